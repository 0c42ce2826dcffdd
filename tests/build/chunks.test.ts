import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chunkGroups } from '../../src/build/chunks';

const project = join(import.meta.dirname, '../..');
const modules = [
  ...readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|css)$/.test(file))
    .map((file) => `src/${file.replaceAll('\\', '/')}`),
  'node_modules/react/index.js',
  'node_modules/react-hook-form/dist/index.esm.mjs',
  'node_modules/lean-qr/index.mjs',
  'node_modules/d3-array/node_modules/internmap/src/index.js',
];
const virtual = [
  '\0vite/preload-helper.js',
  '\0rolldown/runtime.js',
  '\0catalogue-claims',
  '\0catalogue-gates',
];

/** Which groups hold each module of the project when it lies in a folder. */
const groupsIn = (folder: string, slash = '/') => {
  const groups = chunkGroups(folder);
  const held = (id: string) => groups.flatMap(({ test }, place) => (test(id) ? [place] : []));
  return [
    ...modules.map((path) => [path, held([folder, ...path.split('/')].join(slash))]),
    ...virtual.map((id) => [id, held(id)]),
  ];
};

describe('A module goes in the same file of the app wherever the project lies', () => {
  const plain = groupsIn('/home/ann/steelyard');

  it('and the groups are told apart at all', () => {
    const groupOf: unknown = Object.fromEntries(plain);
    expect(groupOf).toMatchObject({
      'src/platform/routes.ts': [0],
      'node_modules/react/index.js': [0],
      '\0vite/preload-helper.js': [0],
      '\0rolldown/runtime.js': [0],
      'node_modules/react-hook-form/dist/index.esm.mjs': [1],
      '\0catalogue-claims': [2, 3],
      '\0catalogue-gates': [3],
      'src/decision/recommend/recommend.ts': [4],
      'src/pages/open/open.tsx': [],
      'node_modules/lean-qr/index.mjs': [],
      'node_modules/d3-array/node_modules/internmap/src/index.js': [],
    });
  });

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
});
