import type { FamilyId } from '../../catalogue';
import type { Recommendation } from '../../decision';

/**
 * The kinds of work that no model of a family may do, where it may do others: nothing where it may do all or
 * none. What waits for a legal check that was answered with no counts as out for the families `denied`.
 */
export const workWithout = (
  { split }: Pick<Recommendation, 'split'>,
  family: FamilyId,
  denied: readonly FamilyId[] = [],
): readonly string[] => {
  const without = split.workloads.filter(
    ({ out, waits }) => out[family] + (denied.includes(family) ? waits[family] : 0) === 1,
  );
  return without.length === split.workloads.length ? [] : without.map(({ workload }) => workload);
};
