import type { Sheet } from '../decision/sheet/sheet';
import type { Kept } from './parse-kept-sheet';
import type { Names } from './sheet-ids';
import { keys, version } from './storage-keys';
import { storedText, known, setAside } from './storage-place';

/**
 * How answers are being kept: not where the browser allows none, has no room, holds what a later
 * version wrote, or where what was kept was deleted elsewhere meanwhile.
 */
export type Keeping = 'kept' | 'blocked' | 'full' | 'later' | 'gone';

export type Loaded = { readonly kind: 'none' } | Kept | { readonly kind: 'blocked' };

/** Reads a kept text. The checks load only where something is kept: a first visit needs none. */
export const read = async (text: string, names: Names): Promise<Kept> => {
  const { readOwn } = await import('./parse-kept-sheet');
  return readOwn(text, names);
};

/** Reads what is kept. Damaged content is set aside, never lost silently. */
export const load = async (names: Names): Promise<Loaded> => {
  try {
    const text = localStorage.getItem(keys.sheet);
    known.seen = text;
    known.stuck = null;
    if (text === null) return { kind: 'none' };
  } catch {
    return { kind: 'blocked' };
  }
  const { readStored } = await import('./parse-kept-sheet');
  return readStored(names);
};

/** Whether a text was written by a later version of the app. */
const isLater = (text: string): boolean =>
  Number(/^\{"version":(\d+)/.exec(text)?.[1] ?? 0) > version;

/**
 * What stands in the place of the answers, where this tab did not see it yet: another tab's text, or
 * null where what was kept is deleted. Undefined where it is what this tab last read or wrote.
 */
export const unseenText = (): string | null | undefined => {
  const there = storedText();
  return there === known.seen ? undefined : there;
};

/** How keeping went, and the text of another tab that was there and that this tab had not seen. */
export interface KeepingResult {
  readonly keeping: Keeping;
  readonly unseen: string | null;
}

/** Keeps a sheet, and never writes over a text that could not be set aside; says how that went. */
export const writeSheet = (sheet: Sheet, revision: number): KeepingResult => {
  try {
    const store = localStorage;
    const met = unseenText() ?? null;
    // A later version's content stays; any other is set aside before it is written over.
    if (met !== null && isLater(met)) return { keeping: 'later', unseen: met };
    if (met !== null) setAside(store, keys.other, met);
    else if (known.stuck !== null) setAside(store, keys.damaged, known.stuck);
    known.stuck = null;
    const text = JSON.stringify({ version, revision, sheet });
    store.setItem(keys.sheet, text);
    known.seen = text;
    return { keeping: 'kept', unseen: met };
  } catch (error) {
    const full = error instanceof DOMException && /quota/iu.test(error.name);
    return { keeping: full ? 'full' : 'blocked', unseen: null };
  }
};
