import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Import, importProblem, importsOf } from './imports';

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
    ['src/decision/kernel.ts', value('react'), /decision engine is pure.*may use: none/],
    ['src/decision/kernel.ts', value('zod'), /decision engine is pure/],
    ['src/decision/ratings/open.ts', value('../../state/store'), /decision engine is pure/],
    ['src/decision/index.ts', value('../catalogue/load'), /types of catalogue/],
    ['src/decision/index.ts', value('../sizing'), /decision engine is pure/],
    ['src/sizing/fit.ts', value('zustand'), /Sizing is pure/],
    ['src/ui/button.tsx', value('../decision'), /know nothing of Qwen or Llama/],
    ['src/ui/button.tsx', type('../decision/recommendation'), /know nothing of Qwen or Llama/],
    ['src/record/index.ts', value('../state/store'), /document of a decision/],
    ['src/state/store.ts', value('../decision'), /State keeps the answers/],
    ['src/link/codec.ts', value('../decision'), /without computing/],
    ['src/sheet/check.ts', value('../link'), /engine, links, records and storage share/],
    ['src/sheet/check.ts', type('../decision'), /engine, links, records and storage share/],
    ['src/text/en.ts', value('../catalogue'), /lowest layer/],
    ['src/state/store.ts', value('../pages/start'), /nothing else leans on them/],
    ['src/pages/verdict/index.tsx', value('../../../data/criteria.json'), /Only the catalogue/],
    ['src/pages/verdict/index.tsx', value('virtual:catalogue/criteria'), /Only the catalogue/],
    ['src/pages/verdict/index.tsx', value('lodash'), /Packages that pages may use/],
    ['src/app.tsx', value('./build/page'), /not part of the app/],
    ['src/helpers/misc.ts', value('../ui/button'), /not a room/],
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
    ['src/pages/verdict/index.tsx', value('../../decision')],
    ['src/pages/verdict/index.tsx', value('react-dom/client')],
    ['src/pages/questions/form.tsx', value('react-hook-form')],
    ['src/pages/start/index.tsx', value('../../routes')],
    ['src/catalogue/load.ts', value('virtual:catalogue/criteria')],
    ['src/catalogue/vite.ts', value('node:fs')],
    ['src/routes.ts', value('./pages/start')],
    ['src/link/codec.ts', value('../sheet')],
    ['src/decision/check.ts', value('../sheet')],
  ];
  test.each(cases)('%s importing $target', (path, one) => {
    expect(importProblem(path, one)).toBeUndefined();
  });
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
