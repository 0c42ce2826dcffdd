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
const exactSum = (tenthsByTotal: ReadonlyMap<number, number>): number => {
  let [numerator, denominator] = [0n, 1n];
  for (const [total, tenths] of tenthsByTotal) {
    numerator = numerator * BigInt(total) + BigInt(tenths) * denominator;
    denominator *= BigInt(total);
  }
  return Number((numerator << digits) / denominator) / 2 ** Number(digits) / 10;
};

/** Leads that are taken one after the other, towards their mean. */
export interface LeadMean {
  readonly add: (lead: number, tenths: number, total: number) => void;
  /** The mean of what was added; of at least one lead. */
  readonly mean: () => number;
}

/**
 * The mean of leads that belong to fractions, as rounded sums of doubles give it, but for its sign:
 * where the fractions add up to nothing it is exactly 0, and where the doubles lost the sign the
 * exact mean stands. Scores are in tenths and points are whole, so this sign is a matter of whole
 * numbers (method §4). The other digits stay those of the doubles, because records state them to
 * the last one. Totals are whole and above 0.
 */
export const leadMean = (): LeadMean => {
  const byTotal = new Map<number, number>();
  let rounded = 0;
  let count = 0;
  return {
    add: (lead, tenths, total) => {
      rounded += lead;
      count += 1;
      byTotal.set(total, (byTotal.get(total) ?? 0) + tenths);
    },
    mean: () => {
      const exact = exactSum(byTotal);
      return (Math.sign(rounded) === Math.sign(exact) ? rounded : exact) / count;
    },
  };
};

/** The `leadMean` of leads that are there already; at least one. */
export const meanLead = (
  parts: readonly { readonly lead: number; readonly fraction: Fraction }[],
): number => {
  const all = leadMean();
  for (const { lead, fraction } of parts) all.add(lead, fraction.tenths, fraction.total);
  return all.mean();
};
