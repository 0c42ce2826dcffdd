import type { Sheet } from '../sheet/sheet';
import type { Kept } from './kept';
import type { Names } from './sheet-ids';
import { keys, version } from './storage-keys';

/**
 * How answers are being kept: not where the browser allows none, has no room, holds what a later
 * version wrote, or where what was kept was deleted elsewhere meanwhile.
 */
export type Keeping = 'kept' | 'blocked' | 'full' | 'later' | 'gone';

export type Loaded = { readonly kind: 'none' } | Kept | { readonly kind: 'blocked' };

/** What stands in the place of the answers now; null where nothing does or storage is blocked. */
export const standing = (): string | null => {
  try {
    return localStorage.getItem(keys.sheet);
  } catch {
    return null;
  }
};

/** What this tab knows of the place of the answers. */
export const known: {
  /** The text that it last read or wrote: any other was written by another tab. */
  seen: string | null;
  /** A damaged text there that could not be set aside: nothing is written over it. */
  stuck: string | null;
} = { seen: null, stuck: null };

/**
 * Sets a text aside in a place of its own, unless it stands in one already. What was set aside before
 * is never written over. Throws where storage has no room.
 */
export const setAside = (store: Storage, kind: string, text: string): void => {
  let key = kind;
  for (let place = 2; store.getItem(key) !== null; place += 1) {
    if (store.getItem(key) === text) return;
    key = `${kind}.${String(place)}`;
  }
  store.setItem(key, text);
};

/** Reads a kept text. The checks load only where something is kept: a first visit needs none. */
export const read = async (text: string, names: Names): Promise<Kept> => {
  const { readOwn } = await import('./kept');
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
  const { readStored } = await import('./kept');
  return readStored(names);
};

/** Whether a text was written by a later version of the app. */
const isLater = (text: string): boolean =>
  Number(/^\{"version":(\d+)/.exec(text)?.[1] ?? 0) > version;

/**
 * What stands in the place of the answers, where this tab did not see it yet: another tab's text, or
 * null where what was kept is deleted. Undefined where it is what this tab last read or wrote.
 */
export const unmet = (): string | null | undefined => {
  const there = standing();
  return there === known.seen ? undefined : there;
};

/** How keeping went, and the text of another tab that was there and that this tab had not seen. */
export interface KeepingResult {
  readonly keeping: Keeping;
  readonly unseen: string | null;
}

/** Keeps a sheet, and never writes over a text that could not be set aside; says how that went. */
export const keep = (sheet: Sheet, revision: number): KeepingResult => {
  try {
    const store = localStorage;
    const met = unmet() ?? null;
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
