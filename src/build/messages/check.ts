import { compileMessage, type Kind } from './compile';
import type { Areas, Tree } from './read';

/** Every message of a tree by the names that lead to it. */
const messagesOf = (tree: Tree, path: string): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([name, message]) =>
    typeof message === 'string'
      ? [[`${path}.${name}`, message] as const]
      : messagesOf(message, `${path}.${name}`),
  );

const problemOf = (text: string): string | null => {
  try {
    compileMessage(text);
    return null;
  } catch (error) {
    return `is no message: ${error instanceof Error ? error.message : String(error)}`;
  }
};

const written = (placeholders: ReadonlyMap<string, Kind>): string =>
  [...placeholders]
    .map(([name, kind]) => `{${name}} of ${typeof kind === 'string' ? kind : kind.join('/')}`)
    .sort()
    .join(', ');

/**
 * What is wrong with messages of English, or with a translation of them: whole areas may be missing from
 * a translation, single messages may not, and each takes the same placeholders. One line a problem, with
 * the place first.
 */
export const messageProblems = (english: Areas, translated: Areas): readonly string[] =>
  [...translated].flatMap(([area, tree]) => {
    const source = new Map(messagesOf(english.get(area) ?? {}, area));
    const own = new Map(messagesOf(tree, area));
    const missing = [...source.keys()].filter((place) => !own.has(place));
    return [
      ...missing.map((place) => `${place}: is missing`),
      ...[...own].flatMap(([place, text]) => {
        const problem = problemOf(text);
        if (problem !== null) return [`${place}: ${problem}`];
        const original = source.get(place);
        if (original === undefined) return [`${place}: has no English message`];
        if (problemOf(original) !== null) return [];
        const [is, should] = [text, original].map((one) =>
          written(compileMessage(one).placeholders),
        );
        return is === should
          ? []
          : [`${place}: takes ${is || 'nothing'}, not ${should || 'nothing'}`];
      }),
    ];
  });
