import {
  accept,
  extent,
  invert,
  type Knots,
  race,
  realProblem,
  refuse,
  type Result,
  shift,
} from '../../src/decision/kernel';

/** P(D ≤ t) for checked knots and any t. The lead is continuous unless all its knots are equal. */
const below = (knots: Knots, t: number): number => {
  const [low, high] = extent(knots);
  if (t < low) return 0;
  if (t >= high) return 1;
  const moved = shift(knots, t);
  return moved.ok ? race(moved.value).pLoss : 0;
};

/**
 * The distribution function P(D ≤ t), 0–1, relative error ≤ 1e-12 up to 400 phases.
 *
 * @param t in score points.
 * @returns `notFinite` or `tooLarge` at `t`. Source: method §4.
 */
export const cdf = (knots: Knots, t: number): Result<number> => {
  const problem = realProblem(t);
  return problem === null ? accept(below(knots, t)) : refuse(problem, 't');
};

const quantileOf = (knots: Knots, probability: number): number => {
  const [low, high] = extent(knots);
  // Rounding lets the distribution reach 1 a little before its end.
  return probability === 1 ? high : invert((t) => below(knots, t), probability, low, high);
};

/**
 * The t at which P(D ≤ t) reaches a probability, in score points, by a bracketing search on the
 * exact distribution function: smallest knot at 0, largest at 1.
 *
 * @param probability 0–1.
 * @returns `notFinite` or `infeasible` (outside 0–1) at `probability`.
 * Resolution: 2⁻⁵² of the largest knot. Source: method §4.
 */
export const quantile = (knots: Knots, probability: number): Result<number> => {
  if (!Number.isFinite(probability)) return refuse('notFinite', 'probability');
  if (probability < 0 || probability > 1) return refuse('infeasible', 'probability');
  return accept(quantileOf(knots, probability));
};

/** The central 90 % interval of the lead: its 5 % and 95 % quantiles, in score points. */
export const centralInterval = (knots: Knots): readonly [number, number] => [
  quantileOf(knots, 0.05),
  quantileOf(knots, 0.95),
];
