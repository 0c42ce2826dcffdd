import type { MeasuredBasis } from '../../catalogue/model';
import { squareSum, type RatingInput, type Start } from './rating';
import { atClass } from './size-class';
import { doubtOf, wouldBeRun } from './would-be-run';
import { middleLevel, otherClassSpread, unknownSpread } from '../../core/method';

/**
 * Starts both families at the middle and gives each half of the difference measured for the size class. A
 * family whose tested releases are not the one that would be run has more spread.
 */
export const measured = ({ classes }: MeasuredBasis, input: RatingInput): Start => {
  const result = atClass(classes, input.context.sizeClass);
  const tested = result?.found.tested ?? null;
  const difference = result?.found.difference ?? 0;
  const spread =
    squareSum([
      result?.found.spread ?? unknownSpread,
      result?.exact === false ? otherClassSpread : 0,
    ]) / Math.SQRT2;
  const spreadOf = (family: 'qwen' | 'llama') =>
    tested === null
      ? spread
      : squareSum([spread, doubtOf(tested, wouldBeRun(input, family), input.catalogue)]);
  return {
    qwen: middleLevel + difference / 2,
    llama: middleLevel - difference / 2,
    spreads: { qwen: spreadOf('qwen'), llama: spreadOf('llama') },
    evidence: result?.found.evidence ?? [],
  };
};
