import { accept, refuse, type Result } from '../../../src/decision/kernel';
import { type Bounded, boundsProblem } from './bounds';
import { integers, MAX_FREE, quotient, subsetsWithin, sum } from './dyadic';

/** Both chances of the lead; expectations need normalised weights and have no closed form here. */
export interface Chances {
  /** P(D > 0), 0–1. */
  readonly p: number;
  /** P(D < 0), 0–1. */
  readonly pLoss: number;
}

const certain = (low: bigint, high: bigint): Chances => {
  if (low === high && low === 0n) return { p: 0.5, pLoss: 0.5 };
  return low >= 0n ? { p: 1, pLoss: 0 } : { p: 0, pLoss: high > 0n ? 0 : 1 };
};

/**
 * Raw weights, before they are divided by their sum, lie anywhere in intervals, independently and
 * uniformly. Dividing cannot change the sign of the lead, so both chances are volumes of a box cut by
 * a half-space: the 2ⁿ-term formula, in exact integers, rounded once at the end.
 *
 * @param criteria difference in score points; lower and upper raw weight in any common unit.
 * @returns p and pLoss, relative error ≤ 1e-15, on the numbers given; both 1/2 when the lead is 0
 * throughout. `empty` at `criteria`; `notFinite`, `tooLarge` or `negative` at `criteria[i].difference`,
 * `.lower` or `.upper`; `infeasible` at `criteria[i].upper` where it is below the lower bound, at
 * `criteria` where every upper bound is 0; `tooMany` above 14 criteria with an interval and a
 * difference; `illConditioned` when sizes span more than 512 powers of two.
 *
 * Source: method §1; Barrow & Smith, "Spline notation applied to a volume problem",
 * Amer. Math. Monthly 86 (1979).
 */
export const rawWeightIntervals = (criteria: readonly Bounded[]): Result<Chances> => {
  const problem = boundsProblem(criteria);
  if (problem !== null) return { ok: false, problem };
  if (criteria.every(({ upper }) => upper === 0)) return refuse('infeasible', 'criteria');
  const differences = integers(criteria.map(({ difference }) => difference));
  const bounds = integers(criteria.flatMap(({ lower, upper }) => [lower, upper]));
  if (differences === null || bounds === null) return refuse('illConditioned', 'criteria');

  const ends = differences.map((difference, index) => {
    const one = difference * (bounds[2 * index] ?? 0n);
    const other = difference * (bounds[2 * index + 1] ?? 0n);
    return one < other ? { low: one, high: other } : { low: other, high: one };
  });
  const low = sum(ends.map((end) => end.low));
  const high = sum(ends.map((end) => end.high));
  if (low >= 0n || high <= 0n) return accept(certain(low, high));

  const widths = ends.map((end) => end.high - end.low).filter((width) => width > 0n);
  if (widths.length > MAX_FREE) return refuse('tooMany', 'criteria');
  // The nearer end leaves fewer subsets; the other side is the exact complement.
  const room = -low < high ? -low : high;
  const power = BigInt(widths.length);
  const items = widths.map((width) => ({ width, load: 0n }));
  const volume = sum(subsetsWithin(items, room).map(({ sign, rest }) => sign * rest ** power));
  const whole = widths.reduce((product, width, index) => product * width * BigInt(index + 1), 1n);
  const near = quotient(volume, whole);
  const far = quotient(whole - volume, whole);
  return accept(room === high ? { p: near, pLoss: far } : { p: far, pLoss: near });
};
