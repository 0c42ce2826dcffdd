import { most } from './limits';

/** Longest texts on a sheet, in code points. */
export const longest = { title: 120, note: 500, reason: 200, card: most.cardName } as const;

// Each is asked of one code point.

/** Signs that belong to the letter before them: marks, joiners, skin tones, tags of flags. */
const extending =
  /\p{M}|\p{Emoji_Modifier}|[\u0e33\u0eb3\uff9e\uff9f]|\u200c|\u200d|[\u{e0020}-\u{e007f}]/u;
/** Signs that belong to the letter after them, such as the Arabic number sign. */
const prepended = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e]/u;
/** Signs that bind two consonants into one letter in scripts of India and its neighbours. */
const virama =
  /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u1039\u17d2\u1a60\u1b44\u1bab\ua9c0\uaaf6]/u;
const letter = /\p{L}/u;
const pictograph = /\p{Extended_Pictographic}/u;
/** Two of these are one flag. */
const regional = /[\u{1f1e6}-\u{1f1ff}]/u;
/** Parts of Korean syllables that follow another part, and what may stand before them. */
const followingJamo = /[\u1160-\u11ff\ud7b0-\ud7fb]/u;
const leadingJamo = /[\u1100-\u115f\ua960-\ua97c]/u;
const hangul = /[\u1100-\u11ff\ua960-\ua97c\uac00-\ud7fb]/u;
const joiner = '\u200d';

const endOf = (points: readonly string[], at: number, kind: RegExp): number => {
  let start = at;
  while (start > 0 && kind.test(points[start - 1] ?? '')) start -= 1;
  return at - start;
};

/** Whether the code point at a place is written as one letter with the one before it. */
const joined = (points: readonly string[], at: number): boolean => {
  const [before = '', after = ''] = [points[at - 1], points[at]];
  if (extending.test(after) || prepended.test(before)) return true;
  if (before === joiner && pictograph.test(after)) return true;
  if (hangul.test(before) && followingJamo.test(after)) return true;
  if (leadingJamo.test(before) && hangul.test(after)) return true;
  if (regional.test(after)) return endOf(points, at, regional) % 2 === 1;
  const marks = points.slice(at - endOf(points, at, extending), at);
  return letter.test(after) && marks.some((mark) => virama.test(mark));
};

/**
 * The first `length` code points of a text, or fewer where the last of them are part of a letter that
 * would go on. The rules are those of Unicode's grapheme clusters, written here and not asked of the
 * browser, so that the same text is cut at the same place everywhere.
 */
export const cut = (text: string, length: number): string => {
  // So many units of UTF-16 hold more code points than `length`.
  const points = Array.from(text.slice(0, 2 * length + 2));
  if (points.length <= length) return text;
  const last = (within: (at: number) => boolean): number => {
    let at = length;
    while (at > 0 && within(at)) at -= 1;
    return at;
  };
  // A single letter that is longer than the text may be is cut before a mark, or else anywhere.
  const at =
    last((place) => joined(points, place)) ||
    last((place) => extending.test(points[place] ?? '')) ||
    length;
  return points.slice(0, at).join('');
};

/** Signs that move what is shown without being seen. */
const hidden = '\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069';
const unshown = new RegExp(`[\\p{Cc}${hidden}]`, 'gu');
const unshownButLines = new RegExp(`(?!\\n)[\\p{Cc}${hidden}]`, 'gu');

/**
 * A text of one line as links and files carry it: control characters are spaces, and it is cut to
 * `length` code points between two letters. A text that was cleaned stays the same.
 */
export const cleanText = (text: string, length: number): string =>
  cut(text.replace(unshown, ' '), length).trim();

/** A text that may have several lines, cleaned as `cleanText` cleans one line. */
export const cleanNote = (text: string, length: number): string =>
  cut(text.replace(/\r\n?/g, '\n').replace(unshownButLines, ' '), length).trim();
