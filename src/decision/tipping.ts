import type { CriterionId } from '../catalogue/model';
import type { Recommendation } from './recommendation';

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

/**
 * Tipping points in closed form (method §3.2): with rest = (L − c)/(1 − w), the lead is zero at
 * w* = rest/(rest − d) when that lies in [0, 1], at m* = −Σ others' points × difference / d points
 * where that is not negative, and at the difference d* = d − L/w.
 */
export const tippingPoints = ({ criteria, lead, open }: Recommendation): readonly Tipping[] => {
  const total = criteria.reduce((sum, { points }) => sum + points, 0);
  return criteria
    .filter(({ weight }) => weight > 0)
    .map(({ criterion, weight, difference, contribution }) => {
      const rest = weight < 1 ? (lead - contribution) / (1 - weight) : 0;
      const at = rest === difference ? Number.NaN : rest / (rest - difference);
      const points = (-(lead - contribution) * total) / difference;
      return {
        criterion,
        // Adding zero takes the sign from a zero.
        weight: difference !== 0 && at >= 0 && at <= 1 ? at + 0 : null,
        points: open.length === 0 && difference !== 0 && points >= 0 ? points + 0 : null,
        difference: difference - lead / weight,
      };
    });
};
