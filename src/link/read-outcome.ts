import type { CriterionId } from '../catalogue/model';
import { readerOf, type Bits } from './bits';
import { byCode, fit, mostTenths, verdicts, type Coded, type Outcome } from './outcome';

/** A whole number of either sign from one without, as `outcomeBits` folds them. */
const unfolded = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);

/**
 * Reads the bits of an outcome; null where they are none. Criteria that were added later count
 * nothing in the outcome of an earlier version, and those of a later version are left out.
 */
export const readOutcome = (bits: Bits, criteria: Coded): Outcome | null => {
  const reader = readerOf(bits);
  const verdict = verdicts[reader.fixed(4) ?? verdicts.length];
  const [qwen, llama] = [reader.fixed(10), reader.fixed(10)];
  if (verdict === undefined || qwen === null || llama === null || !fit(qwen, llama)) return null;
  const contributions: Partial<Record<CriterionId, number>> = {};
  for (const { id } of byCode(criteria)) {
    if (reader.left() === 0) break;
    const value = reader.variable();
    if (value === null || value > 2 * mostTenths) return null;
    contributions[id] = unfolded(value) / 10;
  }
  return { verdict, chance: { qwen: qwen / 1000, llama: llama / 1000 }, contributions };
};
