import type { FamilyId, LanguageResult } from '../catalogue';

/**
 * What a result says of two families: that one is ahead (80 of 100 or more), that it leans to one (65 or
 * more), that they are level, or that neither does better than one who guesses.
 */
export type Lean =
  | { readonly kind: 'ahead' | 'leaning'; readonly family: FamilyId }
  | { readonly kind: 'level' | 'neither' };

/** Differences in spreads from which the chance of the leader is 80 and 65 of 100. */
const spreadsAhead = 0.8416;
const spreadsLeaning = 0.3853;

/** How a result leans. */
export const leanOf = (result: LanguageResult): Lean => {
  if (result === 'neither') return { kind: 'neither' };
  const { difference, spread } = result;
  const size = Math.abs(difference);
  if (size < spreadsLeaning * spread) return { kind: 'level' };
  const family = difference > 0 ? 'qwen' : 'llama';
  return { kind: size < spreadsAhead * spread ? 'leaning' : 'ahead', family };
};

/** Whom a result speaks for, however clearly. */
export const sideOf = (
  result: LanguageResult | undefined,
): FamilyId | 'level' | 'neither' | 'unknown' => {
  if (result === undefined) return 'unknown';
  const lean = leanOf(result);
  return 'family' in lean ? lean.family : lean.kind;
};
