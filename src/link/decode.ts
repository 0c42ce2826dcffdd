import type { CriterionId, Edition, Question, QuestionId } from '../catalogue/model';
import type { Answer, LaterField, Override, Sheet } from '../decision/sheet';
import {
  checksum,
  fixed,
  fromCharacters,
  fromUtf8,
  readerOf,
  toCharacters,
  type Bits,
} from './bits';
import { cleanText, dateOf, format, longest, longestLink, tags, type LinkCodes } from './codes';
import { readOutcome, type Outcome } from './outcome';
import { readAnswer } from './read-answer';

/** Why a link does not open. */
export type LinkProblem = 'notALink' | 'tooLong' | 'truncated' | 'damaged' | 'laterVersion';

/** A link that was read. */
export interface DecodedLink {
  readonly sheet: Sheet;
  /** The edition it was made with: its date, and the first six digits of its hash. */
  readonly edition: Edition;
  /** Questions whose answer this catalogue no longer knows, wholly or in part. */
  readonly missing: readonly QuestionId[];
  /** What it came to when the link was made; links of the first versions do not say. */
  readonly outcome: Outcome | null;
}

export type DecodeResult =
  | { readonly ok: true; readonly value: DecodedLink }
  | { readonly ok: false; readonly problem: LinkProblem };

const headLength = 3;
const hashLength = 4;
const bodyStart = headLength + hashLength + 4;
/** Fewer bits than any field has: what is left at the end is filling. */
const leastField = 8;

const refuse = (problem: LinkProblem): DecodeResult => ({ ok: false, problem });

const readFields = (bits: Bits): LaterField[] | null => {
  const reader = readerOf(bits);
  const fields: LaterField[] = [];
  let tag = 0;
  while (reader.left() >= leastField) {
    const step = reader.variable();
    const length = reader.variable();
    const content = length === null ? null : reader.take(length);
    if (step === null || step === 0 || content === null) return null;
    tag += step;
    fields.push({ tag, bits: content });
  }
  return reader.left() >= 6 ? null : fields;
};

const readPoints = (bits: Bits): number | null => {
  const reader = readerOf(bits);
  const points = reader.variable();
  return points !== null && points <= 60 && reader.left() === 0 ? points : null;
};

const readOverride = (bits: Bits): Override | null => {
  const reader = readerOf(bits);
  const [qwen, llama, spread] = [reader.variable(), reader.variable(), reader.variable()];
  const reason = fromUtf8(reader.take(reader.left()) ?? '');
  if (qwen === null || llama === null || spread === null || reason === null) return null;
  if (qwen > 1000 || llama > 1000 || spread > 500) return null;
  return {
    qwen: qwen / 10,
    llama: llama / 10,
    spread: spread / 10,
    reason: cleanText(reason, longest.reason),
  };
};

const readText = (bits: Bits, length: number): string | null => {
  const text = fromUtf8(bits);
  return text === null ? null : cleanText(text, length);
};

/** What the fields say, as far as the codes are known. */
const readSheet = (
  fields: readonly LaterField[],
  codes: LinkCodes,
): Omit<DecodedLink, 'edition'> => {
  const answers: Partial<Record<QuestionId, Answer>> = {};
  const points: Partial<Record<CriterionId, number>> = {};
  const overrides: Partial<Record<CriterionId, Override>> = {};
  const notes: Partial<Record<QuestionId, string>> = {};
  const missing = new Set<QuestionId>();
  const later: LaterField[] = [];
  let title = '';
  let outcome: Outcome | null = null;
  const questionBy = (code: number): Question | undefined =>
    codes.questions.find((question) => question.code === code);
  const criterionBy = (code: number) => codes.criteria.find((criterion) => criterion.code === code);
  for (const field of fields) {
    const { tag, bits } = field;
    const question = questionBy(tag < tags.points ? tag : tag - tags.notes);
    const criterion = criterionBy(tag - (tag < tags.overrides ? tags.points : tags.overrides));
    if (tag < tags.points && question !== undefined) {
      const { answer, whole } = readAnswer(question, bits, codes);
      if (answer !== null) answers[question.id] = answer;
      if (!whole) missing.add(question.id);
    } else if (tag > tags.points && tag < tags.overrides && criterion !== undefined) {
      const value = readPoints(bits);
      if (value !== null) points[criterion.id] = value;
    } else if (tag > tags.overrides && tag < tags.title && criterion !== undefined) {
      const value = readOverride(bits);
      if (value !== null) overrides[criterion.id] = value;
    } else if (tag === tags.title) {
      title = readText(bits, longest.title) ?? '';
    } else if (tag === tags.outcome) {
      outcome = readOutcome(bits, codes.criteria);
    } else if (tag > tags.notes && tag < tags.outcome && question !== undefined) {
      const note = readText(bits, longest.note);
      if (note !== null && note !== '') notes[question.id] = note;
    } else {
      later.push(field);
    }
  }
  const sheet = { title, answers, points, overrides, notes };
  return {
    sheet: later.length === 0 ? sheet : { ...sheet, later },
    missing: [...missing],
    outcome,
  };
};

/**
 * Reads the characters of a link. Never throws; a link that is cut, altered, of a later version or
 * over 8,192 characters gives its problem. Later versions keep the place of the checksum and what it
 * covers, so that a link is told to be altered before it is told to be of a later version. Names in the result come from `codes` alone.
 */
export const decode = (payload: string, codes: LinkCodes): DecodeResult => {
  if (payload.length > longestLink) return refuse('tooLong');
  const head = fromCharacters(payload.slice(0, headLength));
  const all = fromCharacters(payload);
  if (all === null || head === null || payload === '') return refuse('notALink');
  if (payload.length < bodyStart) return refuse('truncated');
  const reader = readerOf(head);
  const version = reader.fixed(4);
  const days = reader.fixed(14);
  if (version === null || days === null) return refuse('notALink');
  const crc = payload.slice(headLength + hashLength, bodyStart);
  const rest = `${payload.slice(0, headLength + hashLength)}${payload.slice(bodyStart)}`;
  if (toCharacters(fixed(checksum(rest), 24)) !== crc) return refuse('damaged');
  // Whatever its version: a link that was changed on the way says nothing true of it.
  if (version === 0) return refuse('notALink');
  if (version > format) return refuse('laterVersion');
  const fields = readFields(fromCharacters(payload.slice(bodyStart)) ?? '');
  if (fields === null) return refuse('damaged');
  const hash = fromCharacters(payload.slice(headLength, headLength + hashLength)) ?? '';
  return {
    ok: true,
    value: {
      ...readSheet(fields, codes),
      edition: {
        date: dateOf(days),
        hash: Number.parseInt(hash, 2).toString(16).padStart(6, '0'),
      },
    },
  };
};
