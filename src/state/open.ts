import type { Edition, QuestionId } from '../catalogue/model';
import type { Answer, Sheet } from '../decision/sheet';
import {
  cleanText,
  decode,
  encode,
  longest,
  type LinkCodes,
  type LinkProblem,
  type Outcome,
} from '../link';
import { readKept } from './kept';
import { readRecord, type StatedFigures } from './record-file';

/** A decision that came from outside: from a link, a JSON record, or the Markdown of one. */
export interface Opened {
  readonly from: 'link' | 'json' | 'markdown';
  readonly sheet: Sheet;
  /** The edition it was made with, of its hash six digits at least; null where nothing says so. */
  readonly edition: Edition | null;
  /** Questions whose answer this catalogue no longer knows, wholly or in part. */
  readonly missing: readonly QuestionId[];
  /** Parts that had another shape and were left out, by where they stood. */
  readonly dropped: readonly string[];
  /** What it came to when it was made, where a link says so. */
  readonly outcome: Outcome | null;
  /** The figures that a JSON record states. */
  readonly figures: StatedFigures | null;
}

/** Why something from outside does not open. */
export type OpenProblem =
  | LinkProblem
  | 'nothing'
  | 'sealed'
  | 'tooMany'
  | 'tooLarge'
  | 'notJson'
  | 'notARecord'
  | 'laterRecord'
  | 'damagedRecord';

export type OpenResult =
  | { readonly ok: true; readonly value: Opened }
  | {
      readonly ok: false;
      readonly problem: OpenProblem;
      /** Its first characters, or the path inside of what is damaged. */
      readonly excerpt: string;
    };

/** Most decisions that are read from one text. */
export const mostOpened = 50;

/** Longest text that is looked at, in characters: a record takes some twenty thousand. */
export const longestText = 1_000_000;

/** A link's characters, after the page's own name in an address or alone on a line. */
const links = /(?:#\/d\/|^\s*)([\w-]{11,})(?=$|[\s<>()"'.,;\]])/gmu;

/** The line of a Markdown record's front matter that holds the whole decision. */
const payloadLine = /^steelyard: "([\w-]{11,8192})"$/mu;

const refuse = (problem: OpenProblem, text: string): OpenResult => ({
  ok: false,
  problem,
  excerpt: text.trim().slice(0, 40),
});

const openLink = (payload: string, codes: LinkCodes, from: 'link' | 'markdown'): OpenResult => {
  const result = decode(payload, codes);
  return result.ok
    ? { ok: true, value: { from, dropped: [], figures: null, ...result.value } }
    : refuse(result.problem, payload);
};

const byText = (a: unknown, b: unknown): number =>
  JSON.stringify(a).localeCompare(JSON.stringify(b), 'en');

/** Neither the order of a list nor that of names makes another answer. */
const sorted = (_: string, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => item).sort(byText);
  return typeof value === 'object' && value !== null ? Object.entries(value).sort(byText) : value;
};

const alike = (a: Answer, b: Answer | undefined): boolean =>
  JSON.stringify(a, sorted) === JSON.stringify(b, sorted);

/** A sheet with its title, reasons and notes as links carry texts. */
const cleanTexts = (sheet: Sheet, codes: LinkCodes): Sheet => {
  const overrides = { ...sheet.overrides };
  for (const { id } of codes.criteria) {
    const own = overrides[id];
    if (own !== undefined) {
      overrides[id] = { ...own, reason: cleanText(own.reason, longest.reason) };
    }
  }
  const notes = { ...sheet.notes };
  for (const { id } of codes.questions) {
    const note = notes[id];
    if (note !== undefined) notes[id] = cleanText(note, longest.note);
  }
  return { ...sheet, title: cleanText(sheet.title, longest.title), overrides, notes };
};

/**
 * A sheet from a file, its answers as a link would carry them: of each what this catalogue knows. Its
 * texts may be longer than any link holds, and are cleaned as those of a link are.
 */
const known = (
  sheet: Sheet,
  codes: LinkCodes,
): { readonly sheet: Sheet; readonly missing: readonly QuestionId[] } | null => {
  const edition = { date: '2020-01-01', hash: '000000' };
  const bare: Sheet = { title: '', answers: sheet.answers, points: {}, overrides: {}, notes: {} };
  const result = decode(encode(bare, codes, { edition, withNotes: false }), codes);
  if (!result.ok) return null;
  const { answers } = result.value.sheet;
  const missing = codes.questions.flatMap(({ id }) => {
    const given = sheet.answers[id];
    return given === undefined || alike(given, answers[id]) ? [] : [id];
  });
  return { sheet: { ...cleanTexts(sheet, codes), answers }, missing };
};

const parseJson = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
};

/** A JSON record, or the answers as the browser keeps them and an error page saves them. */
const openJson = (text: string, codes: LinkCodes): OpenResult => {
  const parsed = parseJson(text);
  if (parsed === null) return refuse('notJson', text);
  const ids = {
    questions: codes.questions.map(({ id }) => id),
    criteria: codes.criteria.map(({ id }) => id),
  };
  const record = readRecord(parsed.value, ids);
  if (!record.ok && record.problem === 'damagedRecord') return refuse(record.problem, record.path);
  if (!record.ok && record.problem === 'laterRecord') return refuse(record.problem, text);
  const kept = record.ok ? null : readKept(text, ids);
  const read = record.ok ? record.value : kept?.kind === 'sheet' ? kept : null;
  const opened = read === null ? null : known(read.sheet, codes);
  if (read === null || opened === null) return refuse('notARecord', text);
  return {
    ok: true,
    value: {
      from: 'json',
      ...opened,
      dropped: read.dropped,
      edition: record.ok ? record.value.edition : null,
      figures: record.ok ? record.value.figures : null,
      outcome: null,
    },
  };
};

/**
 * Reads every decision that a text holds: a JSON record, a Markdown record, or links, alone or among
 * other words. Never throws; what does not open says why, and a text without any says that there was
 * nothing.
 */
export const openText = (text: string, codes: LinkCodes): readonly OpenResult[] => {
  if (text.length > longestText) return [refuse('tooLarge', text)];
  if (/^\s*[{[]/u.test(text)) return [openJson(text, codes)];
  const inside = /^---\s/u.test(text) ? payloadLine.exec(text)?.[1] : undefined;
  if (inside !== undefined) return [openLink(inside, codes, 'markdown')];
  const payloads = [...text.matchAll(links)].map(([, payload = '']) => payload);
  if (payloads.length === 0) {
    // What is under a passphrase opens at its own address alone.
    return [refuse(text.includes('#/sealed/') ? 'sealed' : 'nothing', text)];
  }
  const read = payloads.slice(0, mostOpened).map((payload) => openLink(payload, codes, 'link'));
  const next = payloads[mostOpened];
  return next === undefined ? read : [...read, refuse('tooMany', next)];
};
