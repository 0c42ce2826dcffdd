import type { CriterionId } from '../../catalogue/model';
import { inTenths } from '../../core/exact';
import type { Rating } from '../ratings';
import { noneFails, scoreOf } from '../ratings/rating';
import type { Sheet } from '../sheet/sheet';

/** A rating with what follows from it; the same object for all completions that are rated alike. */
export interface Rated {
  readonly rating: Rating;
  /** Qwen − Llama, in score points and in whole tenths. */
  readonly difference: number;
  readonly tenths: number;
  /** Standard deviation of the difference, in score points. */
  readonly spread: number;
}

/** What follows from a rating, its spread from those of both families unless another is given. */
export const ratedOf = (
  rating: Rating,
  spread = Math.hypot(rating.qwen.spread, rating.llama.spread),
): Rated => {
  const difference = rating.qwen.mean - rating.llama.mean;
  return { rating, difference, tenths: inTenths(difference), spread };
};

/** Scores that the user put in place of ours; null where there are none. */
export const ownOf = (sheet: Sheet, criterion: CriterionId): Rated | null => {
  const override = sheet.overrides[criterion];
  if (override === undefined) return null;
  // The spread is the user's: half of its variance goes to each family, and nothing is rounded.
  const spread = override.spread / Math.SQRT2;
  return ratedOf(
    {
      qwen: { ...scoreOf(override.qwen, 0), spread },
      llama: { ...scoreOf(override.llama, 0), spread },
      grounds: { evidence: [], adjustments: [], uncovered: [], neither: noneFails },
    },
    override.spread,
  );
};
