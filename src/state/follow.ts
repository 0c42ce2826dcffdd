import type { Sheet } from '../decision/sheet/sheet';
import type { Names } from './sheet-ids';
import { remember } from './replace';
import { asidePlaces, lookAside } from './set-aside';
import { read, unseenText } from './storage';
import { known, storedText } from './storage-place';
import { keys, version } from './storage-keys';
import { fromElsewhere, isEmpty, onMeeting, sheetStore } from './store';

const { getState, setState } = sheetStore;

/** Whether two sheets say the same: read in the same way, so that order makes no difference. */
const same = async (mine: Sheet, other: Sheet, names: Names): Promise<boolean> => {
  const text = JSON.stringify({ version, revision: 0, sheet: mine });
  const kept = await read(text, names);
  return kept.kind === 'sheet' && JSON.stringify(kept.sheet) === JSON.stringify(other);
};

/** Holds another tab's sheet for the user to choose; says whether it is among the earlier states too. */
const differ = (elsewhere: Sheet, revision: number): Promise<boolean> => {
  setState({ elsewhere, revision: Math.max(revision, getState().revision) });
  return remember(elsewhere, 'elsewhere');
};

/** Moves what this tab wrote over to the earlier states; where they take none, it stays set aside. */
const adopt = async (names: Names): Promise<void> => {
  lookAside();
  if (!asidePlaces().some((key) => key.startsWith(keys.other))) return;
  const { adoptOthers } = await import('./history-read');
  await adoptOthers(names);
  lookAside();
};

/**
 * Follows what other tabs keep: taken over when this tab has made no changes of its own, else held
 * as `elsewhere` for the user to choose. Where what was kept is deleted elsewhere, `keeping` says
 * that it is gone, and nothing is written again unasked. Returns a function that stops following.
 */
export const follow = (names: Names): (() => void) => {
  const meet = async (text: string) => {
    const other = await read(text, names);
    if (other.kind === 'later') setState({ found: 'later', keeping: 'later' });
    if (other.kind !== 'sheet') return;
    if (!(await same(getState().sheet, other.sheet, names))) {
      const { revision, past } = getState();
      if (past.length === 0) {
        const last = Math.max(revision, other.revision);
        setState({ sheet: other.sheet, revision: last, ...fromElsewhere() });
      } else if (!(await differ(other.sheet, other.revision))) return;
    }
    // What is not wholly taken over or kept stays unseen, so that it is set aside before it goes.
    if (other.dropped.length === 0 && storedText() === text) known.seen = text;
  };
  const takeOver = (text: string) => {
    // Where the checks do not load, the other tab's answers wait for the next reload.
    meet(text)
      .then(() => adopt(names))
      .catch(() => undefined);
  };
  const lose = () => {
    known.seen = null;
    lookAside();
    const { keeping, sheet } = getState();
    if (keeping !== 'kept' && keeping !== 'later') return;
    setState({ found: 'none', keeping: isEmpty(sheet) ? 'kept' : 'gone' });
  };
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key === null || (key === keys.sheet && newValue === null)) lose();
    if (key !== keys.sheet || newValue === null) return;
    takeOver(newValue);
  };
  // A tab that slept heard nothing: it looks when it is looked at again.
  const look = () => {
    if (document.visibilityState !== 'visible') return;
    const text = unseenText();
    if (text === null) lose();
    else if (text !== undefined) takeOver(text);
  };
  onMeeting(takeOver);
  adopt(names).catch(() => undefined);
  look();
  globalThis.addEventListener('storage', listen);
  globalThis.addEventListener('pageshow', look);
  globalThis.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    globalThis.removeEventListener('storage', listen);
    globalThis.removeEventListener('pageshow', look);
    globalThis.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
  };
};
