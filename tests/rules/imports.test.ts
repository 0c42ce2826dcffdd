import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '../../.oxlintrc.json' with { type: 'json' };
import { circlesIn, type Import, editorRules, importProblem, importsOf } from './imports';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => join('src', path).replaceAll('\\', '/'));

const value = (target: string): Import => ({ target, typeOnly: false });
const type = (target: string): Import => ({ target, typeOnly: true });

describe('imports point the way the architecture says', () => {
  test.each(files)('%s', (path) => {
    const imports = importsOf(path, readFileSync(path, 'utf8'));
    expect(imports.flatMap((one) => importProblem(path, one) ?? [])).toEqual([]);
  });
});

describe('the rule refuses, and says why', () => {
  const cases: readonly [string, Import, RegExp][] = [
    ['src/decision/kernel/race.ts', value('react'), /decision engine is pure.*may use: none/],
    ['src/decision/kernel/race.ts', value('zod'), /decision engine is pure/],
    ['src/decision/ratings/open.ts', value('../../state/store'), /decision engine is pure/],
    ['src/decision/index.ts', value('../catalogue/load'), /types of catalogue/],
    ['src/decision/index.ts', value('../sizing'), /decision engine is pure/],
    ['src/decision/sheet/check.ts', value('../../link'), /decision engine is pure/],
    ['src/evidence/pool.ts', value('../catalogue/schema/common'), /Pooling is pure/],
    ['src/sizing/fit.ts', value('zustand'), /Sizing is pure/],
    ['src/ui/button.tsx', value('../decision'), /know nothing of Qwen or Llama/],
    ['src/ui/button.tsx', type('../decision/recommend/recommendation'), /know nothing of Qwen/],
    ['src/record/index.ts', value('../state/store'), /document of a decision/],
    ['src/record/index.ts', value('../files/json'), /document of a decision/],
    ['src/state/store.ts', value('../decision'), /State keeps the answers/],
    ['src/link/codec.ts', value('../decision'), /without computing/],
    ['src/text/format.ts', value('../catalogue'), /run nothing/],
    ['src/text/locale.ts', type('../../decision'), /run nothing/],
    ['src/core/dates.ts', type('../catalogue/model'), /leans on nothing/],
    ['src/state/store.ts', value('../pages/start/start'), /State keeps the answers/],
    ['src/report/lists.tsx', value('../pages/verdict/gates'), /knows no page/],
    ['src/pages/verdict/index.tsx', value('../../app/frame'), /nothing else leans on a page/],
    ['src/pages/verdict/index.tsx', value('../../../data/criteria.json'), /Only the catalogue/],
    ['src/pages/verdict/index.tsx', value('virtual:catalogue/criteria'), /Only the catalogue/],
    ['src/pages/verdict/index.tsx', value('virtual:words'), /Packages that pages may use/],
    ['src/pages/verdict/index.tsx', value('lodash'), /Packages that pages may use/],
    ['src/app/app.tsx', value('../build/page'), /not part of the app/],
    ['src/helpers/misc.ts', value('../ui/button'), /not a room/],
    ['src/loose.ts', value('./ui/button'), /not a room/],
  ];
  test.each(cases)('%s importing $target', (path, one, reason) => {
    expect(importProblem(path, one)).toMatch(reason);
  });
});

describe('the rule allows', () => {
  const cases: readonly [string, Import][] = [
    ['src/decision/index.ts', type('../catalogue/model')],
    ['src/decision/ratings/open.ts', value('../kernel')],
    ['src/record/index.ts', value('../decision')],
    ['src/files/json.ts', value('../record')],
    ['src/pages/verdict/index.tsx', value('../../decision')],
    ['src/pages/verdict/index.tsx', value('react-dom/client')],
    ['src/pages/questions/form.tsx', value('react-hook-form')],
    ['src/pages/start/index.tsx', value('../../platform/routes')],
    ['src/app/other-pages.tsx', value('../pages/open/open')],
    ['src/catalogue/load.ts', value('virtual:catalogue/criteria')],
    ['src/text/load-words.ts', value('virtual:words')],
    ['src/build/facts/vite-plugin.ts', value('node:fs')],
    ['src/evidence/pool.ts', type('../catalogue/schema/languages')],
    ['src/link/codec.ts', value('../decision/sheet/texts')],
    ['src/world.ts', value('./sizing/memory')],
  ];
  test.each(cases)('%s importing $target', (path, one) => {
    expect(importProblem(path, one)).toBeUndefined();
  });
});

describe('imports make no circle', () => {
  /** Every file with the files that it imports, types included. */
  const graph = new Map(
    files.map((path) => {
      const targets = importsOf(path, readFileSync(path, 'utf8')).flatMap(({ target }) => {
        if (!target.startsWith('.')) return [];
        const place = posix.join(posix.dirname(path), target);
        return files.filter((file) =>
          [`${place}.ts`, `${place}.tsx`, `${place}/index.ts`].includes(file),
        );
      });
      return [path, new Set(targets)] as const;
    }),
  );
  /** A folder, or its door, which may lead to the folders inside. */
  const folderOf = (path: string) =>
    posix.basename(path) === 'index.ts' ? path : posix.dirname(path);

  test('of files', () => {
    expect(circlesIn(graph)).toEqual([]);
  });

  test('of folders', () => {
    const folders = new Map<string, Set<string>>();
    for (const [path, targets] of graph) {
      const known = folders.get(folderOf(path)) ?? new Set<string>();
      for (const target of targets) known.add(folderOf(target));
      known.delete(folderOf(path));
      folders.set(folderOf(path), known);
    }
    expect(folders.size).toBeGreaterThan(40);
    expect(circlesIn(folders)).toEqual([]);
  });

  test('and one would be found', () => {
    const circle = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['b', 'd'])],
    ]);
    expect(circlesIn(circle)).toEqual([['b', 'c', 'b']]);
  });
});

test('the linter holds the same rule while an import is typed', () => {
  const rules = editorRules();
  const own = (files: readonly string[]) =>
    rules.some((rule) => JSON.stringify(rule.files) === JSON.stringify(files));
  if (process.env['UPDATE'] === '1') {
    const others = config.overrides.filter((one) => !own(one.files));
    const text = JSON.stringify({ ...config, overrides: [...others, ...rules] }, null, 2);
    writeFileSync('.oxlintrc.json', `${text}\n`);
  }
  expect(config.overrides.filter((one) => own(one.files))).toEqual(rules);
});

test('every way of importing is seen', () => {
  const source = `
    import type { A } from './a';
    import { type B } from './b';
    import { type C, c } from './c';
    import './d.css';
    export * from './e';
    export type { F } from './f';
    export const g = () => import('./g');
  `;
  expect(importsOf('src/x.ts', source)).toEqual(
    expect.arrayContaining([
      type('./a'),
      type('./b'),
      value('./c'),
      value('./d.css'),
      value('./e'),
      type('./f'),
      value('./g'),
    ]),
  );
});
