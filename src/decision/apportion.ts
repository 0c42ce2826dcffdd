import type { CriterionId } from '../catalogue/model';

/** The whole points of a criterion, and the rest of its share that is no whole point. */
export interface Portion {
  readonly criterion: CriterionId;
  readonly whole: number;
  readonly rest: number;
}

/** Gives the points that are left of a total to the largest rests, the earlier portion among equals. */
export const apportioned = (
  portions: readonly Portion[],
  total: number,
): readonly (readonly [CriterionId, number])[] => {
  const left = portions.reduce((rest, { whole }) => rest - whole, total);
  const lucky = new Set([...portions].sort((a, b) => b.rest - a.rest).slice(0, left));
  return portions.map((one) => [one.criterion, one.whole + (lucky.has(one) ? 1 : 0)]);
};
