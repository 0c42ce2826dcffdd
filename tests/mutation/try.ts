import { appendFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import { ranWithin, worked } from './bounded';
import type { Mutant, Outcome, Pass, Test } from './mutant';
import { inOrder, noticed } from './order';
import { isLeft, outcomesIn } from './outcomes';
import { allTests, type KnownTest, type TestFile } from './tests';

const mutants = inject('mutants');
const file = inject('outcomes');

/** More than any file of tests comes to one place while it is loaded. */
const mostHits = 20_000_000;
/** While tests run the time bounds them. */
const uncounted = Number.NEGATIVE_INFINITY;

globalThis.steelyardMutation = {
  id: -1,
  hits: uncounted,
  hit: () => {
    steelyardMutation.hits += 1;
    if (steelyardMutation.hits > mostHits) throw new Error('without end');
    return true;
  },
  age: 0,
  tests: [],
  run: () => undefined,
  reached: new Uint8Array(mutants.reduce((most, { place }) => Math.max(most, place + 1), 0)),
};
// The first counterexample is enough; a smaller one would only take time.
fc.configureGlobal({ endOnFailure: true });

type Timed = Test & Pick<KnownTest, 'usual' | 'reaches' | 'reached'>;

/** What was found, and how many tests that took. */
type Found = Pick<Outcome, 'outcome' | 'by' | 'tests'>;

/** A test that computes so long has no end: 2 s, and twenty times the usual. */
const bound = (usual: number) => 2000 + 20 * Math.ceil(usual);

const placesOf = new Map<string, number[]>();
for (const { file: source, place } of mutants) {
  const places = placesOf.get(source) ?? [];
  placesOf.set(source, places);
  if (!places.includes(place)) places.push(place);
}

const ordered = <T extends Parameters<typeof inOrder>[2][number]>(
  mutant: Mutant,
  tests: readonly T[],
): readonly T[] => inOrder(mutant, placesOf.get(mutant.file) ?? [], tests);

/** What is not known of a test that was not there before. */
const unknown = { usual: 0, reaches: new Uint8Array(), reached: 1 };

/** The tests that passed with a mutant: another pass has no need of them. */
const passed = new Map<string, Set<string>>();

function passedWith({ key }: Mutant): Set<string> {
  const names = passed.get(key) ?? new Set();
  passed.set(key, names);
  return names;
}

/** Runs tests until one notices the mutant, or the time is over. */
function tryTests(mutant: Mutant, tests: readonly Timed[], end: number): Found {
  let tried = 0;
  const before = passedWith(mutant);
  const left = tests.filter(({ name }) => !before.has(name));
  for (const { name, usual, run } of ordered(mutant, left)) {
    if (worked() > end) return { outcome: 'given-up', by: null, tests: tried };
    tried += 1;
    const ran = ranWithin(run, bound(usual));
    if (ran === 'passed') {
      before.add(name);
      continue;
    }
    noticed(mutant, name);
    return { outcome: ran === 'endless' ? 'endless' : 'killed', by: name, tests: tried };
  }
  return { outcome: 'survived', by: null, tests: tried };
}

const isIn = ({ upTo }: Pass, { usual }: { readonly usual: number }) => usual <= upTo;

/** Loads a file of tests with the mutant in all that it imports, and tries its tests. */
async function tryAnew(mutant: Mutant, one: TestFile, pass: Pass, end: number): Promise<Found> {
  const known = new Map(one.tests.map((test) => [test.name, test]));
  try {
    steelyardMutation.hits = 0;
    const tests = await one.load();
    steelyardMutation.hits = uncounted;
    return tryTests(
      mutant,
      tests
        .map((test) => ({ ...unknown, ...known.get(test.name), ...test }))
        .filter((test) => isIn(pass, test)),
      end,
    );
  } catch {
    steelyardMutation.hits = uncounted;
    return { outcome: 'killed', by: one.name, tests: 1 };
  }
}

/** Tries the tests that reach a mutant: as they were loaded, or loaded anew where loading reaches it. */
async function tryMutant(mutant: Mutant, files: readonly TestFile[], pass: Pass): Promise<Found> {
  const { place } = mutant;
  const end = worked() + 1000 * pass.patience;
  const asLoaded = files.filter(({ loading }) => loading[place] !== 1);
  const reaching = asLoaded.flatMap(({ tests }) => tests).filter(({ reaches }) => reaches[place]);
  const anew = files.filter(({ loading }) => loading[place] === 1);
  if (reaching.length + anew.length === 0) return { outcome: 'unreached', by: null, tests: 0 };
  let found = tryTests(
    mutant,
    reaching.filter((test) => isIn(pass, test)),
    end,
  );
  for (const one of ordered(mutant, anew)) {
    if (found.outcome !== 'survived') break;
    if (worked() > end) return { ...found, outcome: 'given-up' };
    // oxlint-disable-next-line no-await-in-loop -- the next file is loaded only where this one notices nothing
    const here = await tryAnew(mutant, one, pass, end);
    if (here.outcome === 'killed' || here.outcome === 'endless') noticed(mutant, one.name);
    found = { ...here, tests: found.tests + here.tests };
  }
  return found;
}

const say = (text: string) => process.stderr.write(`${text}\n`);

it('tries every mutant', async () => {
  const files = await allTests();
  const all = files.flatMap(({ tests }) => tests);
  const outcomes = outcomesIn(file);
  for (const mutant of mutants) {
    const by = outcomes.get(mutant.key)?.by ?? null;
    if (by !== null) noticed(mutant, by);
  }
  for (const [number, pass] of inject('passes').entries()) {
    const left = mutants.filter(({ key }) => isLeft(outcomes.get(key), number));
    say(
      `pass ${number + 1}: ${left.length} mutants, tests of up to ${pass.upTo} ms of ${all.length}`,
    );
    for (const [i, mutant] of left.entries()) {
      const start = worked();
      steelyardMutation.age += 1;
      steelyardMutation.id = mutant.id;
      // oxlint-disable-next-line no-await-in-loop -- one mutant at a time
      const found = await tryMutant(mutant, files, pass);
      const seconds = Math.round(worked() - start) / 1000;
      const outcome: Outcome = { key: mutant.key, ...found, seconds, pass: number };
      outcomes.set(mutant.key, outcome);
      appendFileSync(file, `${JSON.stringify(outcome)}\n`);
      if (i % 100 === 99) say(`pass ${number + 1}: ${i + 1} of ${left.length}`);
    }
    // What was tried may leave nothing behind that makes tests fail.
    steelyardMutation.age += 1;
    steelyardMutation.id = -1;
    for (const { name, run, usual } of all.filter((test) => isIn(pass, test))) {
      expect([name, ranWithin(run, bound(usual))]).toEqual([name, 'passed']);
    }
  }
});
