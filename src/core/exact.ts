/** A lead as a fraction: points times score differences, in whole tenths, over all points. */
export interface Fraction {
  readonly tenths: number;
  readonly total: number;
}

/** A score or a difference in whole tenths; a half is rounded away from zero, so signs mirror. */
export const inTenths = (score: number): number =>
  Math.sign(score) * Math.round(Math.abs(score) * 10);

/** Binary digits after the point that are kept of an exact sum. */
const digits = 1000n;

/** The sum of fractions with these totals, exact until it is rounded once. */
const exactSum = (tenthsByTotal: readonly (readonly [total: number, tenths: number])[]): number => {
  let [numerator, denominator] = [0n, 1n];
  for (const [total, tenths] of tenthsByTotal) {
    numerator = numerator * BigInt(total) + BigInt(tenths) * denominator;
    denominator *= BigInt(total);
  }
  return Number((numerator << digits) / denominator) / 2 ** Number(digits) / 10;
};

/** The parts of leads that are taken one after the other, each towards its mean. */
export interface LeadMeans {
  /** Begins the next lead: a fraction over this total, as are all of its parts. */
  readonly next: (total: number) => void;
  /** Adds to one part of it, by its place; a part to which nothing is added is 0. */
  readonly add: (part: number, lead: number, tenths: number) => void;
  /** The mean of one part over all leads; of at least one lead. */
  readonly mean: (part: number) => number;
}

/**
 * The means of parts of leads, as rounded sums of doubles give them, but for their sign: where the
 * fractions add up to nothing a mean is exactly 0, and where the doubles lost the sign the exact mean
 * stands. Scores are in tenths and points are whole, so this sign is a matter of whole numbers (method
 * §4). The other digits stay those of the doubles, because records state them to the last one. Totals
 * are whole and above 0.
 */
export const leadMeans = (parts: number): LeadMeans => {
  const byTotal = new Map<number, Float64Array>();
  const rounded = new Float64Array(parts);
  let own: Float64Array = rounded;
  let count = 0;
  return {
    next: (total) => {
      own = byTotal.get(total) ?? new Float64Array(parts);
      byTotal.set(total, own);
      count += 1;
    },
    add: (part, lead, tenths) => {
      rounded[part] = (rounded[part] ?? 0) + lead;
      own[part] = (own[part] ?? 0) + tenths;
    },
    mean: (part) => {
      const sum = rounded[part] ?? 0;
      const exact = exactSum([...byTotal].map(([total, tenths]) => [total, tenths[part] ?? 0]));
      return (Math.sign(sum) === Math.sign(exact) ? sum : exact) / count;
    },
  };
};

/** The mean of leads, as `leadMeans` has it of one part; at least one. */
export const meanLead = (
  leads: readonly { readonly lead: number; readonly fraction: Fraction }[],
): number => {
  const means = leadMeans(1);
  for (const { lead, fraction } of leads) {
    means.next(fraction.total);
    means.add(0, lead, fraction.tenths);
  }
  return means.mean(0);
};
