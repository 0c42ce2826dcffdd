import { ranWithin } from './bounded';

// In the place of `vitest` for the tests of the engine: notes them, so that each can be run many times.
export { expect, TestRunner } from 'vitest';

type Run = (...row: unknown[]) => unknown;

const isRun = (one: unknown): one is Run => typeof one === 'function';

function functionOf(rest: readonly unknown[]): Run {
  const run = rest.find(isRun);
  if (run === undefined) throw new Error('a test without a function');
  return run;
}

/** What only the long form runs is left out. */
const isLong = (rest: readonly unknown[]) => JSON.stringify(rest).includes('"long"');

const path: string[] = [];

/** Notes the tests in a function under a name. */
export function describe(name: string, ...rest: readonly unknown[]): void {
  path.push(name);
  // What is computed between tests may be without end where it is mutated.
  const ran = ranWithin(functionOf(rest), 60_000);
  path.pop();
  if (ran !== 'passed') throw new Error(`cannot be loaded: ${name}`);
}

function note(name: string, run: () => unknown): void {
  steelyardMutation.tests.push({ name: [...path, name].join(' › '), run });
}

const asRow = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]);

/** Notes one test, or one for each row. */
export const it = Object.assign(
  (name: string, ...rest: readonly unknown[]) => {
    const run = functionOf(rest);
    if (!isLong(rest)) note(name, () => run());
  },
  {
    each:
      (rows: readonly unknown[]) =>
      (name: string, ...rest: readonly unknown[]) => {
        const run = functionOf(rest);
        for (const [i, row] of rows.entries()) note(`${name} #${i + 1}`, () => run(...asRow(row)));
      },
  },
);

export { it as test };
