import { based } from './based';

/**
 * Ease of self-hosting: a checklist of what engines load, serve and keep of both families, by the engines,
 * the hardware and the work the user named. Data: data/evidence/selfHosting.json.
 */
export const selfHosting = based('selfHosting');
