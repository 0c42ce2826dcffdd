import type { Sheet } from '../../decision';
import type { Formats } from '../../text';
import type { Messages } from '../../text';

/** A decision with a name that no other of the set has. */
export interface NamedSheet {
  readonly name: string;
  readonly payload: string;
  readonly sheet: Sheet;
}

/** Names decisions by their titles; those without one, or with the same, get numbers. */
export const named = (
  sheets: readonly { readonly payload: string; readonly sheet: Sheet }[],
  words: Messages['compare'],
  format: Formats,
): readonly NamedSheet[] => {
  const seen = new Map<string, number>();
  return sheets.map(({ payload, sheet }, place) => {
    const title =
      sheet.title === '' ? words.untitled({ number: format.number(place + 1) }) : sheet.title;
    const times = (seen.get(title) ?? 0) + 1;
    seen.set(title, times);
    return {
      payload,
      sheet,
      name: times === 1 ? title : words.again({ name: title, number: format.number(times) }),
    };
  });
};
