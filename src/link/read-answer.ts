import type { Question } from '../catalogue/model';
import type { Answer, HardwareItem, OwnCard } from '../decision/sheet/sheet';
import { knownPart, type KnownPart } from '../decision/sheet/sift';
import { fromUtf8, readerOf, type Bits, type Reader } from './bits';
import type { LinkCodes } from './codes';

/** Most entries of a list in a link: more is not an answer of a person. */
const mostEntries = 300;

const readDecimal = (reader: Reader): number | null => {
  const digits = reader.variable();
  const zeros = reader.variable();
  if (digits === null || zeros === null || zeros > 12) return null;
  return digits * 10 ** zeros;
};

/** So many ascending codes, or all that are left. */
export const readCodes = (reader: Reader, count: number | null): number[] | null => {
  const codes: number[] = [];
  let last = 0;
  while (count === null ? reader.left() > 0 : codes.length < count) {
    const step = reader.variable();
    if (step === null || step === 0 || codes.length === mostEntries) return null;
    last += step;
    codes.push(last);
  }
  return codes;
};

/** The id under a code; a code that is not known stands as one that no catalogue has. */
export const idBy =
  <T extends { readonly code: number }>(coded: readonly T[], id: (one: T) => string) =>
  (code: number): string => {
    const found = coded.find((one) => one.code === code);
    return found === undefined ? `?${String(code)}` : id(found);
  };

const readLanguages = (reader: Reader, { languages }: LinkCodes): Answer | null => {
  const count = reader.variable();
  const primary = count === null ? null : readCodes(reader, count);
  const secondary = primary === null ? null : readCodes(reader, null);
  if (primary === null || secondary === null) return null;
  const tag = idBy(languages, (one) => one.tag);
  return { kind: 'languages', primary: primary.map(tag), secondary: secondary.map(tag) };
};

/** A number of hundredths. */
const readSize = (reader: Reader): number | null => {
  const read = readDecimal(reader);
  return read === null ? null : read / 100;
};

const readText = (reader: Reader): string | null => {
  const bytes = reader.variable();
  const bits = bytes === null ? null : reader.take(8 * bytes);
  return bits === null ? null : fromUtf8(bits);
};

/** A card that is not in the list, after its zero and its count. */
const readOwn = (reader: Reader, { kinds }: LinkCodes): OwnCard | null => {
  const code = reader.variable();
  const memoryGB = readSize(reader);
  const bandwidth = readSize(reader);
  const name = readText(reader);
  if (code === null || memoryGB === null || bandwidth === null || name === null) return null;
  const kind = idBy(kinds, (one) => one.id)(code);
  return { name, kind, memoryGB, bandwidthGBs: bandwidth === 0 ? null : bandwidth };
};

const readHardware = (reader: Reader, codes: LinkCodes): Answer | null => {
  const mode = reader.variable();
  if (mode === 0) return { kind: 'hardware', hardware: { mode: 'undecided' } };
  if (mode === 1 || mode === 3) {
    const memory = readDecimal(reader);
    if (memory === null) return null;
    const memoryGiB = mode === 1 ? memory : memory / 100;
    return { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB } };
  }
  if (mode !== 2 && mode !== 4 && mode !== 5) return null;
  const memoryGiB = mode === 5 ? readSize(reader) : undefined;
  if (memoryGiB === null) return null;
  const items: HardwareItem[] = [];
  const id = idBy(codes.accelerators, (one) => one.id);
  while (reader.left() > 0) {
    const code = reader.variable();
    const count = reader.variable();
    if (code === null || count === null || items.length === mostEntries) return null;
    if (mode === 2 || code > 0) {
      items.push({ accelerator: id(code), count });
      continue;
    }
    const own = readOwn(reader, codes);
    if (own === null) return null;
    items.push({ own, count });
  }
  const hardware = { mode: 'accelerators', items } as const;
  return {
    kind: 'hardware',
    hardware: memoryGiB === undefined ? hardware : { ...hardware, memoryGiB },
  };
};

const readShares = (reader: Reader, id: (code: number) => string): Answer | null => {
  const shares = new Map<string, number>();
  while (reader.left() > 0) {
    const code = reader.variable();
    const share = reader.variable();
    if (code === null || share === null || shares.has(id(code))) return null;
    shares.set(id(code), share);
  }
  return { kind: 'shares', shares: Object.fromEntries(shares) };
};

/** What the bits say, whether it may stand or not; null where they say nothing. */
const saidBy = (question: Question, reader: Reader, codes: LinkCodes): Answer | null => {
  const option = idBy('options' in question ? question.options : [], ({ id }) => id);
  switch (question.kind) {
    case 'number': {
      const value = readDecimal(reader);
      return value === null ? null : { kind: 'number', value };
    }
    case 'languages':
      return readLanguages(reader, codes);
    case 'hardware':
      return readHardware(reader, codes);
    case 'shares':
      return readShares(reader, option);
    case 'choice': {
      const code = reader.variable();
      return code === null ? null : { kind: 'choice', option: option(code) };
    }
    case 'choices': {
      const chosen = readCodes(reader, null);
      return chosen === null ? null : { kind: 'choices', options: chosen.map(option) };
    }
  }
};

/**
 * Reads the bits of one answer; empty bits are "not sure". Of what they say, that is taken which the
 * engine takes; bits that say nothing, or go on after the answer, are no answer.
 */
export const readAnswer = (question: Question, bits: Bits, codes: LinkCodes): KnownPart => {
  if (bits === '') return { answer: { kind: 'unsure' }, whole: true };
  const reader = readerOf(bits);
  const said = saidBy(question, reader, codes);
  return said === null || reader.left() > 0
    ? { answer: null, whole: false }
    : knownPart(question, said, codes);
};
