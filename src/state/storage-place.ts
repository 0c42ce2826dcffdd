import { keys } from './storage-keys';

/** What stands in the place of the answers now; null where nothing does or storage is blocked. */
export const storedText = (): string | null => {
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
