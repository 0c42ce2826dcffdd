import { readdirSync } from 'node:fs';
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

/** Every room of src, from the top down: imports point down this list and never up. */
const floors = [
  'app',
  'pages',
  'report',
  'bindings',
  'platform',
  'worker',
  'files',
  'record',
  'plan',
  'state',
  'link',
  'world',
  'decision',
  'sizing',
  'evidence',
  'catalogue',
  'ui',
  'text',
  'core',
] as const;
type RoomName = (typeof floors)[number];

const below = (name: RoomName): readonly string[] => floors.slice(floors.indexOf(name) + 1);

/** What each room may import of those below it. */
export const rooms: Readonly<Record<RoomName, Room>> = {
  app: {
    values: below('app'),
    types: [],
    packages: [...react],
    because: 'The app puts pages in their frame; nothing else knows which pages there are.',
  },
  pages: {
    values: below('pages'),
    types: [],
    packages: [...react, 'react-hook-form', 'zod', 'lean-qr'],
    because: 'A page shows what is made below it, and nothing else leans on a page.',
  },
  report: {
    values: below('report'),
    types: [],
    packages: [...react],
    because: 'What screen and paper share knows no page.',
  },
  bindings: {
    values: below('bindings'),
    types: [],
    packages: [...react],
    because: 'Bindings lead from the engine to React: they draw nothing.',
  },
  platform: {
    values: ['worker', 'decision', 'core'],
    types: [],
    packages: [...react],
    because: 'The platform is what the browser gives: address, clipboard, files to keep.',
  },
  worker: {
    values: [],
    types: [],
    packages: [],
    because:
      'The service worker is a file of its own beside the app: it keeps files and knows nothing of what is in them.',
  },
  files: {
    values: ['record', 'state', 'link', 'decision', 'catalogue', 'text', 'core'],
    types: [],
    packages: ['zod'],
    because: 'A format of a file is written and read in one place, from the record and back.',
  },
  record: {
    values: ['plan', 'decision', 'sizing', 'catalogue', 'text', 'core'],
    types: ['link'],
    packages: [],
    because:
      'The record is the document of a decision, the same on screen, on paper and in a file.',
  },
  plan: {
    values: ['world', 'decision', 'sizing', 'core'],
    types: ['catalogue'],
    packages: [],
    because: 'What to run is computed from a recommendation and sizes, in no words of a page.',
  },
  state: {
    values: ['link', 'decision/sheet', 'text', 'core'],
    types: ['catalogue', 'decision'],
    packages: [...react, 'zustand', 'zod', 'idb'],
    because: 'State keeps the answers; what follows from them is computed where it is shown.',
  },
  link: {
    values: ['decision/sheet', 'core'],
    types: ['catalogue'],
    packages: ['zod'],
    because:
      'A link holds answers only; it is read and written without computing anything from them.',
  },
  world: {
    values: ['decision', 'sizing', 'core'],
    types: ['catalogue', 'evidence'],
    packages: [],
    because: 'The world is where facts, sizing and engine meet, and only there.',
  },
  decision: {
    values: ['core'],
    types: ['catalogue'],
    packages: [],
    because:
      'The decision engine is pure: answers and catalogue come as arguments, so it needs types of the catalogue and nothing else.',
  },
  sizing: {
    values: ['core'],
    types: ['catalogue'],
    packages: [],
    because:
      'Sizing is pure: hardware and releases come as arguments, so it needs types of the catalogue and nothing else.',
  },
  evidence: {
    values: ['core'],
    types: ['catalogue'],
    packages: [],
    because: 'Pooling is pure and reads no schema: the build calls it now, and a browser can.',
  },
  catalogue: {
    values: ['data', 'core'],
    types: [],
    packages: ['zod'],
    because:
      'The catalogue turns data/ into typed facts and knows nothing of what is done with them.',
  },
  ui: {
    values: ['text', 'core'],
    types: [],
    packages: [...react, 'lean-qr', 'd3-array'],
    because:
      'The primitives and charts know nothing of Qwen or Llama, so that they can show anything.',
  },
  text: {
    values: ['core'],
    types: [],
    packages: [],
    because: 'Messages run nothing and know nothing of what they word.',
  },
  core: {
    values: [],
    types: [],
    packages: [],
    because: 'The ground floor carries all and leans on nothing.',
  },
};

/** The plugin that reads data/ while the app is built runs in Node. */
const runsInTheBuild = (path: string) =>
  path.startsWith('src/build/') ||
  path === 'src/app/prerender.tsx' ||
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

const isRoom = (name: string): name is RoomName => Object.hasOwn(rooms, name);

/** Why a file of src may not import a target, or undefined when it may. */
export function importProblem(path: string, { target, typeOnly }: Import): string | undefined {
  if (runsInTheBuild(path)) return undefined;
  const from = roomOf(path);
  const refuse = (reason: string) => `${path} imports ${target}. ${reason}`;
  if (!isRoom(from)) return refuse(`src/${from} is not a room of the architecture.`);
  const room = rooms[from];

  // Computed from data/ by the build, for the page that prints it.
  if (target === 'virtual:disclosure' && from === 'pages') return undefined;
  // What a page of a decision brings with it, built from our own code by itself.
  if (target === 'virtual:saved-page' && from === 'pages') return undefined;
  // What the search of the comparison finds: a file of facts, which the build names in the page.
  if (path === 'src/pages/families/search.ts' && target.startsWith('new URL(address,'))
    return undefined;
  // What the build says of the one file, once that is built.
  if (path === 'src/pages/offline/one-file.ts' && target.startsWith('new URL(address,'))
    return undefined;
  // What the one file is told in place of files beside it.
  if (target === 'virtual:one-file' && from === 'platform') return undefined;
  // The words of each language, compiled by the build.
  if (target.startsWith('virtual:words') && from === 'text') return undefined;
  // The list of what was built.
  if (target === 'virtual:edition' && from === 'worker') return undefined;
  const isVirtual = target.startsWith('virtual:catalogue');
  if (!target.startsWith('.') && !isVirtual) {
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
  if (to === 'build') return refuse('The build is not part of the app.');
  const inside = (names: readonly string[]) =>
    names.some((name) => name === to || resolved.startsWith(`src/${name}/`));
  if (inside(room.values) || (typeOnly && inside(room.types))) return undefined;
  const values = room.values.length > 0 ? room.values.join(', ') : 'nothing';
  const types = room.types.length > 0 ? `, and types of ${room.types.join(', ')}` : '';
  return refuse(`${room.because} It may import ${values}${types}.`);
}

/** The circles of a graph that can be found from its nodes in their order, each from its first node back to it. */
export function circlesIn(
  graph: ReadonlyMap<string, ReadonlySet<string>>,
): readonly (readonly string[])[] {
  const done = new Set<string>();
  const walk = (node: string, way: readonly string[]): readonly (readonly string[])[] => {
    const before = way.indexOf(node);
    if (before !== -1) return [[...way.slice(before), node]];
    if (done.has(node)) return [];
    const found = [...(graph.get(node) ?? [])].flatMap((next) => walk(next, [...way, node]));
    done.add(node);
    return found;
  };
  return [...graph.keys()].flatMap((node) => walk(node, []));
}

/** All of the engine but its ground, the sheet, for rooms that may use that alone. */
const behindTheDoor = () => {
  const inside = readdirSync('src/decision')
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => name !== 'sheet');
  return `decision(/(${inside.toSorted().join('|')}).*)?$`;
};

/** One rule of the linter for the files of a room: what they may not import, and why. */
export type EditorRule = {
  readonly files: readonly string[];
  readonly rules: {
    readonly 'no-restricted-imports': readonly [
      'error',
      {
        readonly patterns: readonly {
          readonly regex: string;
          readonly allowTypeImports?: boolean;
          readonly message: string;
        }[];
      },
    ];
  };
};

/** The same rule for the linter, so that an editor says it while an import is typed. */
export const editorRules = (): readonly EditorRule[] =>
  floors.map((name) => {
    const { values, types, because } = rooms[name];
    const may = (one: string) => one === name || values.includes(one) || types.includes(one);
    const never = [...floors.filter((one) => !may(one)), 'build'].filter(
      (one) => one !== 'decision' || !values.includes('decision/sheet'),
    );
    const leads = (to: string) => (name === 'world' ? `^\\./${to}` : `^(\\.\\./)+${to}`);
    const typed = types.filter((one) => !values.includes(one));
    const inDecision = values.includes('decision/sheet');
    const patterns = [
      { regex: leads(`(${never.join('|')})(/|$)`), message: because },
      ...typed
        .filter((one) => one !== 'decision' || !inDecision)
        .map((one) => ({
          regex: leads(`${one}(/|$)`),
          allowTypeImports: true,
          message: because,
        })),
      ...(inDecision
        ? [
            {
              regex: leads(behindTheDoor()),
              ...(types.includes('decision') ? { allowTypeImports: true } : {}),
              message: because,
            },
          ]
        : []),
    ];
    return {
      files: name === 'world' ? ['src/world.ts'] : [`src/${name}/**`],
      rules: { 'no-restricted-imports': ['error', { patterns }] },
    };
  });
