import type { LinkCodes } from '../../link';
import { mostOpened, openText, type OpenResult } from '../../files/open';
import { lacks, type LeftOfMember } from './left';
import { memberOf } from '../../bindings/member-payload';

/** What came of a text: the members with those it adds, and what was not taken up. */
export interface Taken {
  readonly members: readonly string[];
  readonly twice: number;
  readonly full: boolean;
  /** What is not in the members, though it was in the texts. */
  readonly left: ReadonlyMap<string, LeftOfMember>;
  readonly refused: readonly Extract<OpenResult, { ok: false }>[];
}

/** Takes up every decision that texts hold, each once, fifty at most. */
export const take = (
  members: readonly string[],
  texts: readonly string[],
  codes: LinkCodes,
): Taken => {
  const results = texts.flatMap((text) => openText(text, codes));
  const read = results.flatMap((one) =>
    one.ok ? [[memberOf(one.value.sheet, codes), one.value] as const] : [],
  );
  const found = read.map(([payload]) => payload);
  const fresh = [...new Set(found)].filter((payload) => !members.includes(payload));
  const room = Math.max(0, mostOpened - members.length);
  return {
    members: [...members, ...fresh.slice(0, room)],
    twice: found.length - fresh.length,
    full: fresh.length > room,
    left: new Map(read.filter(([, one]) => lacks(one))),
    refused: results.flatMap((one) => (one.ok ? [] : [one])),
  };
};
