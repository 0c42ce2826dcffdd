/** A name that any file system, shell, image and cluster takes. */
export const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9.]+/g, '-');

/** A word as a shell takes it: in quotes where it holds more than a plain name. */
export const quoted = (word: string): string => {
  // A variable that the user sets is left to the shell.
  if (/^\$[A-Z]+(?::\d+)?$/.test(word)) return `"${word}"`;
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
};

/** A command over several lines: a flag and its values on one. */
export const command = (words: readonly string[]): string =>
  words.reduce((text, word, i) => {
    if (i === 0) return quoted(word);
    return word.startsWith('--') ? `${text} \\\n  ${quoted(word)}` : `${text} ${quoted(word)}`;
  }, '');

/** Sets what stands in braces; a brace that no value is known for stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** Writes a file from lines, as a shell is given it. */
export const written = (file: string, lines: readonly string[]): string =>
  [`cat > ${file} <<'END'`, ...lines, 'END'].join('\n');

/** Lines of YAML under a key, two spaces in. */
export const under = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => `  ${line}`);

/** A list of one line, as YAML and JSON both read it. */
export const listed = (words: readonly string[]): string => JSON.stringify(words);
