import type { Edition, QuestionId } from '../catalogue/model';
import { decode, findLinks, type LinkCodes, type LinkProblem, type Outcome } from '../link';
import { withLater } from '../link/later';
import type { Sheet } from '../sheet/sheet';
import { readKept } from './kept';
import { idsOf } from './sheet-schema';
import { readRecord, type StatedFigures } from './record-file';

/** A decision that came from outside: from a link, a JSON record, or the Markdown of one. */
export interface Opened {
  readonly from: 'link' | 'json' | 'markdown';
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
    ? { ok: true, value: { from, figures: null, ...result.value } }
    : refuse(result.problem, payload);
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
  const ids = idsOf(codes);
  const record = readRecord(parsed.value, ids, codes);
  if (!record.ok && record.problem === 'damagedRecord') return refuse(record.problem, record.path);
  if (!record.ok && record.problem === 'laterRecord') return refuse(record.problem, text);
  const kept = record.ok ? null : readKept(text, ids, codes);
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

/**
 * Reads every decision that a text holds: a JSON record, a Markdown record, or links, alone or among
 * other words, each once, as their carriers left them. Never throws; what does not open says why, and a
 * text without any says that there was nothing. Takes time in proportion to the text.
 */
export const openText = (text: string, codes: LinkCodes): readonly OpenResult[] => {
  if (text.length > longestText) return [refuse('tooLarge', text)];
  if (/^\s*[{[]/u.test(text)) {
    const opened = openJson(text, codes);
    // Markdown may begin with a bracket, and JSON of another kind may hold links.
    const links = opened.ok ? [] : openLinks(text, codes);
    return links.some(({ ok }) => ok) ? links : [opened];
  }
  const inside = /^---\s/u.test(text) ? payloadLine.exec(text)?.[1] : undefined;
  if (inside !== undefined) return [openLink(inside, codes, 'markdown')];
  const links = openLinks(text, codes);
  return links.length > 0 ? links : [refuse('nothing', text)];
};
