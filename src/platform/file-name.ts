import { cleanText } from '../decision/sheet/texts';

/** Letters, marks and digits of every script with the joiners inside of words, and emoji. */
const word =
  /(?:[\p{L}\p{N}\p{M}]|\u200c(?=[\p{L}\p{M}])|\u200d(?=[\p{L}\p{M}\p{Extended_Pictographic}])|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u{e0020}-\u{e007f}])+/gu;

/** Most bytes of a title in a file name: with the rest it stays below the 255 that systems take. */
const mostBytes = 200;
/** Most characters of it, so that a list of files can be read. */
const mostCharacters = 60;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** As much of a text as a file name holds, cut between two letters. */
const shortened = (text: string): string => {
  let length = mostCharacters;
  let cut = cleanText(text, length);
  while (bytesOf(cut) > mostBytes) {
    length -= 1;
    cut = cleanText(text, length);
  }
  return cut;
};

/**
 * A file name that sorts by day and is safe on every system: 2026-11-23-steelyard-title.json. The title
 * keeps its letters and marks, whatever the script, in the composed form (NFC) that all systems take
 * for the same name; what is between words becomes a hyphen, and so do signs that a system refuses or
 * that are not seen. The name is at most 255 bytes of UTF-8 long.
 */
export const fileName = (day: string, title: string, ending: string): string => {
  const words = [...title.normalize('NFC').toLowerCase().matchAll(word)].map(([one]) => one);
  const slug = shortened(words.join('-').normalize('NFC')).replace(/-+$/u, '');
  return `${[day, 'steelyard', ...(slug === '' ? [] : [slug])].join('-')}.${ending}`;
};
