import { based } from './based';

/**
 * Data sovereignty: a constructed scale, judged in steps of five, on the hold over data and over the copy
 * of the weights. Data: data/evidence/sovereignty.json.
 */
export const sovereignty = based('sovereignty');
