import type { LinkCodes } from '../../link';
import { mostOpened, openText, type OpenResult } from '../../state/open';
import { memberOf } from './member';

/** What came of a text: the members with those it adds, and what was not taken up. */
export interface Taken {
  readonly members: readonly string[];
  readonly twice: number;
  readonly full: boolean;
  readonly refused: readonly Extract<OpenResult, { ok: false }>[];
}

/** Takes up every decision that texts hold, each once, fifty at most. */
export const take = (
  members: readonly string[],
  texts: readonly string[],
  codes: LinkCodes,
): Taken => {
  const results = texts.flatMap((text) => openText(text, codes));
  const found = results.flatMap((one) => (one.ok ? [memberOf(one.value.sheet, codes)] : []));
  const fresh = [...new Set(found)].filter((payload) => !members.includes(payload));
  const room = Math.max(0, mostOpened - members.length);
  return {
    members: [...members, ...fresh.slice(0, room)],
    twice: found.length - fresh.length,
    full: fresh.length > room,
    refused: results.flatMap((one) => (one.ok ? [] : [one])),
  };
};
