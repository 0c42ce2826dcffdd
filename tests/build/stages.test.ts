import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chunkGroups, filesByStage } from '../../src/build/chunks';
import { fileOf, paths, placeOf, stageOf } from '../../src/build/stage-of';

const project = join(import.meta.dirname, '../..');
const sources = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:tsx?|css)$/.test(file))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);

describe('The table of stages', () => {
  it('gives each file of src a stage', () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(sources.filter((path) => stageOf(path) === undefined)).toEqual([]);
  });

  it('names no path twice', () => {
    expect(new Set(paths.map(([path]) => path)).size).toBe(paths.length);
  });

  it.each(paths.filter(([path]) => /^(?:src|node_modules)\//.test(path)))(
    'has something at %s',
    (path) => {
      expect(existsSync(join(project, path))).toBe(true);
    },
  );

  it('lets the longest path decide, and matches no part of a name', () => {
    expect(stageOf('src/pages/questions/questions.tsx')).toBe('questions');
    expect(stageOf('src/pages/questions/later/number-input.tsx')).toBe('later');
    expect(stageOf('src/pages/questions/later/ranking.tsx')).toBe('priorities');
    expect(stageOf('node_modules/react/index.js')).toBe('start');
    expect(stageOf('node_modules/react-other/index.js')).toBeUndefined();
    expect(stageOf('src/state.ts')).toBeUndefined();
    expect(stageOf('words/en/start')).toBe('start');
    expect(stageOf('words/de/start')).toBe('words');
  });

  it('says which modules are one file', () => {
    expect(fileOf('src/decision/recommend/recommend.ts')).toBe('engine');
    expect(fileOf('catalogue-claims')).toBe('background');
    expect(fileOf('catalogue-knowledge')).toBe('world');
    expect(fileOf('catalogue-by-source')).toBe('catalogue-by-source');
    expect(fileOf('src/pages/open/open.tsx')).toBeNull();
  });
});

describe('The files of a build', () => {
  const output = (
    fileName: string,
    modules: readonly string[],
    styles: readonly string[] = [],
  ) => ({
    fileName,
    modules: modules.map((path) => (path.startsWith('\0') ? path : join(project, path))),
    styles,
  });

  it('are listed at the earliest stage that needs them, with their styles', () => {
    const listed = filesByStage(
      [
        output('open.js', ['src/pages/open/open.tsx'], ['rows.css']),
        output('both.js', ['src/pages/open/opened.tsx', 'src/pages/verdict/verdict.tsx']),
        output('questions.js', ['src/pages/questions/questions.tsx'], ['rows.css']),
        output('facts.js', ['\0catalogue-by-source']),
      ],
      project,
    );
    expect(listed).toMatchObject({
      questions: ['questions.js', 'rows.css'],
      facts: ['facts.js'],
      verdict: ['both.js'],
      pages: ['open.js'],
      start: [],
    });
  });

  it.each(['src/build/chunks.ts', 'somewhere/else.ts', '\0helper.js'])(
    'are refused where one holds %s',
    (path) => {
      expect(() => filesByStage([output('x.js', [path])], project)).toThrow(
        /may not reach the browser|no stage/,
      );
    },
  );
});

describe('A module goes in the same file of the app wherever the project lies', () => {
  const virtual = ['\0vite/preload-helper.js', '\0rolldown/runtime.js', '\0catalogue-claims'];
  const packages = [
    'node_modules/react/index.js',
    'node_modules/react-hook-form/dist/index.esm.mjs',
    'node_modules/d3-array/node_modules/internmap/src/index.js',
  ];
  /** Which group holds each module of the project when it lies in a folder. */
  const groupsIn = (folder: string, slash = '/') => {
    const groups = chunkGroups(folder);
    const held = (id: string) =>
      groups.flatMap(({ name, test }, group) => (test(id) ? [[group, name(id)]] : []));
    return [
      ...[...sources, ...packages].map((path) => [
        path,
        held([folder, ...path.split('/')].join(slash)),
      ]),
      ...virtual.map((id) => [id, held(id)]),
    ];
  };
  const plain = groupsIn('/home/ann/steelyard');

  it.each([
    ['/srv/vite/steel yard'],
    ['/srv/vite/rolldown/react'],
    ['/opt/node_modules/react/x'],
    ['/opt/zustand react-hook-form/src/decision/src/state/glance'],
    ['/home/ann/src/pages/start/steelyard'],
    ['/mnt/\u00fcber & (alle) [1]'],
  ])('in %s', (folder) => {
    expect(groupsIn(folder)).toEqual(plain);
  });

  it('and on Windows', () => {
    expect(groupsIn('C:\\Users\\vite\\node_modules\\react\\steel yard', '\\')).toEqual(plain);
  });

  it('with a query that a tool adds', () => {
    expect(placeOf('/a/b/src/ui/rows.module.css?used', '/a/b')).toBe('src/ui/rows.module.css');
  });
});
