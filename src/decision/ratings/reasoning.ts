import { based } from './based';

/**
 * Reasoning and factuality, at the size class the hardware holds: independent common-sense results over the
 * European languages, and the vendors' own tables where one party measured both families, with ten points
 * of error. Faithful summaries, long documents and hard problems adjust it.
 * Data: data/evidence/reasoning.json, data/languages/results.json.
 */
export const reasoning = based('reasoning');
