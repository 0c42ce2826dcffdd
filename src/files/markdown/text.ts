/** Signs that may be markup wherever they stand. */
const anywhere = /[\\`*_{}[\]<>|#~$]/g;
/** Ampersands that would be read as a sign with a name, such as `&amp;`. */
const entity = /&(?=#?\w+;)/g;
/** Signs that are markup at the beginning of a line: lists, underlines of headings, tables. */
const atStart = /^(?=[-+=:])/;
const numbered = /^(\d{1,9})(?=[.)](?:\s|$))/;
const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/** Addresses, without the signs that end a sentence. */
const address = /((?:https?|ftp):\/\/[^\s<>]*[^\s<>).,;:!?'"*_~\]\\])/i;
/** Where an address may begin that programs make a link of, with all escapes in it. */
const linked = /(?<=(?:https?|ftp))(?=:\/\/)|(?<=www)(?=\.)/gi;

const wordsOf = (text: string): string =>
  text.replace(anywhere, '\\$&').replace(entity, '\\&').replace(linked, '\\');

const lineOf = (text: string): string =>
  text
    .trim()
    .split(address)
    // Every second part is an address, in which a backslash would be part of it.
    .map((part, i) => (i % 2 === 1 && part.search(entity) < 0 ? `<${part}>` : wordsOf(part)))
    .join('')
    .replace(atStart, '\\')
    .replace(numbered, '$1\\');

/**
 * A text as Markdown shows it letter by letter, whatever stands in it. Its lines stay lines, also blank
 * ones; `indent` goes before all but the first, where the text is part of a list.
 */
export const escaped = (text: string, indent = ''): string =>
  text.trim().split(lineEnd).map(lineOf).join(`\\\n${indent}`);

/** A text of one line, for a heading or the cell of a table. */
export const escapedLine = (text: string): string => lineOf(text.split(lineEnd).join(' '));

/** Items of a list. */
export const bullets = (items: readonly string[]): string =>
  items.map((item) => `* ${escaped(item, '  ')}`).join('\n');

/** A text as it stands, in a fence longer than any in it, so that nothing in it is read as markup. */
export const fence = (text: string): string => {
  const longest = Math.max(3, ...[...text.matchAll(/~+/g)].map(([run]) => run.length));
  const line = '~'.repeat(longest + 1);
  return `${line}\n${text}\n${line}`;
};
