import type { Question, QuestionOf } from '../catalogue/model';
import type { Answer, HardwareItem } from '../decision/sheet';
import { readerOf, type Bits, type Reader } from './bits';
import type { LinkCodes } from './codes';

/** An answer as far as it could be read, and whether all of it could. */
export interface ReadAnswer {
  readonly answer: Answer | null;
  readonly whole: boolean;
}

const nothing: ReadAnswer = { answer: null, whole: false };

/** Most entries of a list in a link: more is not an answer of a person. */
const mostEntries = 300;

const readDecimal = (reader: Reader): number | null => {
  const digits = reader.variable();
  const zeros = reader.variable();
  if (digits === null || zeros === null || zeros > 12) return null;
  return digits * 10 ** zeros;
};

const readCodes = (reader: Reader, count: number): number[] | null => {
  const codes: number[] = [];
  let last = 0;
  while (reader.left() >= 4 && codes.length < count) {
    const step = reader.variable();
    if (step === null || step === 0) return null;
    last += step;
    codes.push(last);
  }
  return codes;
};

const readNumber = (question: QuestionOf<'number'>, reader: Reader): ReadAnswer => {
  const value = readDecimal(reader);
  return value === null || value < question.min || value > question.max
    ? nothing
    : { answer: { kind: 'number', value }, whole: true };
};

const readLanguages = (reader: Reader, codes: LinkCodes): ReadAnswer => {
  const count = reader.variable();
  const primary = count === null ? null : readCodes(reader, Math.min(count, mostEntries));
  const secondary = primary === null ? null : readCodes(reader, mostEntries);
  if (primary === null || secondary === null) return nothing;
  const tagsOf = (list: readonly number[]) =>
    list.flatMap((code) => codes.languages.find((language) => language.code === code)?.tag ?? []);
  const answer: Answer = {
    kind: 'languages',
    primary: tagsOf(primary),
    secondary: tagsOf(secondary),
  };
  const known = answer.primary.length + answer.secondary.length;
  return known === 0 ? nothing : { answer, whole: known === primary.length + secondary.length };
};

const readHardware = (
  question: QuestionOf<'hardware'>,
  reader: Reader,
  codes: LinkCodes,
): ReadAnswer => {
  const mode = reader.variable();
  if (mode === 0) {
    return { answer: { kind: 'hardware', hardware: { mode: 'undecided' } }, whole: true };
  }
  if (mode === 1) {
    const memoryGiB = readDecimal(reader);
    return memoryGiB === null || memoryGiB < 1 || memoryGiB > 65536
      ? nothing
      : { answer: { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB } }, whole: true };
  }
  if (mode !== 2) return nothing;
  const items: HardwareItem[] = [];
  let whole = true;
  while (reader.left() >= 8 && items.length < question.maxKinds) {
    const code = reader.variable();
    const count = reader.variable();
    const found = codes.accelerators.find((accelerator) => accelerator.code === code);
    if (found === undefined || count === null || count < 1 || count > question.maxCount) {
      whole = false;
    } else {
      items.push({ accelerator: found.id, count });
    }
  }
  return items.length === 0
    ? nothing
    : { answer: { kind: 'hardware', hardware: { mode: 'accelerators', items } }, whole };
};

const readShares = (question: QuestionOf<'shares'>, reader: Reader): ReadAnswer => {
  const shares: Record<string, number> = {};
  let total = 0;
  while (reader.left() >= 8) {
    const code = reader.variable();
    const share = reader.variable();
    const option = question.options.find((candidate) => candidate.code === code);
    if (option === undefined || share === null) return nothing;
    shares[option.id] = share;
    total += share;
  }
  return total === 100 ? { answer: { kind: 'shares', shares }, whole: true } : nothing;
};

/** Reads the bits of one answer; empty bits are "not sure". */
export const readAnswer = (question: Question, bits: Bits, codes: LinkCodes): ReadAnswer => {
  if (bits === '') return { answer: { kind: 'unsure' }, whole: true };
  const reader = readerOf(bits);
  switch (question.kind) {
    case 'number':
      return readNumber(question, reader);
    case 'languages':
      return readLanguages(reader, codes);
    case 'hardware':
      return readHardware(question, reader, codes);
    case 'shares':
      return readShares(question, reader);
    case 'choice': {
      const code = reader.variable();
      const option = question.options.find((candidate) => candidate.code === code);
      return option === undefined
        ? nothing
        : { answer: { kind: 'choice', option: option.id }, whole: true };
    }
    case 'choices': {
      const chosen = readCodes(reader, mostEntries);
      const options = question.options.filter(({ code }) => chosen?.includes(code) ?? false);
      return options.length === 0
        ? nothing
        : {
            answer: { kind: 'choices', options: options.map(({ id }) => id) },
            whole: options.length === chosen?.length,
          };
    }
  }
};
