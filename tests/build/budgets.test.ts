import { expect, test } from 'vitest';
import { type Manifest, limits, table, weigh } from '../../src/build/budgets';

const part = (file: string, imports: string[] = [], css: string[] = []) => ({
  file,
  imports,
  css,
  dynamicImports: [],
});

const manifest: Manifest = {
  'index.html': { ...part('main.js', ['_react.js'], ['main.css']), isEntry: true },
  '_react.js': part('react.js'),
  '_shared.js': part('shared.js', [], ['shared.css']),
  'src/pages/questions/questions.tsx': {
    ...part('questions.js', ['index.html', '_shared.js', '_catalogue-questions.js']),
    isDynamicEntry: true,
  },
  'src/pages/questions/beside/live-beam.tsx': {
    ...part('live.js', ['index.html', '_engine.js', '_shared.js']),
    isDynamicEntry: true,
  },
  '_engine.js': part('engine.js'),
  '_catalogue-questions.js': { ...part('catalogue-questions.js'), name: 'catalogue-questions' },
  'src/pages/verdict/index.tsx': {
    ...part(
      'verdict.js',
      ['index.html', '_shared.js', '_engine.js', '_catalogue-evidence.js'],
      ['verdict.css'],
    ),
    isDynamicEntry: true,
  },
  '_catalogue-evidence.js': { ...part('catalogue-evidence.js'), name: 'catalogue-evidence' },
};

const sizes: Readonly<Record<string, number>> = {
  'index.html': 1_000,
  'main.js': 10_000,
  'main.css': 500_000,
  'react.js': 60_000,
  'shared.js': 2_000,
  'shared.css': 100,
  'questions.js': 5_000,
  'catalogue-questions.js': 7_000,
  'live.js': 900,
  'engine.js': 20_000,
  'verdict.js': 31_000,
  'verdict.css': 200,
  'catalogue-evidence.js': 900_000,
};

const weights = weigh(manifest, (file) => sizes[file] ?? Number.NaN);

test('what is loaded is counted once, inlined styles in the HTML only', () => {
  expect(weights).toEqual([
    { part: 'Start, its HTML with styles', bytes: 1_000, limit: limits.startHtml },
    { part: 'Start in all', bytes: 71_000, limit: limits.start },
    { part: 'up to the first question', bytes: 85_100, limit: limits.firstQuestion },
    { part: 'beside it, the live beam', bytes: 20_900, limit: limits.lazyRoute },
    { part: 'then src/pages/verdict/index.tsx', bytes: 31_200, limit: limits.lazyRoute },
  ]);
});

test('the table names what is too heavy', () => {
  expect(table(weights)).toContain('31.2 of    30.0 kB  TOO HEAVY  then src/pages/verdict');
});
