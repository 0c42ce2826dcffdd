import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { acceleratorsFile } from './schema/accelerators';
import { comparisonFile } from './schema/comparison';
import { criteriaFile } from './schema/criteria';
import { editionsFile } from './schema/editions';
import { energyFile } from './schema/energy';
import { evidenceFile } from './schema/evidence';
import { architecturesFile, enginesFile, standingsFile } from './schema/engines';
import { filesFile } from './schema/files';
import { gatesFile } from './schema/gates';
import {
  languagesFile,
  officialFile,
  resultsFile,
  tokensFile,
  worldFile,
} from './schema/languages';
import { family, licence } from './schema/licences';
import { questionsFile } from './schema/questions';
import { releasesFile } from './schema/releases';

/** A rule that a data file breaks. */
export interface DataProblem {
  readonly file: string;
  /** Path inside the file, as releases.3.context.native. */
  readonly path: string;
  readonly rule: string;
}

/** The files of a folder of data, by path relative to it, as text. */
export type DataFiles = Readonly<Record<string, string>>;

/** What is known, and the words for it: two folders, of which the first alone makes an edition. */
export interface Files {
  readonly facts: DataFiles;
  readonly words: DataFiles;
}

/** Where the words of facts stand, in English. */
export const wordsFolder = 'src/text/en/facts';

/** Reads the facts and their words in a repository. */
export const readAll = (root: string): Files => ({
  facts: readFiles(join(root, 'data')),
  words: readFiles(join(root, wordsFolder)),
});

/** Reads every JSON file and CHANGES.md below `folder`. */
const readFiles = (folder: string): DataFiles =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.json$|^CHANGES\.md$/.test(entry.name))
      .filter((entry) => !entry.parentPath.endsWith('schemas'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [
        relative(folder, path).replaceAll('\\', '/'),
        readFileSync(path, 'utf8'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Names earlier editions by the hash of the facts, so the hash cannot cover it. */
const editions = 'editions.json';

/** Says which facts are told to whom, and decides nothing. */
const comparison = 'comparison.json';

/** What electricity answers take: it is told beside what to run, and decides nothing. */
const energy = 'energy.json';

/**
 * First twelve hexadecimal digits of the SHA-256 over path and content of every JSON file of facts, in
 * the order of `facts`. Layout does not count, and neither do words, CHANGES.md, the table of earlier
 * editions, what the public comparison tells and what electricity answers take.
 */
export const hashOf = (facts: DataFiles): string => {
  const hash = createHash('sha256');
  for (const [path, text] of Object.entries(facts)) {
    if (path.endsWith('.json') && ![editions, comparison, energy].includes(path)) {
      hash.update(`${path}\n${JSON.stringify(withoutSchema(parseJson(text).value))}\n`);
    }
  }
  return hash.digest('hex').slice(0, 12);
};

const parseJson = (text: string): { value: unknown; error: string | null } => {
  try {
    return { value: JSON.parse(text), error: null };
  } catch (error) {
    return { value: null, error: error instanceof Error ? error.message : 'not JSON' };
  }
};

/** A file without the key that tells editors its schema. */
const withoutSchema = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$schema'));
};

/** Collects the files of one kind, and the problems met on the way. */
export const reader = (files: DataFiles) => {
  const problems: DataProblem[] = [];
  const parse = <S extends z.ZodType>(file: string, schema: S): z.output<S> | null => {
    const text = files[file];
    if (text === undefined) {
      problems.push({ file, path: '', rule: 'the file is missing' });
      return null;
    }
    const { value, error } = parseJson(text);
    if (error !== null) {
      problems.push({ file, path: '', rule: `is not JSON: ${error}` });
      return null;
    }
    const parsed = schema.safeParse(withoutSchema(value));
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      problems.push({ file, path: issue.path.map(String).join('.'), rule: issue.message });
    }
    return null;
  };
  const all = <S extends z.ZodType>(folder: string, schema: S) =>
    Object.keys(files)
      .filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.json'))
      .flatMap((file) => {
        const value = parse(file, schema);
        return value === null ? [] : [{ file, value }];
      });
  return { problems, parse, all };
};

/** Every data file against its schema; null parts have problems. */
export const parseFiles = (files: DataFiles) => {
  const { problems, parse, all } = reader(files);
  const parts = {
    criteria: parse('criteria.json', criteriaFile),
    comparison: parse(comparison, comparisonFile),
    questions: parse('questions.json', questionsFile),
    gates: parse('gates.json', gatesFile),
    accelerators: parse('accelerators.json', acceleratorsFile),
    energy: parse(energy, energyFile),
    engines: parse('engines.json', enginesFile),
    files: parse('files.json', filesFile),
    editions: parse(editions, editionsFile),
    architectures: parse('architectures.json', architecturesFile),
    standings: parse('languages/standings.json', standingsFile),
    languages: parse('languages/languages.json', languagesFile),
    official: parse('languages/official.json', officialFile),
    results: parse('languages/results.json', resultsFile),
    world: parse('languages/world.json', worldFile),
    tokens: parse('languages/tokens.json', tokensFile),
    families: all('families', family),
    licences: all('licences', licence),
    releases: all('releases', releasesFile),
    evidence: all('evidence', evidenceFile),
  };
  return { parts, problems };
};

export type Parts = ReturnType<typeof parseFiles>['parts'];
