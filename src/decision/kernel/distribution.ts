import { race, type Knot, type Race } from './race';

/** A criterion as the kernel sees it. */
export interface Term {
  /** Whole points, at least 0. */
  readonly points: number;
  /** Mean difference of the two scores, in score points. */
  readonly difference: number;
  /** Standard deviation of that difference, at least 0. */
  readonly spread: number;
}

/** Precision of stated weights: pseudo-points a point stands for. Even, so that knots split in two. */
export type Precision = 2 | 4 | 8;

/**
 * Knots of a set of criteria: each criterion is split in two halves of κm/2 pseudo-points at
 * μ ± σ√(κm + 1), which gives its difference exactly mean μ and standard deviation σ, independent
 * of all weights (method §2.4: Dirichlet aggregation; the share of a half is Beta(κm/2, κm/2)).
 */
export const knots = (terms: readonly Term[], precision: Precision): Knot[] =>
  terms.flatMap(({ points, difference, spread }) => {
    const phases = precision * points;
    if (phases === 0) return [];
    if (spread === 0) return [{ value: difference, phases }];
    const reach = spread * Math.sqrt(phases + 1);
    return [
      { value: difference + reach, phases: phases / 2 },
      { value: difference - reach, phases: phases / 2 },
    ];
  });

/** Distribution of the lead for stated points with a precision. */
export const leadRace = (terms: readonly Term[], precision: Precision): Race =>
  race(knots(terms, precision));

/** One part of a mixture: knots and the chance of that part. */
export interface Part {
  readonly knots: readonly Knot[];
  readonly chance: number;
}

/** P(D ≤ t) for a mixture of races: every knot shifted by −t (method §2.2). */
export const cumulative = (parts: readonly Part[], t: number): number =>
  parts.reduce((total, part) => {
    const shifted = part.knots.map((knot) => ({ ...knot, value: knot.value - t }));
    if (shifted.every(({ value }) => value === 0)) return total + part.chance;
    return total + part.chance * race(shifted).lose;
  }, 0);

/**
 * Smallest t with P(D ≤ t) ≥ level, by bisection on the exact distribution, to within `tolerance`
 * score points. `level` lies strictly between 0 and 1.
 */
export const quantile = (parts: readonly Part[], level: number, tolerance: number): number => {
  const values = parts.flatMap((part) => part.knots.map(({ value }) => value));
  let low = Math.min(...values);
  let high = Math.max(...values);
  while (high - low > tolerance) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (cumulative(parts, middle) >= level) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
};
