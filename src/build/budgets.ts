import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { stagesFile } from './chunks';
import { stageOf as stageOfSource } from './stage-of';

const chunk = z.object({
  file: z.string(),
  isDynamicEntry: z.boolean().optional(),
  imports: z.array(z.string()).default([]),
  css: z.array(z.string()).default([]),
});

const manifestSchema = z.record(z.string(), chunk);
const stagesSchema = z.record(z.string(), z.array(z.string()));

/** Vite's list of what was built, by source. */
export type Manifest = z.infer<typeof manifestSchema>;

/** What a build is made of. */
export type Build = {
  readonly manifest: Manifest;
  /** The built files of each stage, in the order of the stages. */
  readonly stages: Readonly<Record<string, readonly string[]>>;
  /** The stages of words that a source is loaded with, by source. */
  readonly words: ReadonlyMap<string, readonly string[]>;
};

/** A part of the app, what it weighs compressed, and what it may weigh, in bytes. */
export type Weight = {
  /** The stage that it is of. */
  readonly stage: string;
  readonly part: string;
  /** Code, styles and words, and facts where the part has no others. */
  readonly bytes: number;
  /** Facts that come with it, in bytes of their own. */
  readonly facts: number;
  /** Null for facts, which have no limit. */
  readonly limit: number | null;
};

/** The budgets in bytes, compressed with gzip. */
export const limits = {
  startHtml: 14_000,
  start: 82_000,
  /** The faces of letters, beside all else. */
  fonts: 60_000,
  firstQuestion: 101_000,
  lazyRoute: 32_000,
  /** The engine and the beam: they load beside the first question, which does not wait for them. */
  liveBeam: 35_000,
  /** What writes a record as text or a file. */
  writing: 41_000,
  verdictRoute: 56_500,
  /** The worker, with the list of all files that it keeps. */
  worker: 7_000,
  /** The engine with its facts, as the text that a saved page has inside. */
  savedPage: 100_000,
  /** The whole app as one file, as it lies on a disk. */
  oneFile: 1_500_000,
} as const;

/** Routes that tell a whole decision or the whole method, with all that explains it. */
const verdictRoutes = [
  'src/pages/method/in-full.tsx',
  'src/pages/open/opened.tsx',
  'src/pages/print/preview.tsx',
  'src/pages/shared/shared.tsx',
  'src/pages/verdict/own-verdict.tsx',
];

/** Parts that write a record, with the commands for every kind of serving software. */
const writing = [
  'src/pages/saved/save.tsx',
  'src/pages/verdict/copy-as-text.tsx',
  'src/pages/verdict/save-as-file.tsx',
];

/** What shows the result beside each question, with all that computes it. */
const liveBeam = 'src/pages/questions/beside/live-beam.tsx';

/** What a part that is reached by some sources may weigh: the most that one of them may. */
const limitOf = (doors: readonly string[]): number => {
  if (doors.includes(liveBeam)) return limits.liveBeam;
  if (doors.some((key) => verdictRoutes.includes(key))) return limits.verdictRoute;
  return doors.some((key) => writing.includes(key)) ? limits.writing : limits.lazyRoute;
};

/** From this share of its limit a part is warned of. */
const warned = 0.95;

/** Stages of facts: they are fetched apart from the code that shows them, and are not its weight. */
const factStages = ['facts', 'world', 'background'];

/** What the first question waits for. */
const firstQuestion = 'src/pages/questions/questions.tsx';

/** What loads beside the first question, unasked and before any further route, in its order. */
const besideIt = [
  liveBeam,
  'src/pages/questions/beside/question-effects.tsx',
  'src/pages/questions/later/later-section.tsx',
];

/** The sources that a source needs before it runs, its static imports and its words included. */
function closure({ manifest, words }: Build, keys: Iterable<string>): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [...keys];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    queue.push(
      ...(manifest[key]?.imports ?? []),
      ...(words.get(key) ?? []).map((stage) => `words/en/${stage}`),
    );
  }
  return seen;
}

/** What a text weighs compressed. */
export function gzipSize(content: Uint8Array | string): number {
  return gzipSync(content, { level: 9 }).byteLength;
}

/**
 * Weighs the parts of a build: the start, everything up to the first question, each further route as
 * what it adds to that and to what loads beside it, then each file of facts. The styles of the entry are
 * inlined in the HTML, so they count there and not again as files.
 */
export function weigh(build: Build, sizeOf: (file: string) => number): readonly Weight[] {
  const { manifest, stages } = build;
  const stageOf = (file: string) =>
    Object.keys(stages).find((stage) => stages[stage]?.includes(file)) ?? '';
  const isFact = (file: string) => factStages.includes(stageOf(file));
  const keys = Object.keys(manifest);
  // Beside it there is the comparison, which is a page of its own and needs nothing of the app.
  const entries = keys.filter((key) => key === 'index.html');
  const filesOf = (loaded: Iterable<string>) => {
    const found = [...loaded].flatMap((key) => manifest[key] ?? []);
    return [...new Set(found.flatMap(({ file, css }) => [file, ...css]))];
  };
  const sum = (files: readonly string[]) => files.reduce((total, file) => total + sizeOf(file), 0);
  const start = closure(build, entries);
  const inlined = new Set([...start].flatMap((key) => manifest[key]?.css ?? []));
  const added = (loaded: Iterable<string>, before: ReadonlySet<string>) => {
    const files = filesOf([...loaded].filter((key) => !before.has(key)));
    const own = files.filter((file) => !inlined.has(file));
    return {
      bytes: sum(own.filter((file) => !isFact(file))),
      facts: sum(own.filter(isFact)),
    };
  };
  const nothing: ReadonlySet<string> = new Set();
  const html = sizeOf('index.html');
  // A source that the bundler reaches through the file of its stage has no name of its own in the list.
  const doorsOf = (source: string) =>
    source in manifest
      ? [source]
      : [
          source,
          ...keys.filter((key) => stageOf(manifest[key]?.file ?? '') === stageOfSource(source)),
        ];
  const questions = closure(build, [...start, ...doorsOf(firstQuestion)]);
  const beside = closure(build, [...questions, ...besideIt.flatMap(doorsOf)]);
  const whole = (loaded: ReadonlySet<string>) => {
    const { bytes, facts } = added(loaded, nothing);
    return { bytes: html + bytes, facts };
  };
  const further = keys.filter(
    (key) =>
      manifest[key]?.isDynamicEntry === true && !beside.has(key) && !key.startsWith('words/'),
  );
  const route = (doors: readonly string[], before: ReadonlySet<string>) => ({
    stage: stageOf(
      doors.map((key) => manifest[key]?.file).find((file) => file !== undefined) ?? '',
    ),
    ...added(closure(build, doors), before),
    limit: limitOf(doors),
  });
  const order = [...Object.keys(stages), ''];
  return [
    {
      stage: 'start',
      part: 'Start, its HTML with styles',
      bytes: html,
      facts: 0,
      limit: limits.startHtml,
    },
    { stage: 'start', part: 'Start in all', ...whole(start), limit: limits.start },
    {
      stage: 'questions',
      part: 'up to the first question',
      ...whole(questions),
      limit: limits.firstQuestion,
    },
    ...besideIt.map((key, place) => ({
      part: `beside it ${key}`,
      ...route(
        doorsOf(key),
        closure(build, [...questions, ...besideIt.slice(0, place).flatMap(doorsOf)]),
      ),
    })),
    ...further
      .map((key) => ({ part: `then ${key}`, ...route([key], beside) }))
      .toSorted((one, other) => order.indexOf(one.stage) - order.indexOf(other.stage)),
    ...(stages['saved'] ?? []).map((file) => ({
      stage: 'saved',
      part: 'the engine that a saved page has inside',
      bytes: sizeOf(file),
      facts: 0,
      limit: limits.savedPage,
    })),
    ...factStages.flatMap((stage) =>
      (stages[stage] ?? []).map((file) => ({
        stage,
        part: file,
        bytes: sizeOf(file),
        facts: 0,
        limit: null,
      })),
    ),
  ];
}

/** How a source is loaded with the words it needs: its stages of words, and its place. */
const loadedWithWords = /withWords\(\s*\[([^\]]*)\],\s*\(\) =>\s*import\('([^']+)'\)/g;

/** The stages of words that sources are loaded with, by the source as its path from the project's folder. */
function wordsOf(folder: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const name of readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })) {
    const path = `src/${name.replaceAll('\\', '/')}`;
    if (!/\.tsx?$/.test(path)) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    for (const [, stages = '', target = ''] of text.matchAll(loadedWithWords)) {
      const place = posix.join(posix.dirname(path), target);
      const key = [`${place}.tsx`, `${place}.ts`, `${place}/index.ts`].find((one) =>
        existsSync(join(folder, one)),
      );
      if (key !== undefined) found.set(key, [...stages.matchAll(/\w+/g)].map(String));
    }
  }
  return found;
}

/** Weighs the build of a project, in `dist` below its folder. */
export function weighBuild(folder: string): readonly Weight[] {
  const read = (file: string) => readFileSync(join(folder, 'dist', file));
  const json = (file: string): unknown => JSON.parse(read(file).toString());
  const manifest = manifestSchema.parse(json('.vite/manifest.json'));
  const stages = stagesSchema.parse(json(stagesFile));
  const words = wordsOf(folder);
  return weigh({ manifest, stages, words }, (file) => gzipSize(read(file)));
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);

const line = ({ part, bytes, facts, limit }: Weight): string => {
  const of = limit === null ? '               ' : `of ${kB(limit)} kB${bytes > limit ? '!' : ' '}`;
  const beside = facts === 0 ? '' : `, and${kB(facts)} kB of facts`;
  return `${kB(bytes)} ${of} ${part}${beside}`;
};

/**
 * The weights as lines by stage, in kB of 1000 bytes; then a line for each part that is over its budget
 * or near it.
 */
export function table(weights: readonly Weight[]): string {
  const stages = [...new Set(weights.map(({ stage }) => stage))];
  const said = weights.flatMap(({ part, bytes, limit }) => {
    if (limit === null || bytes <= warned * limit) return [];
    const share = `${((100 * bytes) / limit).toFixed(1)} % of its budget`;
    return [`${bytes > limit ? 'TOO HEAVY' : 'WARNING'}: ${part} takes ${share}`];
  });
  return [
    ...stages.flatMap((stage) => [
      `${stage}:`,
      ...weights.filter((weight) => weight.stage === stage).map(line),
    ]),
    ...said,
  ].join('\n');
}
