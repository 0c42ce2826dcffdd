import { based } from './based';

/**
 * Tooling maturity: parsers and templates that work as shipped, by the engines and the work the user
 * named. Data: data/evidence/tooling.json.
 */
export const tooling = based('tooling');
