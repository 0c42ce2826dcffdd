import type { CriterionId } from '../catalogue/model';
import type { Recommendation } from './recommendation';

/** Where one criterion would turn the lead, others keeping their proportions. */
export interface Tipping {
  readonly criterion: CriterionId;
  /** Weight 0–1 at which the lead is zero; null where no weight does it. */
  readonly weight: number | null;
  /** Difference Qwen − Llama on this criterion at which the lead is zero. */
  readonly difference: number;
}

/**
 * Tipping points in closed form (method §3.2): with rest = (L − c)/(1 − w), the lead is zero at
 * w* = rest/(rest − d) when that lies in [0, 1], and at the difference d* = d − L/w.
 */
export const tippingPoints = ({ criteria, lead }: Recommendation): readonly Tipping[] =>
  criteria
    .filter(({ weight }) => weight > 0)
    .map(({ criterion, weight, difference, contribution }) => {
      const rest = weight < 1 ? (lead - contribution) / (1 - weight) : 0;
      const at = rest === difference ? Number.NaN : rest / (rest - difference);
      return {
        criterion,
        weight: difference !== 0 && at >= 0 && at <= 1 ? at : null,
        difference: difference - lead / weight,
      };
    });
