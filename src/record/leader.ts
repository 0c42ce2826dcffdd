import type { FamilyId } from '../catalogue';

/** The family a lead speaks for: positive for Qwen. */
export const leaderOf = (lead: number): FamilyId => (lead >= 0 ? 'qwen' : 'llama');
