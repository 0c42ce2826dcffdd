import { based } from './based';

/**
 * Coding, at the size class the hardware holds: independent boards, and Qwen's own tables with ten points of
 * error. Data: data/evidence/coding.json.
 */
export const coding = based('coding');
