import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stages } from '../../src/text/areas';

const root = `${join(import.meta.dirname, '../..')}/`;

/** What a module loads: other modules with it, words by itself, and modules later, each with its words. */
interface Module {
  readonly areas: readonly string[];
  readonly loads: readonly string[];
  readonly now: readonly string[];
  readonly later: readonly { readonly path: string; readonly stages: readonly string[] }[];
}

const quoted = (text: string): readonly string[] =>
  [...text.matchAll(/'([\w/-]+)'/g)].map(([, name = '']) => name);

const resolved = (from: string, path: string): readonly string[] =>
  ['', '.ts', '.tsx', '/index.ts']
    .map((end) => `${join(dirname(from), path)}${end}`)
    .filter((file) => /\.tsx?$/.test(file) && existsSync(file))
    .slice(0, 1);

const known = new Map<string, Module>();

const moduleAt = (path: string): Module => {
  const found = known.get(path);
  if (found !== undefined) return found;
  const text = readFileSync(path, 'utf8').replaceAll(/^ *(?:\/\/|\/?\*).*$/gm, '');
  const all = (pattern: RegExp) => [...text.matchAll(pattern)];
  const worded = all(/withWords\(\s*\[([^\]]*)\],\s*\(\) =>\s*import\('([^']+)'\)/g).map(
    ([, names = '', to = '']) => [to, quoted(names)] as const,
  );
  const module = {
    areas: all(/\b(?:useM|m)essages\(\s*'([\w/-]+)',?\s*\)/g).map(([, area = '']) => area),
    loads: all(/\bloadWords\(([^)]*)\)/g).flatMap(([, names = '']) => quoted(names)),
    now: all(/^(?:import|export) (?!type\b)(?:[^;]*?from )?'(\.[^']+)'/gm).flatMap(([, to = '']) =>
      resolved(path, to),
    ),
    later: all(/\bimport\('(\.[^']+)'\)/g).flatMap(([, to = '']) =>
      resolved(path, to).map((file) => ({
        path: file,
        stages: worded.find(([name]) => name === to)?.[1] ?? [],
      })),
    ),
  };
  known.set(path, module);
  return module;
};

const closureOf = (path: string): ReadonlySet<string> => {
  const found = new Set([path]);
  for (const one of found) for (const next of moduleAt(one).now) found.add(next);
  return found;
};

const areasOf = (names: Iterable<string>): ReadonlySet<string> =>
  new Set(
    [...names].flatMap((stage) =>
      Object.entries(stages).flatMap(([name, areas]) => (name === stage ? Object.keys(areas) : [])),
    ),
  );

/** Every way to code from an entry, with the areas that it is worded with and that no one loaded. */
const missing = (entry: string): readonly string[] => {
  const seen = new Set<string>();
  const walk = (path: string, from: string, before: readonly string[]): readonly string[] => {
    const modules = [...closureOf(path)];
    const here = [...new Set([...before, ...modules.flatMap((one) => moduleAt(one).loads)])].sort();
    const key = `${path} ${here.join()}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const there = areasOf(here);
    const lacking = modules.flatMap((one) =>
      moduleAt(one)
        .areas.filter((area) => !there.has(area))
        .map(
          (area) => `${one.slice(root.length)} says ${area}, loaded by ${from.slice(root.length)}`,
        ),
    );
    return [
      ...lacking,
      ...modules.flatMap((one) =>
        moduleAt(one).later.flatMap(({ path: next, stages: own }) =>
          walk(next, one, [...here, ...own]),
        ),
      ),
    ];
  };
  return [...new Set(walk(entry, entry, ['start']))].sort();
};

/** The stages of all that is loaded on the way from a module. */
const stagesFrom = (entry: string): ReadonlySet<string> => {
  const stagesOf = new Set<string>();
  const entries = new Set([entry]);
  for (const one of entries) {
    for (const path of closureOf(one)) {
      const { loads, later } = moduleAt(path);
      for (const stage of [...loads, ...later.flatMap((next) => next.stages)]) stagesOf.add(stage);
      for (const next of later) entries.add(next.path);
    }
  }
  return stagesOf;
};

describe('Whoever loads code loads its words', () => {
  it('from the start to every page and every part of one', () => {
    expect(missing(join(root, 'src/app/main.tsx'))).toEqual([]);
  });

  it('and pages of which German has all words stand apart from those that are English as a whole', () => {
    const doors = ['src/app/app.tsx', 'src/app/other-pages.tsx'];
    const pages = doors.flatMap((path) => moduleAt(join(root, path)).later);
    const isGerman = (names: Iterable<string>) =>
      [...areasOf(names)].every((area) => existsSync(join(root, `src/text/de/${area}.json`)));
    const german = pages.filter(({ stages: own }) => own.length > 0 && isGerman(own));
    expect(german.map(({ path }) => path.slice(root.length))).toEqual([
      'src/pages/questions/questions.tsx',
    ]);
    const all = german.flatMap(({ path, stages: own }) => [...own, ...stagesFrom(path)]);
    expect(all.filter((stage) => !isGerman([stage]))).toEqual([]);
    expect(isGerman(['start'])).toBe(true);
  });

  it('and modules are seen at all', () => {
    const files = closureOf(join(root, 'src/pages/questions/questions.tsx'));
    expect([...files].flatMap((file) => moduleAt(file).areas)).toContain('wording/organisation');
    expect(moduleAt(join(root, 'src/app/other-pages.tsx')).later.length).toBeGreaterThan(5);
  });
});
