import { expect, test } from 'vitest';
import { type Build, limits, table, weigh } from '../../src/build/budgets';

const part = (file: string, imports: string[] = [], css: string[] = []) => ({ file, imports, css });
const lazy = (...of: Parameters<typeof part>) => ({ ...part(...of), isDynamicEntry: true });

const build: Build = {
  manifest: {
    'index.html': part('main.js', ['_react.js'], ['main.css']),
    '_react.js': part('react.js'),
    '_shared.js': part('shared.js', [], ['shared.css']),
    'src/pages/questions/questions.tsx': lazy('questions.js', ['index.html', '_shared.js']),
    'src/pages/questions/beside/live-beam.tsx': lazy('live.js', ['_engine.js', '_facts.js']),
    'src/pages/questions/beside/question-effects.tsx': lazy('effects.js', ['_engine.js']),
    // The bundler reaches the later sections through the file of their stage.
    '_later.js': lazy('later.js', ['_engine.js']),
    '_engine.js': part('engine.js'),
    '_facts.js': part('facts.js'),
    '_claims.js': part('claims.js'),
    'words/en/questions': lazy('words.js'),
    'words/en/record': lazy('record.js'),
    'src/pages/verdict/index.tsx': lazy(
      'verdict.js',
      ['_shared.js', '_engine.js', '_facts.js', '_claims.js'],
      ['verdict.css'],
    ),
  },
  stages: {
    questions: ['questions.js'],
    facts: ['facts.js'],
    beside: ['live.js', 'effects.js'],
    later: ['later.js'],
    background: ['claims.js'],
    verdict: ['verdict.js'],
  },
  words: new Map([
    ['src/pages/questions/questions.tsx', ['questions']],
    ['src/pages/verdict/index.tsx', ['questions', 'record']],
  ]),
};

const sizes: Readonly<Record<string, number>> = {
  'index.html': 1_000,
  'main.js': 10_000,
  'main.css': 500_000,
  'react.js': 60_000,
  'shared.js': 2_000,
  'shared.css': 100,
  'questions.js': 5_000,
  'words.js': 700,
  'live.js': 900,
  'effects.js': 300,
  'later.js': 800,
  'engine.js': 20_000,
  'facts.js': 7_000,
  'verdict.js': limits.lazyRoute + 80,
  'verdict.css': 200,
  'record.js': 1_000,
  'claims.js': 900_000,
};

const weights = weigh(build, (file) => sizes[file] ?? Number.NaN);

test('what is loaded is counted once, with its words, and facts beside it', () => {
  expect(weights.map(({ part: name, bytes, facts }) => [name, bytes, facts])).toEqual([
    ['Start, its HTML with styles', 1_000, 0],
    ['Start in all', 71_000, 0],
    ['up to the first question', 78_800, 0],
    ['beside it src/pages/questions/beside/live-beam.tsx', 20_900, 7_000],
    ['beside it src/pages/questions/beside/question-effects.tsx', 300, 0],
    ['beside it src/pages/questions/later/later-section.tsx', 800, 0],
    ['then src/pages/verdict/index.tsx', limits.lazyRoute + 1_280, 900_000],
    ['facts.js', 7_000, 0],
    ['claims.js', 900_000, 0],
  ]);
});

test('the table is by stage, and names what is too heavy and what nearly is', () => {
  const lines = table(weights).split('\n');
  expect(lines).toContain('verdict:');
  expect(lines).toContain(
    'TOO HEAVY: then src/pages/verdict/index.tsx takes 104.0 % of its budget',
  );
  const near = weights.map((weight) => ({ ...weight, bytes: 0.951 * (weight.limit ?? 0) }));
  const said = table(near).split('\n');
  expect(said.filter((line) => line.startsWith('WARNING'))).toHaveLength(7);
  expect(said.filter((line) => line.startsWith('TOO HEAVY'))).toEqual([]);
});
