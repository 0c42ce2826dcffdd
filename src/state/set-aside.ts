import { replace } from './replace';
import { known } from './storage-place';
import { keys } from './storage-keys';
import { commit, sheetStore } from './store';

/** A text that was set aside, until its user has decided on it. */
export interface SetAside {
  /** Where it stands in the browser's storage. */
  readonly place: string;
  /** Whether it could not be read, or was kept by another tab and written over by this one. */
  readonly kind: 'damaged' | 'other';
  readonly text: string;
}

/** Keeps the sheet as it is once more: what was kept was deleted, or there is room again. */
export const keepAgain = (): void => {
  const { sheet, past, future } = sheetStore.getState();
  commit(sheet, past, future);
};

/** The places where something is set aside. */
export const asidePlaces = (): readonly string[] => {
  try {
    return Object.keys(globalThis.localStorage).filter(
      (key) => key.startsWith(keys.damaged) || key.startsWith(keys.other),
    );
  } catch {
    return [];
  }
};

/** Looks how much is set aside, for those who tell of it. */
export const lookAside = (): void => {
  const aside = asidePlaces().length + (known.stuck === null ? 0 : 1);
  if (aside !== sheetStore.getState().aside) sheetStore.setState({ aside });
};

const textIn = (place: string): string | null => {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
};

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** All that is set aside, the first one first; what had no room beside stands in its own place. */
export const listAside = (): readonly SetAside[] => {
  const { stuck } = known;
  return [
    ...(stuck === null ? [] : [{ place: keys.sheet, kind: 'damaged' as const, text: stuck }]),
    ...[...asidePlaces()].sort(byNumber).flatMap((place): SetAside[] => {
      const text = textIn(place);
      const kind = place.startsWith(keys.damaged) ? 'damaged' : 'other';
      return text === null ? [] : [{ place, kind, text }];
    }),
  ];
};

/** The text that is set aside in a place; null where none is. */
export const asideIn = (place: string): string | null =>
  listAside().find((one) => one.place === place)?.text ?? null;

/**
 * Discards what is set aside in a place, and the damaged original with it. What had no room for it is
 * kept from now on.
 */
export const discardAside = (place: string): void => {
  const text = asideIn(place);
  if (text === known.stuck) known.stuck = null;
  if (place !== keys.sheet) localStorage.removeItem(place);
  if (sheetStore.getState().keeping === 'full' || textIn(keys.sheet) === text) keepAgain();
  lookAside();
};

/** Settles which of two tabs' sheets holds. */
export const settleElsewhere = (take: 'mine' | 'theirs'): void => {
  const { elsewhere } = sheetStore.getState();
  sheetStore.setState({ elsewhere: null });
  if (elsewhere === null) return;
  if (take === 'theirs') replace(elsewhere);
  else keepAgain();
};
