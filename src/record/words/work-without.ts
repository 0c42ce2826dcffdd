import type { FamilyId } from '../../catalogue';
import type { Recommendation } from '../../decision';
import { outIf } from '../../decision/recommend/verdict';

/**
 * The kinds of work that no model of a family may do, where it may do others: nothing where it may do all or
 * none. What waits for a legal check that was answered with no counts as out for the families `denied`.
 */
export const workWithout = (
  { split }: Pick<Recommendation, 'split'>,
  family: FamilyId,
  denied: readonly FamilyId[] = [],
): readonly string[] => {
  const without = split.workloads.filter((one) => outIf(denied, one, family) === 1);
  return without.length === split.workloads.length ? [] : without.map(({ workload }) => workload);
};
