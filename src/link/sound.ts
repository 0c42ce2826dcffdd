import { checksum, fromCharacters } from './bits';
import { bodyStart, headEnd, longestLink } from './codes';

/** A payload whose checksum agrees, and where it ended in the text that it stood in. */
export interface Sound {
  readonly payload: string;
  readonly end: number;
}

/** Most signs that programs may have left out at the end of an address. */
const mostLacking = 3;

/** Most parts of a payload that was broken into lines, and of those, how many may lack an ending. */
const mostParts = 600;
const mostEnded = 20;

const add = (crc: number, place: number, character: string): number =>
  place < headEnd || place >= bodyStart ? checksum(character, crc) : crc;

/** The checksum that a payload states; not a number where it is too short for one. */
const statedIn = (payload: string): number =>
  payload.length < bodyStart
    ? Number.NaN
    : Number.parseInt(fromCharacters(payload.slice(headEnd, bodyStart)) ?? '', 2);

/** A payload with the signs that it lacks at its end, so many at most; null where none agree. */
const endedOf = (
  payload: string,
  crc: number,
  stated: number,
  lacking = mostLacking,
): string | null => {
  for (const sign of '_-') {
    const longer = `${payload}${sign}`;
    const sum = add(crc, payload.length, sign);
    const wanted = longer.length === bodyStart ? statedIn(longer) : stated;
    const ended = sum === wanted ? longer : null;
    const found = ended ?? (lacking > 1 ? endedOf(longer, sum, wanted, lacking - 1) : null);
    if (found !== null) return found;
  }
  return null;
};

/**
 * Reads a payload from a place in a text and lets its checksum say where it ends: before what is no
 * character of a payload, before a `-` or `_`, or on a later line, each part of it no more than a
 * hundred other characters from the one before. At the end of a part it may lack up to three `-` or `_`.
 * Null where no checksum agrees. Reads no more characters of a payload than `longestLink`, in so many
 * parts; one part alone lacks nothing.
 */
export const soundFrom = (text: string, from: number, parts = mostParts): Sound | null => {
  const part = new RegExp(String.raw`[^\w-]{0,100}([\w-]{1,${longestLink}})`, 'y');
  part.lastIndex = from;
  let payload = '';
  let crc = checksum('');
  let stated = Number.NaN;
  for (let count = 0; count < parts && payload.length <= longestLink; count += 1) {
    const characters = part.exec(text)?.[1];
    if (characters === undefined) return null;
    let at = part.lastIndex - characters.length;
    for (const character of characters) {
      crc = add(crc, payload.length, character);
      payload += character;
      at += 1;
      if (payload.length === bodyStart) stated = statedIn(payload);
      if (crc === stated && !/[A-Za-z0-9]/.test(text[at] ?? '')) return { payload, end: at };
    }
    const ended = parts > 1 && count < mostEnded ? endedOf(payload, crc, stated) : null;
    if (ended !== null) return { payload: ended, end: at };
  }
  return null;
};

/** The payload as it was made, where its checksum says so; else the characters as they came. */
export const mended = (characters: string): string =>
  soundFrom(characters, 0)?.payload ?? characters;
