import { runToEnd, type Steps } from '../../core/steps';

/** Steps that may interpolate; later ones halve the bracket, which bounds the whole at about 100. */
const INTERPOLATED = 40;

/** A point of the bracket: where, and by how much the distribution exceeds the probability there. */
interface Point {
  readonly at: number;
  readonly excess: number;
}

/**
 * Where to look next, as a share of the way from the newest point to the other end: inverse
 * quadratic interpolation through three points where that is safe, else the middle.
 */
const nextShare = (newest: Point, other: Point, third: Point): number => {
  const xi = (newest.at - other.at) / (third.at - other.at);
  const phi = (newest.excess - other.excess) / (third.excess - other.excess);
  if (!(phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi)) return 0.5;
  const ends =
    (newest.excess / (other.excess - newest.excess)) *
    (third.excess / (other.excess - third.excess));
  const slope = (third.at - newest.at) / (other.at - newest.at);
  const outer =
    (newest.excess / (third.excess - newest.excess)) *
    (other.excess / (third.excess - other.excess));
  return ends + slope * outer;
};

/**
 * Where a distribution function reaches a probability, by a bracketing search: bisection that
 * interpolates where the function is smooth, about 15 evaluations and never more than about 100.
 * For callers that have checked their numbers: nothing is refused here.
 *
 * @param distribution non-decreasing, 0–1: any exact distribution function, a mixture's included.
 * @param probability 0–1.
 * @param low,high finite, low ≤ high, the range of the variable. `low` is returned when
 * `distribution(low)` already reaches the probability.
 * @param resolution how wide the final bracket may be, in the unit of the bounds; as narrow as
 * numbers allow, 2⁻⁵¹ of the larger bound, when it is not given or smaller.
 * @returns the upper end of the final bracket; the distribution reaches the probability there.
 *
 * Source: Chandrupatla, "A new hybrid quadratic/bisection algorithm for finding the zero of a
 * nonlinear function without using derivatives", Adv. Eng. Software 28 (1997).
 */
export const invert = (
  distribution: (t: number) => number,
  probability: number,
  low: number,
  high: number,
  resolution = 0,
): number => {
  // oxlint-disable-next-line require-yield -- one evaluation is one step
  function* atOnce(t: number): Steps<number> {
    return distribution(t);
  }
  return runToEnd(invertSteps(atOnce, probability, low, high, resolution));
};

/** Like `invert`, for a distribution function that is itself computed in steps. */
export function* invertSteps(
  distribution: (t: number) => Steps<number>,
  probability: number,
  low: number,
  high: number,
  resolution: number,
): Steps<number> {
  const first = (yield* distribution(low)) - probability;
  if (first >= 0 || low === high) return low;
  const tolerance = Math.max(Math.max(Math.abs(low), Math.abs(high)) * 2 ** -52, resolution / 2);
  let newest: Point = { at: high, excess: 1 - probability };
  let other: Point = { at: low, excess: first };
  let share = 0.5;
  for (let step = 1; Math.abs(other.at - newest.at) > 2 * tolerance; step += 1) {
    const at = newest.at + share * (other.at - newest.at);
    if (at === newest.at || at === other.at) break;
    const point = { at, excess: (yield* distribution(at)) - probability };
    const sameSide = point.excess >= 0 === newest.excess >= 0;
    const third = sameSide ? newest : other;
    if (!sameSide) other = newest;
    newest = point;
    const least = tolerance / Math.abs(other.at - newest.at);
    share = step < INTERPOLATED ? nextShare(newest, other, third) : 0.5;
    share = Math.min(1 - least, Math.max(least, share));
  }
  return newest.excess >= 0 ? newest.at : other.at;
}
