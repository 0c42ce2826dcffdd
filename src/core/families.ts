/** The two families that are held against each other, the first one where a lead is positive. */
export const families = ['qwen', 'llama'] as const;
export type FamilyId = (typeof families)[number];

/** The family that the one is held against. */
export const otherFamily = (family: FamilyId): FamilyId => (family === 'qwen' ? 'llama' : 'qwen');

/** The family that a lead favours, in score points; a lead of nothing counts as Qwen's. */
export const familyAhead = (lead: number): FamilyId => (lead >= 0 ? 'qwen' : 'llama');
