import type { CriterionId } from '../catalogue/model';
import { inTenths } from './exact';
import type { CriterionResult, Recommendation } from './recommendation';

/** Where one criterion would turn the lead, all else as it is. */
export interface Tipping {
  readonly criterion: CriterionId;
  /** Weight 0–1 at which the lead is zero, others in proportion; null where no weight does it. */
  readonly weight: number | null;
  /** Points at which the lead is zero; null where none do, or where open questions spread them. */
  readonly points: number | null;
  /** Difference Qwen − Llama on this criterion at which the lead is zero. */
  readonly difference: number;
}

/** One criterion and the others: sums of points × difference, all of them on one scale. */
interface Beside {
  readonly difference: number;
  readonly own: number;
  /** Sum over the other criteria, and their points. */
  readonly others: number;
  readonly otherPoints: number;
  /** Parts of the scale in a score point. */
  readonly scale: number;
}

/**
 * Each criterion beside the others. Where nothing is open, points and tenths of scores are whole
 * numbers and so are their sums; else weights and contributions are means over the completions.
 */
const besideOf = ({ criteria, lead, open }: Recommendation): ((one: CriterionResult) => Beside) => {
  if (open.length > 0) {
    return ({ contribution, weight, difference }) => ({
      difference,
      own: weight,
      others: lead - contribution,
      otherPoints: 1 - weight,
      scale: 1,
    });
  }
  const partOf = ({ points, difference }: CriterionResult) => points * inTenths(difference);
  const total = criteria.reduce((sum, { points }) => sum + points, 0);
  const all = criteria.reduce((sum, one) => sum + partOf(one), 0);
  return (one) => ({
    difference: inTenths(one.difference),
    own: one.points,
    others: all - partOf(one),
    otherPoints: total - one.points,
    scale: 10,
  });
};

/**
 * Tipping points in closed form (method §3.2), of the criteria that have weight. With S the sum of
 * points × difference over the other criteria and N their points, the lead is zero at the weight
 * S/(S − N·d) when that lies in [0, 1], at −S/d points where that is not negative, and at the
 * difference −S/m. Where nothing is open these are quotients of whole numbers, so that a tie tips at
 * exactly the points it has.
 */
export const tippingPoints = (recommendation: Recommendation): readonly Tipping[] => {
  const beside = besideOf(recommendation);
  const closed = recommendation.open.length === 0;
  return recommendation.criteria
    .filter(({ weight }) => weight > 0)
    .map((one) => {
      const { difference, own, others, otherPoints, scale } = beside(one);
      const at = otherPoints > 0 ? others / (others - otherPoints * difference) : 0;
      const points = -others / difference;
      return {
        criterion: one.criterion,
        // Adding zero takes the sign from a zero.
        weight: difference !== 0 && at >= 0 && at <= 1 ? at + 0 : null,
        points: closed && difference !== 0 && points >= 0 ? points + 0 : null,
        difference: -others / own / scale + 0,
      };
    });
};
