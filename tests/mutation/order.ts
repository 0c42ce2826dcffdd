import type { Mutant } from './mutant';

/** Which tests noticed how many mutants of each file so far. */
const kills = new Map<string, Map<string, number>>();

/** Notes that a test noticed a mutant. */
export function noticed({ file }: Mutant, test: string): void {
  const tests = kills.get(file) ?? new Map<string, number>();
  tests.set(test, (tests.get(test) ?? 0) + 1);
  kills.set(file, tests);
}

/** What says how soon a test is tried. */
type Ranked = {
  readonly name: string;
  /** How long it takes, in milliseconds. */
  readonly usual: number;
  /** How many places it reaches. */
  readonly reached: number;
};

/** First what takes little time, reaches little beside, and noticed other mutants of the same file. */
export function inOrder<T extends Ranked>({ file }: Mutant, tests: readonly T[]): readonly T[] {
  const known = kills.get(file);
  const rank = ({ name, usual, reached }: T) =>
    ((usual + 0.2) * reached) / (1 + (known?.get(name) ?? 0));
  return tests.toSorted((a, b) => rank(a) - rank(b));
}
