import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { instrument } from './instrument';
import type { Mutant, Outcome, Pass } from './mutant';
import { keep, outcomesOf } from './outcomes';
import { report } from './report';

const root = realpathSync(join(import.meta.dirname, '../..'));
const folder = join(root, '.cache/mutation');
const here = (name: string) => join(root, 'tests/mutation', name);

/** Parts of paths, to try the mutants of some files, by some files of tests. */
const { MUTANTS: only = '', TESTS: tests = '' } = process.env;
/** Set to try again what survived the run before, and what is new. */
const again = process.env['AGAIN'] === '1';

const { code, mutants } = await instrument(root, 'src/decision');
const tried = mutants.filter(({ file }) => file.includes(only));

const parts = [0, 1].map((part) => ({
  part,
  file: join(folder, `outcomes-${part}.jsonl`),
  isOwn: ({ id }: Mutant) => id % 2 === part,
}));
const files = parts.map(({ file }) => file);

mkdirSync(folder, { recursive: true });
const known = again ? outcomesOf(files) : new Map<string, Outcome>();
// A mutant may be another process's by now.
for (const { file, isOwn } of parts) keep(file, mutants.filter(isOwn), known);

/** First quick tests for every mutant; for those that are left slower ones too, none of several seconds. */
const passes: readonly Pass[] = [
  { upTo: 100, patience: 1 },
  { upTo: 2000, patience: 3 },
];

/** Puts the engine with its mutants in the place of the engine, and what notes tests in that of vitest. */
const mutated = (): Plugin => ({
  name: 'mutated',
  enforce: 'pre',
  resolveId(name, importer) {
    if (importer === undefined || importer.startsWith(here(''))) return null;
    if (name === 'vitest') return here('vitest.ts');
    return name.endsWith('core/memo') || name === './memo' ? here('memo.ts') : null;
  },
  load: (id) => code.get(id) ?? null,
});

/** Tries every mutant of the engine, half of them in each of two processes. */
export default defineConfig({
  root,
  test: {
    maxWorkers: parts.length,
    reporters: ['default', { onTestRunEnd: () => report(tried, files, folder) }],
    projects: parts.map(({ part, file, isOwn }) => ({
      root,
      plugins: [mutated()],
      test: {
        name: `part ${part}`,
        environment: 'node',
        pool: 'forks',
        testTimeout: 86_400_000,
        include: ['tests/mutation/try.ts'],
        env: { STEELYARD_TRIALS: 'least' },
        provide: {
          mutants: tried.filter(isOwn),
          outcomes: file,
          passes,
          tests,
        },
      },
    })),
  },
});
