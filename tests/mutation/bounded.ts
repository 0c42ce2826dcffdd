import { Script } from 'node:vm';

/** Milliseconds that this process has computed: other work of the machine does not count. */
export const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const script = new Script('steelyardMutation.run()');

/** What running a test came to; only what took longer than it may is `endless`. */
export type Ran = 'passed' | 'failed' | 'endless';

const tookTooLong = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/**
 * Runs a test to its end, or ends it after it computed for a time: also a loop that would never end. Where
 * other work keeps the machine from it, it runs again for longer.
 */
export function ranWithin(run: () => unknown, milliseconds: number): Ran {
  steelyardMutation.run = run;
  for (let timeout = milliseconds; ; timeout *= 2) {
    const start = worked();
    try {
      const value: unknown = script.runInThisContext({ timeout });
      if (value instanceof Promise) throw new Error('tests of the engine wait for nothing');
      return 'passed';
    } catch (error) {
      if (!tookTooLong(error)) return 'failed';
      if (worked() - start >= milliseconds) return 'endless';
    }
  }
}
