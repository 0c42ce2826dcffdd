import type { FamilyId } from '../../catalogue/model';
import { families, otherFamily } from '../../core/families';
import type { WorkloadResult } from '../mixture/workloads';

/** Which family does which kind of work. */
export type Assignment = readonly { readonly workload: string; readonly family: FamilyId }[];

/** The best way to run both families by kind of work. */
export interface SplitPlan {
  readonly assignment: Assignment;
  /**
   * Gain over the best family alone, in score points; null where no family alone can do every kind of
   * work, so that there is nothing to compare it with.
   */
  readonly gain: number | null;
}

/** The family that a lead favours; null where it is level. */
export const leaderOf = (lead: number): FamilyId | null =>
  lead > 0 ? 'qwen' : lead < 0 ? 'llama' : null;

/**
 * The family for workloads on which both are level: the overall leader, which needs no second
 * family for them; where the whole is level too, the family that has more of the work, and the first
 * of the two where even that is the same.
 */
const forLevelWork = (lead: number, workloads: readonly WorkloadResult[]): FamilyId =>
  leaderOf(lead) ??
  leaderOf(workloads.reduce((sum, one) => sum + Math.sign(one.lead) * one.share, 0)) ??
  'qwen';

/**
 * The best split of the work: each kind to the family that can do it, and to the better where both
 * can. Its gain is the sum of share × lead over the work that the other family alone would do worse
 * (method §6).
 *
 * @param able whether a family can do a kind of work, whatever the open questions come to.
 * @returns null where some work is left that no family can surely do, or where one family has all of it.
 */
export const bestSplit = (
  workloads: readonly WorkloadResult[],
  lead: number,
  able: (one: WorkloadResult, family: FamilyId) => boolean,
): SplitPlan | null => {
  const level = forLevelWork(lead, workloads);
  const parts = workloads.flatMap((one) => {
    const can = families.filter((family) => able(one, family));
    const [only] = can;
    if (only === undefined) return [];
    const family = can.length === 1 ? only : (leaderOf(one.lead) ?? level);
    return [{ ...one, family }];
  });
  const isSplit = families.every((id) => parts.some(({ family }) => family === id));
  if (parts.length < workloads.length || !isSplit) return null;
  const gains = families
    .filter((family) => workloads.every((one) => able(one, family)))
    .map((family) =>
      parts.reduce(
        (sum, { share, lead: own, family: best }) =>
          sum + (best === otherFamily(family) ? share * Math.abs(own) : 0),
        0,
      ),
    );
  return {
    assignment: parts.map(({ workload, family }) => ({ workload, family })),
    gain: gains.length === 0 ? null : Math.min(...gains),
  };
};
