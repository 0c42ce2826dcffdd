import { stages } from '../../text/areas';
import { compileMessage, type Kind } from './compile';
import type { Areas, Tree } from './read';

const inTree = <T>(path: string, make: () => T): T => {
  try {
    return make();
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** An expression of the messages of a tree: texts as they are, and functions of values. */
const codeOf = (tree: Tree, path: string): string => {
  const entries = Object.entries(tree).map(([name, message]) => {
    const place = `${path}.${name}`;
    if (typeof message !== 'string') return `${JSON.stringify(name)}:${codeOf(message, place)}`;
    const { placeholders, code } = inTree(place, () => compileMessage(message));
    return `${JSON.stringify(name)}:${placeholders.size === 0 ? code : `v=>${code}`}`;
  });
  return `{${entries.join()}}`;
};

/**
 * A module whose default export makes the messages of some areas, by area, of a `Grammar`, and whose
 * `texts` are given as they are. Throws with the place of the first message that cannot be compiled.
 */
export const moduleOf = (
  areas: Areas,
  wanted: readonly string[],
  texts: Readonly<Record<string, string>> = {},
): string => {
  const found = wanted.flatMap((area) => {
    const tree = areas.get(area);
    return tree === undefined ? [] : [`${JSON.stringify(area)}:${codeOf(tree, area)}`];
  });
  return `export default g=>({${found.join()}});export const texts=${JSON.stringify(texts)};`;
};

/** Words of facts in a language by their English ones: those that it has. */
export const factTexts = (english: Areas, own: Areas): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...own].flatMap(([file, words]) =>
      Object.entries(words).map(([place, word]) => {
        const source = english.get(file)?.[place];
        if (typeof source !== 'string' || typeof word !== 'string')
          throw new Error(`facts/${file}.json at ${place}: has no English text`);
        return [source, word];
      }),
    ),
  );

const typeOfKind = (kind: Kind): string => {
  if (kind === 'text') return 'string';
  if (kind === 'number') return 'number';
  return kind.map((word) => JSON.stringify(word)).join(' | ');
};

const typeOf = (tree: Tree, indent: string): string => {
  const lines = Object.entries(tree).map(([name, message]) => {
    const key = `${indent}  readonly ${/^\w+$/.test(name) ? name : JSON.stringify(name)}: `;
    if (typeof message !== 'string') return `${key}${typeOf(message, `${indent}  `)};`;
    const { placeholders } = compileMessage(message);
    if (placeholders.size === 0) return `${key}string;`;
    const values = [...placeholders].map(([one, kind]) => `${one}: ${typeOfKind(kind)}`).join('; ');
    return `${key}(values: { ${values} }) => string;`;
  });
  return lines.length === 0
    ? 'Readonly<Record<never, string>>'
    : `{\n${lines.join('\n')}\n${indent}}`;
};

/** The types of all messages, of their English texts: the text of src/text/messages.ts. */
export const declarationsOf = (english: Areas): string => {
  const areas = Object.values(stages).flatMap((group) =>
    Object.entries(group).map(
      ([area, about]) =>
        `  /** ${about} */\n  readonly '${area}': ${typeOf(english.get(area) ?? {}, '  ')};`,
    ),
  );
  return `/**
 * The messages of every area, as typed by their placeholders. Written by \`npm run schemas\` from
 * src/text/en: change a message there.
 */
export type Messages = {
${areas.join('\n')}
};

/** A file of messages, under src/text and its language. */
export type AreaId = keyof Messages;
`;
};
