import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

const chunk = z.object({
  file: z.string(),
  name: z.string().optional(),
  isEntry: z.boolean().optional(),
  isDynamicEntry: z.boolean().optional(),
  imports: z.array(z.string()).default([]),
  dynamicImports: z.array(z.string()).default([]),
  css: z.array(z.string()).default([]),
});

const manifestSchema = z.record(z.string(), chunk);

/** Vite's list of what was built, by source. */
export type Manifest = z.infer<typeof manifestSchema>;

/** A part of the app, what it weighs compressed, and what it may weigh, in bytes. */
export type Weight = {
  readonly part: string;
  readonly bytes: number;
  readonly limit: number;
};

/** The budgets in bytes, compressed with gzip. */
export const limits = {
  startHtml: 14_000,
  start: 82_000,
  firstQuestion: 105_000,
  lazyRoute: 30_000,
} as const;

/** Facts are fetched apart from the code that shows them, and are not the code's weight. */
const isData = (key: string, name = ''): boolean =>
  /^_?(?:catalogue|data)-/.test(name) || /^(?:data\/|.*virtual:catalogue)/.test(key);

/** The lazy parts that the first question waits for. */
const firstQuestion = ['src/pages/questions/questions.tsx', 'catalogue-questionnaire'];

/** The engine and the beam: they load beside the first question, before any further route. */
const liveBeam = 'src/pages/questions/beside/live-beam.tsx';

const isPage = (key: string, page: string): boolean => key.startsWith(`src/pages/${page}/`);

/** The files that a source needs before it runs, its static imports and their styles included. */
function closure(manifest: Manifest, keys: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [...keys];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    queue.push(...(manifest[key]?.imports ?? []));
  }
  return seen;
}

function filesOf(manifest: Manifest, keys: Iterable<string>, withData: boolean): string[] {
  const chosen = [...keys].flatMap((key) => {
    const found = manifest[key];
    return found === undefined || (!withData && isData(key, found.name)) ? [] : [found];
  });
  return [...new Set(chosen.flatMap(({ file, css }) => [file, ...css]))];
}

/** What a text weighs compressed. */
export function gzipSize(content: Uint8Array | string): number {
  return gzipSync(content, { level: 9 }).byteLength;
}

/**
 * Weighs the parts of a build. The styles of the entry are inlined in the HTML, so they count
 * there and not again as files.
 */
export function weigh(manifest: Manifest, sizeOf: (file: string) => number): readonly Weight[] {
  const keys = Object.keys(manifest);
  const entries = keys.filter((key) => manifest[key]?.isEntry === true);
  const lazy = keys.filter((key) => manifest[key]?.isDynamicEntry === true);

  const entryStyles = new Set(
    entries
      .flatMap((key) => [...closure(manifest, [key])])
      .flatMap((key) => manifest[key]?.css ?? []),
  );
  const sum = (loaded: Iterable<string>, withData = true): number =>
    filesOf(manifest, loaded, withData)
      .filter((file) => !entryStyles.has(file))
      .reduce((total, file) => total + sizeOf(file), 0);

  const html = sizeOf('index.html');
  const start = closure(manifest, [...entries, ...lazy.filter((key) => isPage(key, 'start'))]);
  const questions = closure(manifest, [
    ...start,
    ...lazy.filter((key) => firstQuestion.some((part) => key.includes(part))),
  ]);
  const beside = closure(manifest, [...questions, ...lazy.filter((key) => key === liveBeam)]);
  const further = lazy.filter((key) => !beside.has(key) && !isData(key, manifest[key]?.name));
  const added = (keys: readonly string[], before: ReadonlySet<string>): number =>
    sum(
      [...closure(manifest, keys)].filter((one) => !before.has(one)),
      false,
    );
  return [
    { part: 'Start, its HTML with styles', bytes: html, limit: limits.startHtml },
    { part: 'Start in all', bytes: html + sum(start), limit: limits.start },
    { part: 'up to the first question', bytes: html + sum(questions), limit: limits.firstQuestion },
    {
      part: 'beside it, the live beam',
      bytes: added([liveBeam], questions),
      limit: limits.lazyRoute,
    },
    ...further.map((key) => ({
      part: `then ${key}`,
      bytes: added([key], beside),
      limit: limits.lazyRoute,
    })),
  ];
}

/** Weighs the build in a folder. */
export function weighBuild(folder: string): readonly Weight[] {
  const read = (file: string) => readFileSync(join(folder, file));
  const json: unknown = JSON.parse(read('.vite/manifest.json').toString());
  return weigh(manifestSchema.parse(json), (file) => gzipSize(read(file)));
}

/** The weights as lines of a table, in kB of 1000 bytes. */
export function table(weights: readonly Weight[]): string {
  const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
  return weights
    .map(
      ({ part, bytes, limit }) =>
        `${kB(bytes)} of ${kB(limit)} kB  ${bytes > limit ? 'TOO HEAVY  ' : ''}${part}`,
    )
    .join('\n');
}
