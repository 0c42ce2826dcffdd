import { posix } from 'node:path';
import { parseSync } from 'vite';

/** What one room of src may import. Types cost nothing at run time, so some rooms may only see those. */
type Room = {
  readonly values: readonly string[];
  readonly types: readonly string[];
  readonly packages: readonly string[];
  readonly because: string;
};

const react = ['react', 'react-dom'];

/** The rooms of src and the way imports point between them. */
export const rooms: Readonly<Record<string, Room>> = {
  catalogue: {
    values: ['data'],
    types: [],
    packages: ['zod'],
    because:
      'The catalogue turns data/ into typed facts and knows nothing of what is done with them.',
  },
  sheet: {
    values: [],
    types: ['catalogue'],
    packages: [],
    because:
      'A sheet and what may stand on it are the ground that engine, links, records and storage share.',
  },
  decision: {
    values: ['sheet'],
    types: ['catalogue'],
    packages: [],
    because:
      'The decision engine is pure: answers and catalogue come as arguments, so it needs the sheet, types of the catalogue and nothing else.',
  },
  sizing: {
    values: [],
    types: ['catalogue'],
    packages: [],
    because:
      'Sizing is pure: hardware and releases come as arguments, so it needs types of the catalogue and nothing else.',
  },
  link: {
    values: ['sheet'],
    types: ['catalogue'],
    packages: ['zod'],
    because:
      'A link holds answers only; it is read and written without computing anything from them.',
  },
  record: {
    values: ['decision', 'sizing', 'catalogue', 'text'],
    types: ['link'],
    packages: [],
    because:
      'The record is the document of a decision, the same on screen, on paper and in a file.',
  },
  state: {
    values: ['sheet', 'link', 'text'],
    types: ['catalogue', 'decision'],
    packages: [...react, 'zustand', 'zod', 'idb'],
    because: 'State keeps the answers; what follows from them is computed where it is shown.',
  },
  text: {
    values: [],
    types: ['catalogue', 'decision', 'sizing', 'link', 'record'],
    packages: [],
    because: 'Messages are the lowest layer: they may name the types they word, and run nothing.',
  },
  ui: {
    values: ['text'],
    types: [],
    packages: [...react, 'lean-qr', 'd3-array'],
    because:
      'The primitives and charts know nothing of Qwen or Llama, so that they can show anything.',
  },
  pages: {
    values: [
      'state',
      'record',
      'decision',
      'sheet',
      'sizing',
      'catalogue',
      'link',
      'ui',
      'text',
      'routes',
    ],
    types: [],
    packages: [...react, 'react-hook-form', 'zod', 'lean-qr'],
    because:
      'A page shows what state, engine and record give it; facts reach it through the catalogue.',
  },
};

/** These files tie the rooms together, so they may import any of them. */
const roots = ['app', 'main', 'prerender', 'routes'];

/** The plugin that reads data/ while the app is built runs in Node. */
const runsInTheBuild = (path: string) =>
  path.startsWith('src/build/') ||
  path === 'src/catalogue/vite.ts' ||
  path === 'src/catalogue/read.ts';

/** One import of a file: what is asked for, and whether only types of it are used. */
export type Import = { readonly target: string; readonly typeOnly: boolean };

/** The imports, re-exports and dynamic imports of a source text. */
export function importsOf(path: string, source: string): readonly Import[] {
  const { module, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse.`);
  const importType = /\bimport type\b/;
  return [
    ...module.staticImports.map(({ start, end, moduleRequest, entries }) => ({
      target: moduleRequest.value,
      typeOnly:
        importType.test(source.slice(start, end)) ||
        (entries.length > 0 && entries.every((entry) => entry.isType)),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest === null ? [] : [{ target: moduleRequest.value, typeOnly: isType }],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      target: source.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
      typeOnly: false,
    })),
  ];
}

function roomOf(path: string): string {
  if (path.startsWith('data/')) return 'data';
  const [, first = ''] = path.split('/');
  return first.replace(/\.[^.]+$/, '');
}

function packageOf(target: string): string {
  const [scope = '', name = ''] = target.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** Why a file of src may not import a target, or undefined when it may. */
export function importProblem(path: string, { target, typeOnly }: Import): string | undefined {
  if (runsInTheBuild(path)) return undefined;
  const from = roomOf(path);
  const refuse = (reason: string) => `${path} imports ${target}. ${reason}`;

  // Computed from data/ by the build, for the page that prints it.
  if (target === 'virtual:disclosure' && from === 'pages') return undefined;
  const isVirtual = target.startsWith('virtual:catalogue');
  if (!target.startsWith('.') && !isVirtual) {
    if (roots.includes(from)) return undefined;
    const room = rooms[from];
    if (room === undefined) return refuse(`src/${from} is not a room of the architecture.`);
    if (room.packages.includes(packageOf(target))) return undefined;
    const allowed = room.packages.length > 0 ? room.packages.join(', ') : 'none';
    return refuse(`${room.because} Packages that ${from} may use: ${allowed}.`);
  }

  const resolved = isVirtual ? 'data/' : posix.join(posix.dirname(path), target);
  const to = roomOf(resolved);
  if (from === to) return undefined;
  if (to === 'data') {
    return from === 'catalogue'
      ? undefined
      : refuse('Only the catalogue reads data/, so that every fact passes its schema.');
  }
  if (roots.includes(from)) {
    return to === 'build' ? refuse('The build is not part of the app.') : undefined;
  }
  if (to === 'pages') {
    return refuse(
      'Only app, main, prerender and routes know the pages; nothing else leans on them.',
    );
  }
  const room = rooms[from];
  if (room === undefined) return refuse(`src/${from} is not a room of the architecture.`);
  if (room.values.includes(to) || (typeOnly && room.types.includes(to))) return undefined;
  const values = room.values.length > 0 ? room.values.join(', ') : 'nothing';
  const types = room.types.length > 0 ? `, and types of ${room.types.join(', ')}` : '';
  return refuse(`${room.because} It may import ${values}${types}.`);
}
