import { hexOf, sha256 } from './sha256';

/*
 * A page is sealed by its last line, which holds the SHA-256 of all lines before it: who has no script
 * checks it with `sed '$d' FILE | sha256sum`. The form of the line is given once and never changed.
 */
const before = '<footer id="sha-256"><p>SHA-256: <code translate="no">';
const after = '</code></p></footer></body></html>\n';

/** The length of the last line in bytes. */
export const sealLength = before.length + 64 + after.length;

const lastLine = (lines: string): string => `${before}${hexOf(sha256(lines))}${after}`;

/** The lines of a page, each with its end, and the last one that seals them. */
export const sealed = (lines: string): string => `${lines}${lastLine(lines)}`;

/** The hash that a page states where it is that of its content to the letter; null where it is not. */
export const sealOf = (page: string): string | null => {
  const at = page.lastIndexOf(before);
  if (at <= 0 || page[at - 1] !== '\n') return null;
  const line = page.slice(at);
  return lastLine(page.slice(0, at)) === line ? line.slice(before.length, -after.length) : null;
};
