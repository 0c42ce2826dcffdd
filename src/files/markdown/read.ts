/** The key under which a Markdown record holds its whole decision, in plain or quoted YAML. */
const key = /^[\t >]*(["']?)steelyard\1[\t ]*:(.*)$/u;

/** Lines below a key that belong to its value. */
const indented = /^[\t >]*[\t ]\S/u;

/** Marks that a value of several lines begins with. */
const block = /^[|>][-+]?\d?[-+]?$/u;

/** The first value of a line: what is in quotes, or what stands before a comment. */
const valueIn = (text: string): string => {
  const value = text.trim();
  const quote = value[0];
  if (quote === '"' || quote === "'") {
    const end = value.indexOf(quote, 1);
    return end < 0 ? value.slice(1) : value.slice(1, end);
  }
  return value.split(/[\t ]+#/u, 1)[0] ?? '';
};

/**
 * The characters of the link that the front matter of a Markdown record holds, or null where a text has
 * none: whatever editor, mail program or YAML writer passed it on. Other keys, comments, their order,
 * quotes, line ends, and a value over several lines make no difference.
 */
export const frontMatterPayload = (text: string): string | null => {
  if (!text.includes('steelyard')) return null;
  const lines = text.split(/\r\n?|\n/u);
  const found = lines.findIndex((line) => key.test(line));
  if (found < 0) return null;
  const first = (key.exec(lines[found] ?? '')?.[2] ?? '').trim();
  const rest: string[] = [];
  for (let place = found + 1; indented.test(lines[place] ?? ''); place += 1) {
    rest.push((lines[place] ?? '').replace(/^[\t >]+/u, ''));
  }
  // A line in quotes may be broken with a backslash at its end.
  const open = /^(["'])[^"']*$/u.test(first);
  const value = block.test(first) || first === '' || open;
  const whole = value
    ? [block.test(first) ? '' : first, ...rest]
        .map((line) => line.trim().replace(/\\$/u, ''))
        .join('')
    : first;
  const payload = valueIn(whole);
  return /^[\w-]{11,}$/u.test(payload) ? payload : null;
};
