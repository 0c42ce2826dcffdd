/**
 * Doubles as integers over one power of two. Sums of alternating terms are computed on these, where
 * nothing is rounded, instead of on doubles, where they would lose all their digits.
 */

const MANTISSA_BITS = 52n;
const view = new DataView(new ArrayBuffer(8));

const parts = (value: number): { readonly mantissa: bigint; readonly exponent: number } => {
  view.setFloat64(0, Math.abs(value));
  const bits = view.getBigUint64(0);
  const biased = bits >> MANTISSA_BITS;
  const fraction = bits & ((1n << MANTISSA_BITS) - 1n);
  const mantissa = biased === 0n ? fraction : fraction | (1n << MANTISSA_BITS);
  return {
    mantissa: value < 0 ? -mantissa : mantissa,
    exponent: Number(biased === 0n ? 1n : biased) - 1075,
  };
};

/** Powers of two that the values of one list may span; beyond, integers grow too long. */
const MAX_SPAN = 512;

/**
 * Finite doubles as integers with a common power of two left out: the same positive factor for all,
 * so signs and ratios stay exact. Null when their sizes span more than 512 powers of two.
 */
export const integers = (values: readonly number[]): readonly bigint[] | null => {
  const split = values.map(parts);
  const exponents = split.filter(({ mantissa }) => mantissa !== 0n).map(({ exponent }) => exponent);
  const lowest = Math.min(...exponents);
  if (Math.max(...exponents) - lowest > MAX_SPAN) return null;
  return split.map(({ mantissa, exponent }) =>
    mantissa === 0n ? 0n : mantissa << BigInt(exponent - lowest),
  );
};

/** Number of binary digits of a non-negative integer, to within three. */
export const bitLength = (value: bigint): number => value.toString(16).length * 4;

/** The quotient of two integers, numerator ≥ 0, denominator > 0, as a double (error ≤ 1 ulp). */
export const quotient = (numerator: bigint, denominator: bigint): number => {
  const shift = bitLength(denominator) - bitLength(numerator) + 68;
  const digits =
    shift > 0
      ? (numerator << BigInt(shift)) / denominator
      : numerator / (denominator << BigInt(-shift));
  const half = Math.trunc(shift / 2);
  return Number(digits) * 2 ** -half * 2 ** (half - shift);
};

export const sum = (terms: readonly bigint[]): bigint =>
  terms.reduce((total, term) => total + term, 0n);

/** A subset of bounds that are violated, as inclusion and exclusion counts it. */
export interface Subset {
  /** 1 for an even number of members, −1 for an odd one. */
  readonly sign: 1n | -1n;
  /** What the members leave of the room, > 0. */
  readonly rest: bigint;
  /** Sum of the members' loads. */
  readonly load: bigint;
}

/** All subsets of positive widths whose sum stays below the room, each with the sum of its loads. */
export const subsetsWithin = (
  items: readonly { readonly width: bigint; readonly load: bigint }[],
  room: bigint,
): readonly Subset[] =>
  items.reduce<readonly Subset[]>(
    (subsets, { width, load }) => [
      ...subsets,
      ...subsets
        .filter(({ rest }) => rest > width)
        .map((subset) => ({
          sign: subset.sign === 1n ? (-1n as const) : (1n as const),
          rest: subset.rest - width,
          load: subset.load + load,
        })),
    ],
    [{ sign: 1n, rest: room, load: 0n }],
  );

/** Criteria that may vary in a sum over subsets: at most 2¹⁴ terms. */
export const MAX_FREE = 14;
