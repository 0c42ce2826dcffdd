import type { Edition, QuestionId } from '../catalogue/model';
import type { Sheet } from '../decision/sheet';
import { decode, type Field, type LinkCodes, type LinkProblem } from '../link';

/** A decision that came from outside, read from a link. */
export interface Opened {
  readonly from: 'link';
  readonly sheet: Sheet;
  /** The edition it was made with; of its hash, six digits at least. */
  readonly edition: Edition;
  /** Questions whose answer this catalogue no longer knows, wholly or in part. */
  readonly missing: readonly QuestionId[];
  /** Fields of a later version, kept for the next link made from this one. */
  readonly unknown: readonly Field[];
}

/** Why something from outside does not open. */
export type OpenProblem = LinkProblem | 'nothing' | 'tooMany';

export type OpenResult =
  | { readonly ok: true; readonly value: Opened }
  | {
      readonly ok: false;
      readonly problem: OpenProblem;
      /** Its first characters, for the user to know which of several it was. */
      readonly excerpt: string;
    };

/** Most decisions that are read from one text. */
export const mostOpened = 50;

/** A link's characters, after the page's own name in an address or alone on a line. */
const links = /(?:#\/d\/|^\s*)([\w-]{11,})(?=$|[\s<>()"'.,;\]])/gmu;

const openLink = (payload: string, codes: LinkCodes): OpenResult => {
  const result = decode(payload, codes);
  return result.ok
    ? { ok: true, value: { from: 'link', ...result.value } }
    : { ok: false, problem: result.problem, excerpt: payload.slice(0, 40) };
};

/**
 * Reads every decision that a text holds: links, alone or among other words. Never throws; what does
 * not open says why, and a text without any says that there was nothing.
 */
export const openText = (text: string, codes: LinkCodes): readonly OpenResult[] => {
  const payloads = [...text.matchAll(links)].map(([, payload = '']) => payload);
  if (payloads.length === 0) {
    return [{ ok: false, problem: 'nothing', excerpt: text.trim().slice(0, 40) }];
  }
  const read = payloads.slice(0, mostOpened).map((payload) => openLink(payload, codes));
  return payloads.length <= mostOpened
    ? read
    : [
        ...read,
        { ok: false, problem: 'tooMany', excerpt: (payloads[mostOpened] ?? '').slice(0, 40) },
      ];
};
