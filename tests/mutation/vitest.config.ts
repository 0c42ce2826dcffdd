import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that must notice a changed line of the engine. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    testTimeout: 120_000,
    // TESTS narrows them: what fewer tests notice, all of them do.
    include: process.env['TESTS']?.split(',') ?? [
      'tests/decision/**/*.test.ts',
      'tests/stories/**/*.test.ts',
    ],
  },
});
