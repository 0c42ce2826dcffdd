import { countProblem, realProblem } from './checks';
import { accept, refuse, type Result } from './result';

/** One value the lead can be pulled towards, and how strongly. */
export interface Knot {
  /** In score points, any sign. */
  readonly value: number;
  /** Pseudo-points (Dirichlet parameter), a whole number ≥ 0. */
  readonly multiplicity: number;
}

/**
 * Largest total multiplicity. The cost of a race grows with its square (about 70 ms here), and its
 * rounding error in proportion: 1e-12 is promised up to 400.
 */
export const MAX_PHASES = 8192;

/** Knots that passed the checks: finite values, whole multiplicities, at least one in all. */
export interface Knots {
  /** A text and no symbol, so that it lasts when knots are cloned or stored. */
  readonly checked: 'knots';
  /** Knots of multiplicity ≥ 1. */
  readonly list: readonly Knot[];
  /** N, the sum of all multiplicities. */
  readonly total: number;
}

/** Seals knots that a module of the kernel made from checked numbers; not part of the door. */
export const sealKnots = (list: readonly Knot[]): Knots => {
  let total = 0;
  for (const { multiplicity } of list) total += multiplicity;
  return { checked: 'knots', list, total };
};

/**
 * Checks knots once, so that everything computed from them is total.
 *
 * @param knots values in score points (size ≤ 1e100), whole multiplicities ≥ 0; those of
 * multiplicity 0 are dropped, those of value 0 count in the total.
 * @returns `notFinite`, `tooLarge`, `notInteger` or `negative` at `knots[i].value` or
 * `knots[i].multiplicity`; `empty` when no multiplicity is left; `tooMany` above 8,192 in all.
 */
export const parseKnots = (knots: readonly Knot[]): Result<Knots> => {
  for (const [index, { value, multiplicity }] of knots.entries()) {
    const wrongValue = realProblem(value);
    if (wrongValue !== null) return refuse(wrongValue, `knots[${index}].value`);
    const wrongCount = countProblem(multiplicity);
    if (wrongCount !== null) return refuse(wrongCount, `knots[${index}].multiplicity`);
  }
  const sealed = sealKnots(knots.filter(({ multiplicity }) => multiplicity > 0));
  if (sealed.total === 0) return refuse('empty', 'knots');
  return sealed.total > MAX_PHASES ? refuse('tooMany', 'knots') : accept(sealed);
};

/** Smallest and largest value among the knots: the range of the lead. */
export const extent = (knots: Knots): readonly [number, number] => {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { value } of knots.list) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
};
