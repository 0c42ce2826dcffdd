import type { Sheet } from '../sheet/sheet';
import type { Kept } from './kept';
import type { Names } from './sheet-ids';
import { keys, version } from './storage-keys';

/** How answers are being kept. */
export type Keeping = 'kept' | 'blocked' | 'full';

export type Loaded = { readonly kind: 'none' } | Kept | { readonly kind: 'blocked' };

/** The browser's storage, or null where it is blocked. */
const storage = (): Storage | null => {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
};

/** The text that this tab last read or wrote: any other was written by another tab. */
let seen: string | null = null;

/** Takes note of a text that another tab wrote. */
export const see = (text: string): void => {
  seen = text;
};

const setAside = (store: Storage, text: string): void => {
  try {
    store.setItem(keys.damaged, text);
  } catch {
    // Nothing more can be done: the content stays where it was until answers are given.
  }
};

/** Reads a kept text. The checks load only where something is kept: a first visit needs none. */
export const read = async (text: string, names: Names): Promise<Kept> => {
  const { readOwn } = await import('./kept');
  return readOwn(text, names);
};

/** Reads what is kept. Damaged content is set aside, never lost silently. */
export const load = async (names: Names): Promise<Loaded> => {
  const store = storage();
  if (store === null) return { kind: 'blocked' };
  let text: string | null;
  try {
    text = store.getItem(keys.sheet);
  } catch {
    return { kind: 'blocked' };
  }
  seen = text;
  if (text === null) return { kind: 'none' };
  const kept = await read(text, names);
  const whole = kept.kind === 'later' || (kept.kind === 'sheet' && kept.dropped.length === 0);
  if (!whole) setAside(store, text);
  return kept;
};

/** Whether a text was written by a later version of the app. */
const isLater = (text: string): boolean =>
  Number(/^\{"version":(\d+)/.exec(text)?.[1] ?? 0) > version;

/** What is kept now, where another tab wrote it and this one did not see it yet; else null. */
export const unmet = (): string | null => {
  try {
    const there = storage()?.getItem(keys.sheet) ?? null;
    return there === seen ? null : there;
  } catch {
    return null;
  }
};

/** How keeping went, and the text of another tab that was there and that this tab had not seen. */
export interface KeepingResult {
  readonly keeping: Keeping;
  readonly unseen: string | null;
}

/** Keeps a sheet; says how that went. */
export const keep = (sheet: Sheet, revision: number): KeepingResult => {
  const store = storage();
  if (store === null) return { keeping: 'blocked', unseen: null };
  try {
    const met = unmet();
    // A later version's content stays; any other is set aside before it is written over.
    if (met !== null && isLater(met)) return { keeping: 'kept', unseen: met };
    if (met !== null) store.setItem(keys.other, met);
    const text = JSON.stringify({ version, revision, sheet });
    store.setItem(keys.sheet, text);
    seen = text;
    return { keeping: 'kept', unseen: met };
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { keeping: full ? 'full' : 'blocked', unseen: null };
  }
};
