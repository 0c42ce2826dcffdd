import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config';

const rooms = (names: readonly string[]) => names.map((name) => `tests/${name}/**/*.test.{ts,tsx}`);

/** Pure rooms run in Node; what touches the DOM shares one jsdom, which is five times faster. */
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // A slow machine is no reason to fail.
      testTimeout: 30_000,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            // Nothing here keeps state between tests, and data/ is then read once and not by each file.
            isolate: false,
            include: rooms([
              'catalogue',
              'decision',
              'sizing',
              'link',
              'record',
              'rules',
              'stories',
              'golden',
              'text',
              'build',
            ]),
            benchmark: { include: ['tests/bench/**/*.bench.ts'] },
          },
        },
        {
          extends: true,
          test: {
            name: 'ui',
            environment: 'jsdom',
            isolate: false,
            include: rooms(['ui', 'pages', 'state']),
            setupFiles: ['tests/setup/dom.ts'],
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
