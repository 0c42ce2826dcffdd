import { based } from './based';

/**
 * Reasoning and factuality, at the size class the hardware holds: independent common-sense results over the
 * European languages, independent boards, and Qwen's own tables with ten points of error. Faithful
 * summaries adjust it.
 * Data: data/evidence/reasoning.json, data/languages/results.json.
 */
export const reasoning = based('reasoning');
