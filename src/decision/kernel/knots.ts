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

/**
 * Knots in pairs, as criteria with spread have them, about means that one factor moves together. Arrays
 * are indexed by criterion, of those that have points.
 */
export interface PairedKnots {
  /** Where the middle of each pair is while the factor is 0, and how far it moves with it, in score points. */
  readonly means: readonly number[];
  readonly moves: readonly number[];
  /** How far both knots lie from their middle; 0 where there is one knot alone. */
  readonly reaches: readonly number[];
  /** Multiplicity of the whole pair, even where it has two knots. */
  readonly phases: readonly number[];
  /** N, the sum of all multiplicities. */
  readonly total: number;
}

/** Seals knots that a module of the kernel made from checked numbers; not part of the door. */
export const sealKnots = (list: readonly Knot[]): Knots => {
  let total = 0;
  for (const { multiplicity } of list) total += multiplicity;
  return { checked: 'knots', list, total };
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
