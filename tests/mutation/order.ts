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
  /** Places that it reaches, and how many those are. */
  readonly reaches: Uint8Array;
  readonly reached: number;
};

/** How much each reaches for each place that it reaches of some places. */
const besides = new Map<readonly number[], WeakMap<Uint8Array, number>>();

function besideOf(places: readonly number[], { reaches, reached }: Ranked): number {
  const known = besides.get(places) ?? new WeakMap<Uint8Array, number>();
  besides.set(places, known);
  const found = known.get(reaches);
  if (found !== undefined) return found;
  const own = places.filter((place) => reaches[place] === 1).length;
  const beside = reached / (own || 0.01);
  known.set(reaches, beside);
  return beside;
}

/**
 * First what takes little time, reaches little beside the places of the same file, and noticed other
 * mutants of it.
 */
export function inOrder<T extends Ranked>(
  { file }: Mutant,
  places: readonly number[],
  tests: readonly T[],
): readonly T[] {
  const known = kills.get(file);
  const ranked = tests.map((test) => ({
    test,
    rank: ((test.usual + 0.2) * besideOf(places, test)) / (1 + (known?.get(test.name) ?? 0)),
  }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ test }) => test);
}
