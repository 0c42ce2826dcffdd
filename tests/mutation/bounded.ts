import { Script } from 'node:vm';

// oxlint-disable-next-line no-restricted-properties -- what is measured decides an order, and no test
export const now = (): number => performance.now();

const script = new Script('steelyardMutation.run()');

/** What running a test came to; only what took longer than it may is `endless`. */
export type Ran = 'passed' | 'failed' | 'endless';

const tookTooLong = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** Runs a test to its end, or ends it after a time: also a loop that would never end. */
export function ranWithin(run: () => unknown, milliseconds: number): Ran {
  steelyardMutation.run = run;
  try {
    const value: unknown = script.runInThisContext({ timeout: milliseconds });
    if (value instanceof Promise) throw new Error('tests of the engine wait for nothing');
    return 'passed';
  } catch (error) {
    return tookTooLong(error) ? 'endless' : 'failed';
  }
}
