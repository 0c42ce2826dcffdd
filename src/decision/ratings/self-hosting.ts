import { based } from './based';

/**
 * Ease of self-hosting: a checklist of what engines keep, verify and load of both families, by the engines
 * and the work the user named. Data: data/evidence/selfHosting.json.
 */
export const selfHosting = based('selfHosting');
