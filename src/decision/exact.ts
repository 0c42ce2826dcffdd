import { quotient } from './kernel';

/** A lead as a fraction: points times score differences, in whole tenths, over all points. */
export interface Fraction {
  readonly tenths: number;
  readonly total: number;
}

/** A score or a difference in whole tenths; a half is rounded away from zero, so signs mirror. */
export const inTenths = (score: number): number =>
  Math.sign(score) * Math.round(Math.abs(score) * 10);

/** The fractions as one exact sum, in tenths; the denominator is above 0. */
const added = (fractions: ReadonlyMap<number, number>) => {
  let [numerator, denominator] = [0n, 1n];
  for (const [total, tenths] of fractions) {
    numerator = numerator * BigInt(total) + BigInt(tenths) * denominator;
    denominator *= BigInt(total);
  }
  return { numerator, denominator };
};

/**
 * The mean of leads that belong to fractions, as rounded sums of doubles give it, but for its sign:
 * where the fractions add up to nothing it is exactly 0, and where the doubles lost the sign the
 * exact mean stands. Scores are in tenths and points are whole, so this sign is a matter of whole
 * numbers (method §3.3). The other digits stay those of the doubles, because records state them to
 * the last one.
 *
 * @param parts at least one; totals are whole and above 0.
 */
export const meanLead = (
  parts: readonly { readonly lead: number; readonly fraction: Fraction }[],
): number => {
  const byTotal = new Map<number, number>();
  let rounded = 0;
  for (const { lead, fraction } of parts) {
    rounded += lead;
    byTotal.set(fraction.total, (byTotal.get(fraction.total) ?? 0) + fraction.tenths);
  }
  const signs = new Set([...byTotal.values()].map(Math.sign));
  signs.delete(0);
  const [only] = signs;
  if (only === undefined) return 0;
  if (signs.size === 1 && Math.sign(rounded) === only) return rounded / parts.length;
  const { numerator, denominator } = added(byTotal);
  if (numerator === 0n) return 0;
  const sign = numerator > 0n ? 1 : -1;
  if (Math.sign(rounded) === sign) return rounded / parts.length;
  const size = numerator > 0n ? numerator : -numerator;
  return (sign * quotient(size, denominator)) / (10 * parts.length);
};
