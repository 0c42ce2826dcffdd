/** The whole points of one of those that share a total, and the rest of its share that is no whole point. */
export interface Portion<Id> {
  readonly id: Id;
  readonly whole: number;
  readonly rest: number;
}

/** Gives the points that are left of a total to the largest rests, the earlier portion among equals. */
export const apportioned = <Id>(
  portions: readonly Portion<Id>[],
  total: number,
): readonly (readonly [Id, number])[] => {
  const left = portions.reduce((rest, { whole }) => rest - whole, total);
  const lucky = new Set([...portions].sort((a, b) => b.rest - a.rest).slice(0, left));
  return portions.map((one) => [one.id, one.whole + (lucky.has(one) ? 1 : 0)]);
};
