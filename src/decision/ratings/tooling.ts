import { based } from './based';

/**
 * Tooling maturity: a checklist of what works as shipped with both families, by the engines and the work
 * the user named. Data: data/evidence/tooling.json.
 */
export const tooling = based('tooling');
