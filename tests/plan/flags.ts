import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What a flag takes: nothing, anything, a number, JSON, or one of some words. */
const taken = z.union([z.null(), z.enum(['text', 'number', 'json']), z.array(z.string()).min(1)]);

const flags = z.record(z.string().startsWith('--'), taken);

const server = z.strictObject({
  engine: z.string(),
  version: z.string(),
  how: z.string(),
  sources: z.array(z.url()).min(1),
  program: z.array(z.string()).min(1),
  /** Words after the program that are no flags. */
  positional: z.number().optional(),
  flags,
  environment: z.array(z.string()),
  values: z.record(z.string(), z.array(z.string())).optional(),
  /** Flags of earlier versions that this one refuses. */
  removed: z.array(z.string()).optional(),
});

const helpers = z.strictObject({
  how: z.string(),
  sources: z.array(z.url()).min(1),
  programs: z.record(z.string(), flags),
  quantize: z.array(z.string()),
});

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'flags', `${name}.json`), 'utf8'));

/** What a server's own help says of its flags and variables, with the sources that it was read from. */
export const helpOf = (engine: string): z.infer<typeof server> => server.parse(read(engine));

/** The same of the programs that fetch and make files. */
export const helperFlags = helpers.parse(read('tools'));

export type Flags = z.infer<typeof flags>;

const fits = (value: string, kind: z.infer<typeof taken>): boolean => {
  if (kind === null) return false;
  if (Array.isArray(kind)) return kind.includes(value);
  if (kind === 'number') return /^-?\d+(?:\.\d+)?$/.test(value);
  if (kind === 'text') return value !== '' && !/\{\w+\}/.test(value);
  try {
    return typeof JSON.parse(value) === 'object';
  } catch {
    return false;
  }
};

/** Values by flag, or an error that says what the program would refuse. */
export const parsed = (
  words: readonly string[],
  known: Flags,
  positional = 0,
): ReadonlyMap<string, string | null> => {
  const found = new Map<string, string | null>();
  const loose: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    const kind = known[word];
    if (!word.startsWith('--')) loose.push(word);
    else if (kind === undefined) throw new Error(`there is no flag ${word}`);
    else if (found.has(word)) throw new Error(`${word} stands twice`);
    else if (kind === null) found.set(word, null);
    else {
      i += 1;
      const value = words[i] ?? '';
      if (!fits(value, kind)) throw new Error(`${word} does not take ${value}`);
      found.set(word, value);
    }
  }
  if (loose.length !== positional) throw new Error(`words without a flag: ${loose.join(' ')}`);
  return found;
};
