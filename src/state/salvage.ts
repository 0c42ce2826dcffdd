import { version } from './storage-keys';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Brackets around an answer: of the envelope, the sheet, and the answers. */
const aroundAnswer = 3;

/** Deepest nesting of a kept text; what is deeper was never one. */
const deepest = 12;

/**
 * The places where a kept text can be cut so that every answer before is whole, each with the brackets
 * that are open there: after a bracket that closes, and before a comma.
 */
const cutsOf = (text: string): readonly (readonly [end: number, closing: string])[] => {
  const cuts: (readonly [number, string])[] = [];
  let closing = '';
  let quoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const char = text[place] ?? '';
    if (quoted) {
      if (char === '\\') place += 1;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{') closing = `}${closing}`;
    else if (char === '[') closing = `]${closing}`;
    else if (char === ',') cuts.push([place, closing]);
    else if (char === '}' || char === ']') {
      if (closing[0] !== char) break;
      closing = closing.slice(1);
      cuts.push([place + 1, closing]);
    }
    if (closing.length > deepest) break;
  }
  return cuts.filter(([, open]) => open.length <= aroundAnswer);
};

/**
 * What a damaged JSON text holds before the place where it breaks off; undefined where that is
 * nothing. The answer in which it breaks is left out, as half a list would be another answer.
 */
const wholePart = (text: string): unknown => {
  const whole = parse(text);
  if (whole !== undefined) return whole;
  const cuts = cutsOf(text);
  // Where a cut parses, so does every earlier one: the last that does is found by halving.
  let found: unknown;
  for (let least = 0, most = cuts.length; least < most; ) {
    const middle = Math.floor((least + most) / 2);
    const [end, closing] = cuts[middle] ?? [0, ''];
    const value = parse(text.slice(0, end) + closing);
    if (value === undefined) most = middle;
    else {
      found = value;
      least = middle + 1;
    }
  }
  return found;
};

/**
 * What can still be read of a kept text that is damaged, as a kept text that is whole in form: its
 * title, answers, points, own scores, notes and ties up to where it breaks off. Null where it never was a
 * kept text, or nothing of it is left. Takes time in proportion to the text.
 */
export const salvage = (text: string): string | null => {
  if (!/^\s{0,9}\{\s{0,9}"version"/u.test(text)) return null;
  const kept = wholePart(text);
  const sheet = isRecord(kept) && isRecord(kept['sheet']) ? kept['sheet'] : null;
  if (sheet === null) return null;
  const record = (name: string) => (isRecord(sheet[name]) ? sheet[name] : {});
  const parts = {
    answers: record('answers'),
    points: record('points'),
    overrides: record('overrides'),
    notes: record('notes'),
    ...(isRecord(sheet['ties']) ? { ties: sheet['ties'] } : {}),
  };
  const asked = typeof sheet['asked'] === 'number' ? { asked: sheet['asked'] } : {};
  const title = typeof sheet['title'] === 'string' ? sheet['title'] : '';
  const none = Object.values(parts).every((part) => Object.keys(part).length === 0);
  return none && title === ''
    ? null
    : JSON.stringify({ version, revision: 0, sheet: { title, ...parts, ...asked } });
};
