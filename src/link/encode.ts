import type { Edition, Question } from '../catalogue/model';
import { hundredths } from '../decision/sheet/check';
import type {
  Answer,
  Hardware,
  LaterField,
  Override,
  OwnCard,
  Sheet,
} from '../decision/sheet/sheet';
import { sift } from '../decision/sheet/sift';
import { tiedQuestions, workloadsIn } from '../decision/sheet/ties';
import { checksum, fixed, toCharacters, utf8, variable, type Bits } from './bits';
import { outcomeBits, type Outcome } from './outcome';
import { daysOf, format, isLater, tags, type LinkCodes } from './codes';

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** Round numbers are short: digits without trailing zeros, then how many zeros. */
export const decimal = (value: number): Bits => {
  let digits = value;
  let zeros = 0;
  while (digits > 0 && digits % 10 === 0) {
    digits /= 10;
    zeros += 1;
  }
  return `${variable(digits)}${variable(zeros)}`;
};

/** Ascending codes as differences. */
const codeList = (codes: readonly number[]): Bits =>
  ascending([...new Set(codes)])
    .map((value, i, all) => variable(value - (all[i - 1] ?? 0)))
    .join('');

/** A number of hundredths; zero for none. */
const sizeBits = (value: number | null): Bits =>
  decimal(value === null ? 0 : (hundredths(value) ?? 0));

const textBits = (text: string): Bits => {
  const bits = utf8(text);
  return `${variable(bits.length / 8)}${bits}`;
};

/** Zero stands before a card that is not in the list, where the code of another would be. */
const ownBits = (
  { kind, memoryGB, bandwidthGBs, name }: OwnCard,
  count: number,
  codes: LinkCodes,
) => {
  const found = codes.kinds.find(({ id }) => id === kind);
  return found === undefined
    ? []
    : [
        [
          variable(0),
          variable(count),
          variable(found.code),
          sizeBits(memoryGB),
          sizeBits(bandwidthGBs),
          textBits(name),
        ].join(''),
      ];
};

const hardwareBits = (hardware: Hardware, codes: LinkCodes): Bits => {
  if (hardware.mode === 'undecided') return variable(0);
  if (hardware.mode === 'cpu') {
    const { memoryGiB } = hardware;
    return Number.isInteger(memoryGiB)
      ? `${variable(1)}${decimal(memoryGiB)}`
      : `${variable(3)}${decimal(hundredths(memoryGiB) ?? 0)}`;
  }
  const { items, memoryGiB } = hardware;
  const own = items.flatMap((one) => ('own' in one ? ownBits(one.own, one.count, codes) : []));
  const listed = items.flatMap((one) => {
    if ('own' in one) return [];
    const found = codes.accelerators.find(({ id }) => id === one.accelerator);
    return found === undefined ? [] : [{ code: found.code, count: one.count }];
  });
  // Whoever reads links as they were before own cards, or before main memory beside cards, finds another way
  // to answer, and takes nothing of it.
  const way = own.length === 0 ? 2 : 4;
  const begin = memoryGiB === undefined ? variable(way) : `${variable(5)}${sizeBits(memoryGiB)}`;
  return `${begin}${listed
    .sort((a, b) => a.code - b.code || a.count - b.count)
    .map(({ code, count }) => `${variable(code)}${variable(count)}`)
    .join('')}${own.sort().join('')}`;
};

const optionsOf = (question: Question) => ('options' in question ? question.options : []);

const optionCodes = (question: Question, ids: readonly string[]): number[] =>
  optionsOf(question)
    .filter(({ id }) => ids.includes(id))
    .map(({ code }) => code);

const languageCodes = (tagsGiven: readonly string[], codes: LinkCodes): number[] =>
  codes.languages.filter(({ tag }) => tagsGiven.includes(tag)).map(({ code }) => code);

/** Bits of an answer that may stand; empty for "not sure". */
const answerBits = (question: Question, answer: Answer, codes: LinkCodes): Bits => {
  if (answer.kind === 'unsure') return '';
  if (answer.kind === 'number') return decimal(answer.value);
  if (answer.kind === 'hardware') return hardwareBits(answer.hardware, codes);
  if (answer.kind === 'languages') {
    const primary = languageCodes(answer.primary, codes);
    const secondary = languageCodes(answer.secondary, codes);
    return `${variable(primary.length)}${codeList(primary)}${codeList(secondary)}`;
  }
  if (answer.kind === 'choice')
    return optionCodes(question, [answer.option]).map(variable).join('');
  if (answer.kind === 'choices') return codeList(optionCodes(question, answer.options));
  return optionsOf(question)
    .filter(({ id }) => (answer.shares[id] ?? 0) > 0)
    .sort((a, b) => a.code - b.code)
    .map(({ id, code }) => `${variable(code)}${variable(answer.shares[id] ?? 0)}`)
    .join('');
};

/** What is tied to each kind of work: its code, how many entries, their codes. */
const tieBits = (question: Question, { ties = {} }: Sheet, codes: LinkCodes): Bits =>
  [...workloadsIn(codes.questions)]
    .sort((a, b) => a.code - b.code)
    .map(({ id, code }) => {
      const tie = ties[id]?.[question.id];
      if (tie === undefined) return '';
      const entries =
        question.kind === 'choices' ? optionCodes(question, tie) : languageCodes(tie, codes);
      return `${variable(code)}${variable(entries.length)}${codeList(entries)}`;
    })
    .join('');

const overrideBits = ({ qwen, llama, spread, reason }: Override): Bits =>
  [qwen, llama, spread].map((score) => variable(Math.round(score * 10))).join('') + utf8(reason);

/** What goes into a link beside the sheet. */
export interface EncodeOptions {
  readonly edition: Edition;
  readonly withNotes: boolean;
  /** What the sheet comes to in this edition, for those who open the link in another. */
  readonly outcome?: Outcome;
}

const fieldsOf = (
  sheet: Sheet,
  codes: LinkCodes,
  { withNotes, outcome }: EncodeOptions,
): LaterField[] => {
  const said = outcome === undefined ? null : outcomeBits(outcome, codes.criteria);
  return [
    ...codes.questions.flatMap((question) => {
      const answer = sheet.answers[question.id];
      return answer === undefined
        ? []
        : [{ tag: question.code, bits: answerBits(question, answer, codes) }];
    }),
    ...codes.criteria.flatMap(({ id, code }) => {
      const points = sheet.points[id];
      return points === undefined ? [] : [{ tag: tags.points + code, bits: variable(points) }];
    }),
    ...codes.criteria.flatMap(({ id, code }) => {
      const override = sheet.overrides[id];
      return override === undefined
        ? []
        : [{ tag: tags.overrides + code, bits: overrideBits(override) }];
    }),
    ...(sheet.title === '' ? [] : [{ tag: tags.title, bits: utf8(sheet.title) }]),
    ...codes.questions.flatMap(({ id, code }) => {
      const note = sheet.notes[id];
      return withNotes && note !== undefined ? [{ tag: tags.notes + code, bits: utf8(note) }] : [];
    }),
    ...(said === null ? [] : [{ tag: tags.outcome, bits: said }]),
    ...tiedQuestions(codes.questions).flatMap((question) => {
      const bits = tieBits(question, sheet, codes);
      return bits === '' ? [] : [{ tag: tags.ties + question.code, bits }];
    }),
    ...(sheet.asked === undefined ? [] : [{ tag: tags.asked, bits: variable(sheet.asked) }]),
  ];
};

/** Fields of a later version, each tag once. One that this version knows is its own to write. */
const laterFields = ({ later = [] }: Sheet, codes: LinkCodes, withNotes: boolean): LaterField[] => {
  const taken = new Set<number>();
  return later.filter(({ tag, bits }) => {
    // A note on a question that this version does not know is a note all the same.
    const note = tag > tags.notes && tag < tags.outcome;
    const free = !taken.has(tag) && (withNotes || !note) && isLater({ tag, bits }, codes);
    taken.add(tag);
    return free;
  });
};

/** Whether a link would end in a character that programs drop where they make a link of an address. */
const endsInSign = (characters: string): boolean => /[-_]$/.test(characters);

/** Four bits that may stand before any number: a group of value zero which says that more follow. */
const emptyGroup = '1000';

const bodyOf = (fields: readonly LaterField[], beforeLastLength: Bits): string =>
  toCharacters(
    fields
      .map(({ tag, bits }, i) => {
        const step = variable(tag - (fields[i - 1]?.tag ?? 0));
        const before = i === fields.length - 1 ? beforeLastLength : '';
        return `${step}${before}${variable(bits.length)}${bits}`;
      })
      .join(''),
  );

/**
 * Format 1 of a link, as base64url characters (6 bits each):
 *
 * | bits | what |
 * |---|---|
 * | 4 | version of the format: 1 |
 * | 14 | date of the evidence edition, days since 1 January 2020 |
 * | 24 | first six digits of the edition's hash |
 * | 24 | CRC-24 of all other characters |
 * | … | fields in order of their tags: difference to the tag before, length in bits, bits |
 *
 * Tags: a question's code; 1000 + criterion for moved points; 1100 + criterion for overrides; 1200
 * title; 1300 + question for notes; 1400 what it came to; 1500 + question for what of its answer alone
 * holds for some kinds of work, with for each of them, in the order of their codes, its code, the number
 * of entries and their codes as differences; 1600 the version of the questionnaire that was answered,
 * where it is not the first. One sheet has one link. A reader keeps fields
 * it does not know.
 *
 * No link ends in `-` or `_`, which programs drop from the end of an address. Where it would, the
 * length of the last field is written with an empty group of four bits before it, which shifts the
 * bits so that the last character ends in at least two zeros; a sheet without any field gets a title
 * of no characters. Every reader of format 1 takes both as the same sheet.
 *
 * Only what may stand on a sheet is written, as `sift` leaves it: a wrong number shifts no other bits.
 */
export const encode = (given: Sheet, codes: LinkCodes, options: EncodeOptions): string => {
  const { sheet } = sift(given, codes);
  const own = fieldsOf(sheet, codes, options);
  const fields = [...own, ...laterFields(sheet, codes, options.withNotes)].sort(
    (a, b) => a.tag - b.tag,
  );
  const head = toCharacters(`${fixed(format, 4)}${fixed(daysOf(options.edition.date), 14)}`);
  const hash = toCharacters(fixed(Number.parseInt(options.edition.hash.slice(0, 6), 16), 24));
  const join = (body: string): string =>
    `${head}${hash}${toCharacters(fixed(checksum(`${head}${hash}${body}`), 24))}${body}`;
  const made = join(bodyOf(fields, ''));
  if (!endsInSign(made)) return made;
  const some = fields.length > 0 ? fields : [{ tag: tags.title, bits: '' }];
  return join(bodyOf(some, emptyGroup));
};
