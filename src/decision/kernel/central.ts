import { type Knot, sealKnots } from './knots';
import { race } from './race';
import { accept, type Result } from './result';
import { pushSplit } from './points-model';
import { type StatedCriterion, modelProblem } from './split';

/** Typical weights of someone for whom a family is right; each list adds up to 1. */
export interface CentralWeights {
  /** Expected weights given that A leads, by criterion; null where A cannot lead. */
  readonly forA: readonly number[] | null;
  /** Expected weights given that B leads, by criterion; null where B cannot lead. */
  readonly forB: readonly number[] | null;
}

/**
 * The central weights of both families under the points model, by size-biasing: the expected weight
 * of a knot on the event "A leads" is its share of the points times the chance of that event with one
 * more pseudo-point on the knot.
 *
 * @param criteria,kappa as for `pointsModel`, with the same refusals.
 * @returns weights 0–1, relative error ≤ 3e-12; a chance below about 1e-300 counts as impossible.
 *
 * Source: method §4; central weights of SMAA-2 (Lahdelma & Salminen, Oper. Res. 49, 2001).
 */
export const centralWeights = (
  criteria: readonly StatedCriterion[],
  kappa: number,
): Result<CentralWeights> => {
  const problem = modelProblem(criteria, kappa);
  if (problem !== null) return { ok: false, problem };
  const list: Knot[] = [];
  const ends = criteria.map((criterion) => {
    pushSplit(list, criterion, kappa);
    return list.length;
  });
  const whole = race(sealKnots(list));
  const biased = list.map((knot, index) => {
    const heavier = list.with(index, { value: knot.value, multiplicity: knot.multiplicity + 1 });
    const { p, pLoss } = race(sealKnots(heavier));
    const share = knot.multiplicity / whole.n;
    return { forA: share * p, forB: share * pLoss };
  });
  const weights = (side: 'forA' | 'forB', chance: number): readonly number[] | null => {
    if (chance === 0) return null;
    return ends.map((end, index) => {
      const own = biased.slice(ends[index - 1] ?? 0, end);
      return own.reduce((sum, knot) => sum + knot[side], 0) / chance;
    });
  };
  return accept({ forA: weights('forA', whole.p), forB: weights('forB', whole.pLoss) });
};
