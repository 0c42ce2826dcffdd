import type { CriterionId, Edition, QuestionId } from '../catalogue/model';
import type { Answer, LaterField, Override, Sheet, WorkloadTies } from '../decision/sheet/sheet';
import { sift } from '../decision/sheet/sift';
import {
  checksum,
  fixed,
  fromCharacters,
  fromUtf8,
  readerOf,
  toCharacters,
  type Bits,
} from './bits';
import {
  bodyStart,
  dateOf,
  fieldOf,
  format,
  headEnd,
  largestTag,
  longestLink,
  type LinkCodes,
} from './codes';
import type { Outcome } from './outcome';
import { readAnswer } from './read-answer';
import { readOutcome } from './read-outcome';
import { readTies } from './read-ties';

/** Why a link does not open. */
export type LinkProblem = 'notALink' | 'tooLong' | 'truncated' | 'damaged' | 'laterVersion';

/** What the fields of a link say. */
export interface ReadSheet {
  readonly sheet: Sheet;
  /** Questions whose answer could not be taken, wholly or in part. */
  readonly missing: readonly QuestionId[];
  /** All else that could not be taken, by its path: `points.coding`, `notes.scale`, `title`. */
  readonly dropped: readonly string[];
  /** What it came to when the link was made; links of the first versions do not say. */
  readonly outcome: Outcome | null;
}

/** A link that was read: all of it may stand on a sheet. */
export interface DecodedLink extends ReadSheet {
  /** The edition it was made with: its date, and the first six digits of its hash. */
  readonly edition: Edition;
}

export type DecodeResult =
  | { readonly ok: true; readonly value: DecodedLink }
  | { readonly ok: false; readonly problem: LinkProblem };

/** Characters of version and date. */
const dateEnd = 3;
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
    // No version writes such a tag, and none would take it again.
    if (tag > largestTag) return null;
    fields.push({ tag, bits: content });
  }
  return reader.left() >= 6 ? null : fields;
};

const readWhole = (bits: Bits): number | null => {
  const reader = readerOf(bits);
  const points = reader.variable();
  return reader.left() === 0 ? points : null;
};

const readOverride = (bits: Bits): Override | null => {
  const reader = readerOf(bits);
  const [qwen, llama, spread] = [reader.variable(), reader.variable(), reader.variable()];
  const reason = fromUtf8(reader.take(reader.left()) ?? '');
  if (qwen === null || llama === null || spread === null || reason === null) return null;
  return { qwen: qwen / 10, llama: llama / 10, spread: spread / 10, reason };
};

/** What fields say, as far as their tags are known. Not all of it may stand, before it is sifted. */
export const saidBy = (fields: readonly LaterField[], codes: LinkCodes): ReadSheet => {
  const answers: Partial<Record<QuestionId, Answer>> = {};
  const points: Partial<Record<CriterionId, number>> = {};
  const overrides: Partial<Record<CriterionId, Override>> = {};
  const notes: Partial<Record<QuestionId, string>> = {};
  const missing = new Set<QuestionId>();
  const dropped: string[] = [];
  const ties: Record<string, WorkloadTies> = {};
  const later: LaterField[] = [];
  let title = '';
  let asked: number | undefined;
  let outcome: Outcome | null = null;
  /** A value that was read; where there is none, its path is named. */
  const read = <T>(path: string, value: T | null): T | null => {
    if (value === null) dropped.push(path);
    return value;
  };
  for (const field of fields) {
    const { tag, bits } = field;
    const is = fieldOf(tag, codes);
    switch (is.kind) {
      case 'answer': {
        const { answer, whole } = readAnswer(is.question, bits, codes);
        if (answer !== null) answers[is.question.id] = answer;
        if (!whole) missing.add(is.question.id);
        break;
      }
      case 'points': {
        const value = read(`points.${is.criterion}`, readWhole(bits));
        if (value !== null) points[is.criterion] = value;
        break;
      }
      case 'override': {
        const value = read(`overrides.${is.criterion}`, readOverride(bits));
        if (value !== null) overrides[is.criterion] = value;
        break;
      }
      case 'note':
        notes[is.question.id] = read(`notes.${is.question.id}`, fromUtf8(bits)) ?? '';
        break;
      case 'title':
        title = read('title', fromUtf8(bits)) ?? '';
        break;
      case 'outcome':
        outcome = read('outcome', readOutcome(bits, codes.criteria));
        break;
      case 'ties': {
        const { id } = is.question;
        for (const [workload, entries] of read(
          `ties.*.${id}`,
          readTies(is.question, bits, codes),
        ) ?? []) {
          ties[workload] = { ...ties[workload], [id]: entries };
        }
        break;
      }
      case 'asked':
        asked = read('asked', readWhole(bits)) ?? undefined;
        break;
      case 'later':
        later.push(field);
        break;
    }
  }
  const own: Sheet = { title, answers, points, overrides, notes, ties };
  const whole = asked === undefined ? own : { ...own, asked };
  return {
    sheet: later.length === 0 ? whole : { ...whole, later },
    missing: codes.questions.flatMap(({ id }) => (missing.has(id) ? [id] : [])),
    dropped,
    outcome,
  };
};

/** What fields say, as far as it may stand on a sheet. */
const readSheet = (fields: readonly LaterField[], codes: LinkCodes): ReadSheet => {
  const said = saidBy(fields, codes);
  const { sheet, dropped } = sift(said.sheet, codes);
  return { ...said, sheet, dropped: [...said.dropped, ...dropped] };
};

/**
 * Reads the characters of a link. Never throws; a link that is cut, altered, of a later version or
 * over 8,192 characters gives its problem. Later versions keep the place of the checksum and what it
 * covers, so that a link is told to be altered before it is told to be of a later version. Names in
 * the result come from `codes` alone.
 */
export const decode = (payload: string, codes: LinkCodes): DecodeResult => {
  if (payload.length > longestLink) return refuse('tooLong');
  const head = fromCharacters(payload.slice(0, dateEnd));
  const all = fromCharacters(payload);
  if (all === null || head === null || payload === '') return refuse('notALink');
  if (payload.length < bodyStart) return refuse('truncated');
  const reader = readerOf(head);
  const version = reader.fixed(4);
  const days = reader.fixed(14);
  if (version === null || days === null) return refuse('notALink');
  const crc = payload.slice(headEnd, bodyStart);
  const rest = `${payload.slice(0, headEnd)}${payload.slice(bodyStart)}`;
  if (toCharacters(fixed(checksum(rest), 24)) !== crc) return refuse('damaged');
  // Whatever its version: a link that was changed on the way says nothing true of it.
  if (version === 0) return refuse('notALink');
  if (version > format) return refuse('laterVersion');
  const fields = readFields(fromCharacters(payload.slice(bodyStart)) ?? '');
  if (fields === null) return refuse('damaged');
  const hash = fromCharacters(payload.slice(dateEnd, headEnd)) ?? '';
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
