import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import type { Mutant } from './mutant';

/** Sources with every mutant in them, each behind a condition, and what the mutants are. */
export type Instrumented = {
  readonly mutants: readonly Mutant[];
  /** By absolute path. */
  readonly code: ReadonlyMap<string, string>;
};

const nothing = () => undefined;
const never = () => false;

/** The instrumenter tells its log what it does; nobody reads that here. */
const silent = {
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  isTraceEnabled: never,
  isDebugEnabled: never,
  isInfoEnabled: never,
  isWarnEnabled: never,
  isErrorEnabled: never,
  isFatalEnabled: never,
};

/** The functions that the instrumenter writes at the head of a file, up to its first own statement. */
const head = /^.*?function stryMutAct_9fa48\(id\) \{.*?\n\}\n/s;
const reach = /stryCov_9fa48\("(\d+)"(?:, "\d+")*\)/g;
const active = /stryMutAct_9fa48\("(\d+)"\)/g;

/**
 * Calls in each condition take most of the time, so what they do stands in their place: whether a mutant
 * is the one tried, and a mark that it was reached, one for those that stand at one place.
 */
function inPlace(code: string): string {
  const own = code.replace(head, '');
  if (own === code && code.includes('stryMutAct_9fa48')) throw new Error('unknown head');
  return [
    'const mutation = globalThis.steelyardMutation; const reached = mutation.reached;',
    own
      .replaceAll(reach, 'reached[$1] = 1')
      .replaceAll(active, '(mutation.id === $1 && mutation.hit())'),
  ].join('\n');
}

/** The text between two places, which count lines and columns from nought. */
function textAt(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines
    .map((line, i) => line.slice(i === 0 ? start.column : 0, i === last ? end.column : undefined))
    .join('\n');
}

/** Instruments every file of a folder but its doors, which say nothing of their own. */
export async function instrument(root: string, folder: string): Promise<Instrumented> {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('index.ts'))
    .map((name) => join(root, folder, name))
    .sort();
  const source = new Map(files.map((name) => [name, readFileSync(name, 'utf8')]));
  const { files: written, mutants } = await new Instrumenter(silent).instrument(
    [...source].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: [], excludedMutations: [], ignorers: [] },
  );
  const places = new Map<string, string>();
  for (const { content } of written) {
    for (const [all, first = ''] of content.matchAll(reach)) {
      for (const [, id = ''] of all.matchAll(/"(\d+)"/g)) places.set(id, first);
    }
  }
  return {
    code: new Map(written.map(({ name, content }) => [name, inPlace(content)])),
    mutants: mutants.map(({ id, fileName, location, mutatorName, replacement }) => {
      const text = source.get(fileName) ?? '';
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
      const file = relative(root, fileName);
      const { line, column } = location.start;
      return {
        id: Number(id),
        place: Number(places.get(id)),
        key: `${file}:${line + 1}:${column + 1} ${mutatorName} ${location.end.line + 1}:${location.end.column + 1} ${replacement} ${hash}`,
        file,
        location,
        kind: mutatorName,
        was: textAt(text, location),
        is: replacement,
      };
    }),
  };
}
