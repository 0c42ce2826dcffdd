import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { factWords, stages } from '../../text/areas';

/** Messages by name, and groups of them. */
export interface Tree {
  readonly [name: string]: string | Tree;
}

/** The messages of a language, by area: those areas that it has. */
export type Areas = ReadonlyMap<string, Tree>;

/** Where the messages of all languages are, from the root of the project. */
export const textFolder = 'src/text';

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((one) => typeof one === 'string' || isTree(one));

const readTree = (path: string): Tree => {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isTree(value))
    throw new Error(`${path} holds something other than texts and groups of them`);
  return value;
};

/** Every area that there is. */
export const allAreas: readonly string[] = Object.values(stages).flatMap((areas) =>
  Object.keys(areas),
);

/** The messages of a language in the project at a root. Throws where a file is no tree of texts. */
export const readAreas = (root: string, language: string): Areas =>
  new Map(
    allAreas
      .map((area) => ({ area, path: join(root, textFolder, language, `${area}.json`) }))
      .filter(({ path }) => existsSync(path))
      .map(({ area, path }) => [area, readTree(path)]),
  );

const languagesSchema = z.object({
  languages: z.array(z.object({ tag: z.string(), name: z.string() })),
});

/** The English names of languages by their tags, which are facts. */
export const readLanguageNames = (root: string): Tree => {
  const text = readFileSync(join(root, 'data/languages/languages.json'), 'utf8');
  const { languages } = languagesSchema.parse(JSON.parse(text));
  return Object.fromEntries(languages.map(({ tag, name }) => [tag, name]));
};

/** Words of facts in a language, by file and path: those files that come with a stage and that it has. */
export const readFactWords = (root: string, language: string): Areas =>
  new Map(
    Object.values(factWords)
      .flat()
      .map((file) => ({
        file,
        path: join(root, textFolder, language, 'facts', `${file}.json`),
      }))
      .filter(({ path }) => existsSync(path))
      .map(({ file, path }) => [file, readTree(path)]),
  );
