import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type {} from 'vitest/node';
import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config';

const rooms = (names: readonly string[]) => names.map((name) => `tests/${name}/**/*.test.{ts,tsx}`);

/** The rooms whose tests need a page. */
const withPage = ['app', 'bindings', 'pages', 'platform', 'report', 'state', 'ui'];

/** Kept modules are those of the quick loop: the whole run transforms every module itself. */
const keepsModules = process.env['STEELYARD_TRIALS'] === 'quick';

/**
 * Vitest knows a kept module by its own text and by that of everything the configuration imports, half
 * a megabyte for each module anew. Here the digest of the latter stands for it.
 */
function configByDigest(): Plugin {
  const digest = createHash('sha1');
  return {
    name: 'config-by-digest',
    configResolved({ configFileDependencies }) {
      for (const file of configFileDependencies.splice(0)) digest.update(readFileSync(file));
    },
    configureVitest({ experimental_defineCacheKeyGenerator }) {
      experimental_defineCacheKeyGenerator(() => digest.copy().digest('hex'));
    },
  };
}

/** Pure rooms run in Node; what touches the DOM shares one jsdom, which is five times faster. */
export default mergeConfig(
  viteConfig,
  defineConfig({
    plugins: keepsModules ? [configByDigest()] : [],
    test: {
      // Only a hang takes so long: a slow machine is no reason to fail.
      testTimeout: 600_000,
      hookTimeout: 600_000,
      teardownTimeout: 600_000,
      maxWorkers: '100%',
      // Runs beside each other would write it at once, and the order of files follows from it alone.
      cache: false,
      experimental: {
        fsModuleCache: keepsModules,
        fsModuleCachePath: '.cache/modules',
      },
      tags: [
        { name: 'thorough', description: 'Takes long, and is left out of the quick loop.' },
        { name: 'long', description: 'Takes very long, and is in the long form alone, as in CI.' },
      ],
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            // Nothing here keeps state between tests, and data/ is then read once and not by each file.
            isolate: false,
            include: rooms(['*']),
            exclude: rooms([...withPage, 'built']),
            setupFiles: ['tests/setup/words.ts'],
            benchmark: { include: ['tests/bench/**/*.bench.ts'] },
          },
        },
        {
          extends: true,
          test: {
            name: 'ui',
            environment: 'jsdom',
            isolate: false,
            include: rooms(withPage),
            setupFiles: ['tests/setup/dom.ts', 'tests/setup/words.ts'],
            benchmark: { include: [] },
          },
        },
        {
          extends: true,
          test: {
            name: 'built',
            environment: 'node',
            include: rooms(['built']),
            benchmark: { include: [] },
          },
        },
      ],
    },
  }),
);
