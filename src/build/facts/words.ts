import { z } from 'zod';
import { reader, type DataFiles, type DataProblem } from '../../catalogue/read';
import type { Text } from '../../catalogue/worded';

/** A file of words: sentences by key. */
const messages = z.record(z.string(), z.string().trim().min(1));

/** The text with a key, which is the path of its place among the facts, with ids for numbers. */
export type Say = (key: string) => Text;

/** What a key belongs to: claims.aider of claims.aider.words. */
const ownerOf = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf('.')));

/**
 * The words of facts, file by file, and what is wrong with them: a text that a fact asks for and that is
 * not there, and, once all facts have asked, a text that none asked for.
 */
export const wordsIn = (files: DataFiles) => {
  const { problems, parse } = reader(files);
  const read = new Map<string, Readonly<Record<string, string>> | null>();
  const asked = new Map<string, Set<string>>();

  /** Gives the texts of one file. */
  const of = (file: string): Say => {
    const keys = asked.get(file) ?? new Set<string>();
    asked.set(file, keys);
    return (key) => {
      const texts = read.has(file) ? read.get(file) : parse(file, messages);
      read.set(file, texts ?? null);
      const en = texts?.[key];
      if (en === undefined && texts && !keys.has(key)) {
        problems.push({ file, path: key, rule: 'the text is missing' });
      }
      keys.add(key);
      return { en: en ?? '' };
    };
  };

  const idleIn = (file: string, keys: ReadonlySet<string>): DataProblem[] => {
    const owners = new Set([...keys].map(ownerOf));
    return Object.keys(read.get(file) ?? {})
      .filter((key) => !keys.has(key))
      .map((key) => ({
        file,
        path: key,
        rule: owners.has(ownerOf(key))
          ? 'no fact asks for this text'
          : `there is no ${ownerOf(key)} in data/`,
      }));
  };

  /** All problems, once every fact has asked; `unreadable` are the files of facts that could not. */
  const problemsNow = (unreadable: ReadonlySet<string>): readonly DataProblem[] => {
    // The words of releases/ are in releases.json, since releases share their notes.
    const silenced = (file: string) =>
      [...unreadable].some((one) => one === file || one.startsWith(file.replace('.json', '/')));
    return [
      ...problems,
      ...Object.keys(files)
        .filter((file) => !silenced(file))
        .flatMap((file) => {
          const keys = asked.get(file);
          return keys !== undefined && keys.size > 0
            ? idleIn(file, keys)
            : [{ file, path: '', rule: `there are no facts in data/${file} for these words` }];
        }),
    ];
  };

  return { of, problemsNow };
};

export type Words = ReturnType<typeof wordsIn>;
