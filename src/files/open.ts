import type { Edition, QuestionId } from '../catalogue/model';
import type { LinkCodes, LinkProblem, Outcome } from '../link';
import { decode } from '../link/decode';
import { findLinks } from '../link/find';
import { withLater } from '../link/later';
import type { Sheet } from '../decision/sheet/sheet';
import { frontMatterPayload } from './markdown/read';
import { jsonIn } from './json/find';
import { readEnvelope } from '../state/parse-kept-sheet';
import { idsOf } from '../state/sheet-schema';
import { readRecord, type StatedFigures } from './json/read';
import { readPage } from './page/read';

/** A decision that came from outside: from a link, a JSON record, the Markdown of one, or a page. */
export interface Opened {
  readonly from: 'link' | 'json' | 'markdown' | 'page';
  readonly sheet: Sheet;
  /** The edition it was made with, of its hash six digits at least; null where nothing says so. */
  readonly edition: Edition | null;
  /** Questions whose answer could not be taken, wholly or in part. */
  readonly missing: readonly QuestionId[];
  /** Everything else that could not be taken, by its path: `points.coding`, `notes.scale`, `title`. */
  readonly dropped: readonly string[];
  /** What it came to when it was made, where a link says so. */
  readonly outcome: Outcome | null;
  /** The figures that a JSON record states. */
  readonly figures: StatedFigures | null;
  /** The hash that a page states and that is the hash of its content. */
  readonly hash?: string;
}

/** Why something from outside does not open. */
export type OpenProblem =
  | LinkProblem
  | 'nothing'
  | 'empty'
  /** An image, a PDF or another file that is no text. */
  | 'binary'
  /** The criteria as CSV, which hold no answers. */
  | 'table'
  | 'sealed'
  | 'tooMany'
  | 'tooLarge'
  | 'notJson'
  | 'notARecord'
  | 'laterRecord'
  | 'damagedRecord'
  /** A page whose content is not what its hash was made of. */
  | 'changedPage';

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

/** Longest text that is looked at, in characters: a record takes some eighty thousand. */
export const longestText = 4_000_000;

/** How the table of criteria begins, also after a spreadsheet wrote it anew. */
const table = /^(?:["']?sep=.["']?)?[\s"']*criterion["']?[,;\t]["']?name["']?[,;\t]["']?points\b/iu;

/** Whether a text was read from a file that holds none. */
export const isBinary = (text: string): boolean => text.includes('\0') || text.startsWith('%PDF-');

const refuse = (problem: OpenProblem, text: string): OpenResult => ({
  ok: false,
  problem,
  excerpt: text.trim().slice(0, 40),
});

const openLink = (payload: string, codes: LinkCodes, from: 'link' | 'markdown'): OpenResult => {
  const result = decode(payload, codes);
  return result.ok
    ? { ok: true, value: { from, figures: null, ...result.value } }
    : refuse(result.problem, payload);
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a JSON value may be a record of ours, or answers as the browser keeps them. */
const isOurs = (value: unknown): boolean =>
  isObject(value) &&
  (('format' in value && value.format === 'steelyard-record') ||
    ('version' in value && 'sheet' in value));

/** A JSON record, or the answers as the browser keeps them and an error page saves them. */
const openValue = (value: unknown, text: string, codes: LinkCodes): OpenResult => {
  const ids = idsOf(codes);
  const record = readRecord(value, ids, codes);
  if (!record.ok && record.problem === 'damagedRecord') return refuse(record.problem, record.path);
  if (!record.ok && record.problem === 'laterRecord') return refuse(record.problem, text);
  const kept = record.ok ? null : readEnvelope(value, ids, codes);
  if (kept?.kind === 'later') return refuse('laterRecord', text);
  const found = record.ok ? record.value : kept?.kind === 'sheet' ? kept : null;
  if (found === null) return refuse('notARecord', text);
  const read = withLater(found, codes);
  const dropped = new Set(read.dropped);
  const missing = ids.questions.filter((id) => dropped.delete(`answers.${id}`));
  return {
    ok: true,
    value: {
      from: 'json',
      sheet: read.sheet,
      missing,
      dropped: [...dropped],
      edition: record.ok ? record.value.edition : null,
      figures: record.ok ? record.value.figures : null,
      outcome: null,
    },
  };
};

/** Every record or kept sheet that a text holds as JSON; nothing where it holds none. */
const openJson = (text: string, codes: LinkCodes): readonly OpenResult[] => {
  if (!text.includes('steelyard-record') && !text.includes('answers')) return [];
  const found = jsonIn(text, isOurs);
  const read = found.slice(0, mostOpened).map((value) => openValue(value, text, codes));
  return found.length > mostOpened ? [...read, refuse('tooMany', text)] : read;
};

/** The record of a page that was saved; null where a text is none. */
const openPage = (text: string, codes: LinkCodes): OpenResult | null => {
  const page = readPage(text);
  if (page.kind === 'none') return null;
  if (page.kind === 'changed') return refuse('changedPage', '');
  if (page.kind === 'later') return refuse('laterRecord', '');
  const [opened] = openJson(page.json, codes);
  if (opened?.ok !== true) return opened ?? refuse('notARecord', '');
  return { ok: true, value: { ...opened.value, from: 'page', hash: page.hash } };
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text.trim());
    return true;
  } catch {
    return false;
  }
};

/** Every link that a text holds; nothing where it holds none. */
const openLinks = (text: string, codes: LinkCodes): readonly OpenResult[] => {
  const found = findLinks(text, mostOpened);
  const read = found.slice(0, mostOpened).map(({ kind, payload }) =>
    // What is under a passphrase opens at its own address alone.
    kind === 'sealed' ? refuse('sealed', payload) : openLink(payload, codes, 'link'),
  );
  const next = found[mostOpened];
  return next === undefined ? read : [...read, refuse('tooMany', next.payload)];
};

/** The decision in the front matter of a Markdown record; null where a text has none. */
const openMarkdown = (text: string, codes: LinkCodes): OpenResult | null => {
  const payload = frontMatterPayload(text);
  if (payload === null) return null;
  const opened = openLink(payload, codes, 'markdown');
  // Elsewhere than in front matter the key may be any word.
  return opened.ok || /^\s*---/u.test(text) ? opened : null;
};

/**
 * Reads every decision that a text holds: a page, JSON records, a Markdown record, or links, alone or among
 * other words, each once, as their carriers left them. Never throws; what does not open says why, and a
 * text without any says that there was nothing. Takes time in proportion to the text.
 */
export const openText = (text: string, codes: LinkCodes): readonly OpenResult[] => {
  if (text.length > longestText) return [refuse('tooLarge', text)];
  if (table.test(text)) return [refuse('table', text)];
  const page = openPage(text, codes);
  if (page !== null) return [page];
  const records = openJson(text, codes);
  if (records.length > 0) return records;
  const markdown = openMarkdown(text, codes);
  if (markdown !== null) return [markdown];
  const links = openLinks(text, codes);
  // Markdown may begin with a bracket, and JSON of another kind may hold links.
  if (/^\s*[{[]/u.test(text) && !links.some(({ ok }) => ok)) {
    return [refuse(isJson(text) ? 'notARecord' : 'notJson', text)];
  }
  if (links.length > 0) return links;
  return isBinary(text) ? [refuse('binary', '')] : [refuse('nothing', text)];
};
