import type { MeasuredBasis } from '../../catalogue/model';
import type { Context } from '../questions/context';
import { squareSum, type Start } from './rating';
import { atClass } from './size-class';
import { otherClassSpread, unknownSpread } from '../../core/method';

/** Starts both families at `level` and gives each half of the difference measured for the size class. */
export const measured = ({ level, classes }: MeasuredBasis, context: Context): Start => {
  const result = atClass(classes, context.sizeClass);
  const difference = result?.found.difference ?? 0;
  const spread =
    squareSum([
      result?.found.spread ?? unknownSpread,
      result?.exact === false ? otherClassSpread : 0,
    ]) / Math.SQRT2;
  return {
    qwen: level + difference / 2,
    llama: level - difference / 2,
    spreads: { qwen: spread, llama: spread },
    evidence: result?.found.evidence ?? [],
  };
};
