/** Most places of a text where a JSON object seems to begin and does not, of those that are tried. */
const mostTries = 20;

/** Where a JSON object may begin: words hold braces, but few before a quotation mark. */
const beginning = /\{(?=\s{0,1000}")/gu;

const parse = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
};

/** The end of the JSON object that begins at a place; null where it does not end. */
const endOf = (text: string, start: number): number | null => {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
};

/** The JSON objects in a text, whatever stands around them, in their order. */
const objectsIn = (text: string): readonly unknown[] => {
  const found: unknown[] = [];
  let [misses, passed] = [0, 0];
  for (const { index } of text.matchAll(beginning)) {
    // What stands inside of an object that was read belongs to it.
    if (index < passed) continue;
    if (misses === mostTries) break;
    const end = endOf(text, index);
    const parsed = end === null ? null : parse(text.slice(index, end));
    if (parsed === null) misses += 1;
    else found.push(parsed.value);
    passed = parsed === null ? passed : (end ?? passed);
  }
  return found;
};

const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#x22;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&#160;': ' ',
  '&amp;': '&',
};

/** Marks before each line that was quoted in a mail. */
const unquoted = (text: string): string => text.replace(/^[\t ]*>[\t >]*/gmu, '');

/**
 * What carriers do to JSON, undone one after the other, first what changes no text inside of it: a
 * title may hold what looks like an escape.
 */
const repairs: readonly ((text: string) => string)[] = [
  (text) => text,
  unquoted,
  // Shown as a page's source.
  (text) =>
    text.replace(
      /&(?:quot|apos|lt|gt|nbsp|amp|#34|#39|#160|#x22|#x27);/giu,
      (one) => entities[one.toLowerCase()] ?? one,
    ),
  unquoted,
  // Written with by a word processor.
  (text) => text.replaceAll('\u00a0', ' ').replace(/[\u201c-\u201f]/gu, '"'),
];

/**
 * The JSON values that a text holds, as far as `wanted` knows them: the whole text, the items of its
 * list, one on each line, or among other words; also where a carrier escaped or quoted it. Takes time
 * in proportion to the text.
 */
export const jsonIn = (text: string, wanted: (value: unknown) => boolean): readonly unknown[] => {
  let current = text;
  for (const repair of repairs) {
    const repaired = repair(current);
    if (repaired === current && repair !== repairs[0]) continue;
    current = repaired;
    const whole = parse(current.trim());
    const values: readonly unknown[] =
      whole === null
        ? objectsIn(current)
        : Array.isArray(whole.value)
          ? whole.value
          : [whole.value];
    const found = values.filter(wanted);
    if (found.length > 0) return found;
  }
  return [];
};
