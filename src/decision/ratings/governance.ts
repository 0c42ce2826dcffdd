import { based } from './based';

/**
 * Governance: a constructed scale, judged in steps of five, on documentation, tests and public lists, by
 * domicile, strictness and vendor policy. Data: data/evidence/governance.json.
 */
export const governance = based('governance');
