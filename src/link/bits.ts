const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bits as a string of 0 and 1: short links make the plainest form fast enough. */
export type Bits = string;

/** A whole number in so many bits, highest first. */
export const fixed = (value: number, width: number): Bits => {
  let rest = value;
  let bits = '';
  for (let i = 0; i < width; i += 1) {
    bits = `${rest % 2 === 1 ? '1' : '0'}${bits}`;
    rest = Math.floor(rest / 2);
  }
  return bits;
};

/** A whole number in groups of four bits: one that says whether more follow, three of the value. */
export const variable = (value: number): Bits => {
  let bits = fixed(value % 8, 3);
  bits = `0${bits}`;
  for (let rest = Math.floor(value / 8); rest > 0; rest = Math.floor(rest / 8)) {
    bits = `1${fixed(rest % 8, 3)}${bits}`;
  }
  return bits;
};

/** UTF-8 bytes. */
export const utf8 = (text: string): Bits =>
  [...new TextEncoder().encode(text)].map((byte) => fixed(byte, 8)).join('');

/** Bits as base64url characters; the last one is filled with zeros. */
export const toCharacters = (bits: Bits): string => {
  let characters = '';
  for (let at = 0; at < bits.length; at += 6) {
    characters += alphabet[Number.parseInt(bits.slice(at, at + 6).padEnd(6, '0'), 2)] ?? '';
  }
  return characters;
};

/** The bits of base64url characters; null where a character is none. */
export const fromCharacters = (characters: string): Bits | null => {
  const parts: string[] = [];
  for (const character of characters) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    parts.push(fixed(value, 6));
  }
  return parts.join('');
};

/** Reads bits from the front. Each read gives null when there are too few, and then stays there. */
export interface Reader {
  readonly left: () => number;
  readonly fixed: (width: number) => number | null;
  readonly variable: () => number | null;
  readonly take: (width: number) => Bits | null;
}

/** Largest number of four-bit groups: twelve hold any whole number up to 2^36. */
const mostGroups = 12;

export const readerOf = (bits: Bits): Reader => {
  let at = 0;
  const take = (width: number): Bits | null => {
    if (at + width > bits.length) return null;
    at += width;
    return bits.slice(at - width, at);
  };
  const readFixed = (width: number): number | null => {
    const taken = take(width);
    return taken === null ? null : width === 0 ? 0 : Number.parseInt(taken, 2);
  };
  const readVariable = (): number | null => {
    let value = 0;
    for (let group = 0; group < mostGroups; group += 1) {
      const more = readFixed(1);
      const part = readFixed(3);
      if (more === null || part === null) return null;
      value = value * 8 + part;
      if (more === 0) return value;
    }
    return null;
  };
  return { left: () => bits.length - at, fixed: readFixed, variable: readVariable, take };
};

/** The text of UTF-8 bytes; null where they are none. */
export const fromUtf8 = (bits: Bits): string | null => {
  if (bits.length % 8 !== 0) return null;
  const bytes = Uint8Array.from({ length: bits.length / 8 }, (_, i) =>
    Number.parseInt(bits.slice(8 * i, 8 * i + 8), 2),
  );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * CRC-24 of OpenPGP (RFC 4880 §6.1) over the character codes of a text. A text that goes on after
 * another takes the checksum of the one before.
 */
export const checksum = (text: string, before = 0xb704ce): number => {
  let crc = before;
  for (const character of text) {
    crc ^= (character.codePointAt(0) ?? 0) << 16;
    for (let bit = 0; bit < 8; bit += 1) {
      crc <<= 1;
      if ((crc & 0x1000000) !== 0) crc ^= 0x1864cfb;
    }
  }
  return crc & 0xffffff;
};
