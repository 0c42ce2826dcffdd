/** The encoding that the first bytes of a text name; null where they name none. */
const marked = ([a, b, c]: Uint8Array): string | null => {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
};

/** UTF-16 without a mark: of two bytes of a sign below 256 one is zero. */
const unmarked = ([a, b, c, d]: Uint8Array): string | null => {
  if (a === 0 && c === 0 && b !== 0 && d !== 0) return 'utf-16be';
  return a !== 0 && c !== 0 && b === 0 && d === 0 ? 'utf-16le' : null;
};

/**
 * The text of a file: UTF-8, UTF-16 with or without a mark, or what older programs write in Western
 * Europe (Windows-1252). The mark is no part of the text.
 */
export const textOf = (bytes: Uint8Array): string => {
  const known = marked(bytes) ?? unmarked(bytes);
  if (known !== null) return new TextDecoder(known).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
