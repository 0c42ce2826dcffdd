import { inject, vi } from 'vitest';
import { ranWithin, worked } from './bounded';
import type { Test } from './mutant';

const loaders = import.meta.glob(['../decision/**/*.test.ts', '../stories/**/*.test.ts']);

/** A test and what is known of it while nothing is mutated. */
export type KnownTest = Test & {
  /** Places that it reaches, where nothing is remembered from before. */
  readonly reaches: Uint8Array;
  /** How many those are. */
  readonly reached: number;
  /** How long it takes after others, in milliseconds. */
  readonly usual: number;
};

/** A file of tests. */
export type TestFile = {
  readonly name: string;
  readonly tests: readonly KnownTest[];
  /** Places that loading it reaches: who changes something there has to load it anew. */
  readonly loading: Uint8Array;
  /** Places that one of its tests reaches. */
  readonly reaches: Uint8Array;
  /** How many those are. */
  readonly reached: number;
  /** How long loading it takes, in milliseconds. */
  readonly usual: number;
  /** Loads it and all it imports anew, whatever is mutated in them, and gives its tests. */
  readonly load: () => Promise<readonly Test[]>;
};

async function loadAnew(load: () => Promise<unknown>): Promise<readonly Test[]> {
  vi.resetModules();
  steelyardMutation.tests = [];
  await load();
  return steelyardMutation.tests;
}

/** A time that only a hang needs, in milliseconds. */
const hang = 600_000;

/** Tests that take longer are not run a second time, for what it takes after others. */
const long = 2000;

const countOf = (marks: Uint8Array): number => marks.reduce((sum, mark) => sum + mark, 0);

function timeOf({ name, run }: Test): number {
  const start = worked();
  if (ranWithin(run, hang) !== 'passed') throw new Error(`fails without any mutant: ${name}`);
  return worked() - start;
}

function known(test: Test): KnownTest {
  steelyardMutation.reached.fill(0);
  steelyardMutation.age += 1;
  const first = timeOf(test);
  const reaches = steelyardMutation.reached.slice();
  const usual = first > long ? first : timeOf(test);
  return { ...test, reaches, reached: countOf(reaches), usual };
}

/** Loads all tests of the engine, and runs each while nothing is mutated. */
export async function allTests(): Promise<readonly TestFile[]> {
  const files: TestFile[] = [];
  const some = Object.entries(loaders).filter(([name]) => name.includes(inject('tests')));
  for (const [name, loader] of some) {
    const load = () => loadAnew(loader);
    steelyardMutation.reached.fill(0);
    const start = worked();
    // oxlint-disable-next-line no-await-in-loop -- what one file reaches must not mix with another's
    const tests = await load();
    const loading = steelyardMutation.reached.slice();
    const usual = worked() - start;
    const all = tests.map((test) => known(test));
    const reaches = loading.map((_, place) =>
      all.some((test) => test.reaches[place] === 1) ? 1 : 0,
    );
    files.push({ name, load, loading, reaches, reached: countOf(reaches), usual, tests: all });
  }
  return files;
}
