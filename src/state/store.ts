import { createStore } from 'zustand/vanilla';
import type { CriterionId, QuestionId } from '../catalogue/model';
import type { Answer, Override, Sheet } from '../sheet/sheet';
import type { Names } from './sheet-ids';
import { keep, load, read, see, unmet, type Keeping, type Loaded } from './storage';
import { keys, version } from './storage-keys';

/** Most steps that can be undone. */
const mostSteps = 100;

const empty: Sheet = { title: '', answers: {}, points: {}, overrides: {}, notes: {} };

/** The user's sheet and how it is kept. Nothing here follows from the answers. */
export interface SheetState {
  readonly sheet: Sheet;
  /** `waiting` until storage was read: the first screen is drawn before. */
  readonly keeping: Keeping | 'waiting';
  /** What was found in storage, for a word about it. */
  readonly found: Loaded['kind'] | 'waiting';
  readonly dropped: readonly string[];
  /** A newer sheet kept by another tab, when this one had changes of its own. */
  readonly elsewhere: Sheet | null;
  readonly past: readonly Sheet[];
  readonly future: readonly Sheet[];
  readonly revision: number;
}

export const sheetStore = createStore<SheetState>(() => ({
  sheet: empty,
  keeping: 'waiting',
  found: 'waiting',
  dropped: [],
  elsewhere: null,
  past: [],
  future: [],
  revision: 0,
}));

const { getState, setState } = sheetStore;

/** Reads what another tab kept; known once the questions are. */
let takeOver: ((text: string) => void) | null = null;

const put = (sheet: Sheet, past: readonly Sheet[], future: readonly Sheet[]): void => {
  const revision = getState().revision + 1;
  const { found, keeping } = getState();
  setState({ sheet, past, future, revision });
  // A later version's content stays as it is; before storage was read nothing may be written.
  if (found === 'later' || keeping === 'waiting') return;
  const { keeping: now, unseen } = keep(sheet, revision);
  setState({ keeping: now });
  if (unseen !== null) takeOver?.(unseen);
};

const change = (sheet: Sheet): void => {
  const { sheet: before, past } = getState();
  if (JSON.stringify(sheet) === JSON.stringify(before)) return;
  put(sheet, [...past, before].slice(-mostSteps), []);
};

const without = <K extends string, T>(record: Readonly<Partial<Record<K, T>>>, id: K) => {
  const { [id]: _, ...rest } = record;
  return rest;
};

/** Answers a question; null takes the answer back. */
export const answer = (question: QuestionId, value: Answer | null): void => {
  const { sheet } = getState();
  change({
    ...sheet,
    answers:
      value === null ? without(sheet.answers, question) : { ...sheet.answers, [question]: value },
  });
};

/** Sets the points of a criterion; null goes back to those the answers give. */
export const movePoints = (criterion: CriterionId, value: number | null): void => {
  const { sheet } = getState();
  change({
    ...sheet,
    points:
      value === null ? without(sheet.points, criterion) : { ...sheet.points, [criterion]: value },
  });
};

/** Sets the points of several criteria in one step. */
export const givePoints = (points: Sheet['points']): void => {
  const { sheet } = getState();
  change({ ...sheet, points: { ...sheet.points, ...points } });
};

/** Puts own scores in place of ours; null takes them back. */
export const override = (criterion: CriterionId, value: Override | null): void => {
  const { sheet } = getState();
  change({
    ...sheet,
    overrides:
      value === null
        ? without(sheet.overrides, criterion)
        : { ...sheet.overrides, [criterion]: value },
  });
};

/** Notes something on a question; an empty note is none. */
export const note = (question: QuestionId, value: string): void => {
  const { sheet } = getState();
  change({
    ...sheet,
    notes: value === '' ? without(sheet.notes, question) : { ...sheet.notes, [question]: value },
  });
};

export const entitle = (title: string): void => change({ ...getState().sheet, title });

/** Keeps a sheet that is about to be replaced as a revision; its keeper loads for this alone. */
const remember = (sheet: Sheet, reason: 'replaced' | 'elsewhere'): void => {
  if (isEmpty(sheet)) return;
  import('./history/history')
    .then(({ keepRevision }) => keepRevision(sheet, { reason }))
    // Undo still brings it back.
    .catch(() => undefined);
};

/** Puts another sheet in place of this one; undo brings it back, and so does its revision. */
export const replace = (sheet: Sheet): void => {
  remember(getState().sheet, 'replaced');
  change(sheet);
};

export const clear = (): void => replace(empty);

export const undo = (): void => {
  const { sheet, past, future } = getState();
  const before = past.at(-1);
  if (before !== undefined) put(before, past.slice(0, -1), [sheet, ...future]);
};

export const redo = (): void => {
  const { sheet, past, future } = getState();
  const after = future[0];
  if (after !== undefined) put(after, [...past, sheet], future.slice(1));
};

/** Whether anything was answered, moved, noted or named. */
export const isEmpty = (sheet: Sheet): boolean =>
  sheet.title === '' &&
  [sheet.answers, sheet.points, sheet.overrides, sheet.notes].every(
    (part) => Object.keys(part).length === 0,
  );

/** Holds a sheet that was kept elsewhere for the user to choose; whatever becomes of it, it is kept. */
const differ = (elsewhere: Sheet, revision: number): void => {
  remember(elsewhere, 'elsewhere');
  setState({ elsewhere, revision: Math.max(revision, getState().revision) });
};

/** Reads storage once, after the first screen stands. Answers given before that are kept. */
export const hydrate = async (names: Names): Promise<void> => {
  const loaded = await load(names);
  if (getState().found !== 'waiting') return;
  const keeping: Keeping = loaded.kind === 'blocked' ? 'blocked' : 'kept';
  setState({ found: loaded.kind, keeping });
  if (loaded.kind === 'sheet' && isEmpty(getState().sheet)) {
    setState({ sheet: loaded.sheet, revision: loaded.revision, dropped: loaded.dropped });
  } else if (!isEmpty(getState().sheet)) {
    if (loaded.kind === 'sheet') differ(loaded.sheet, loaded.revision);
    put(getState().sheet, getState().past, getState().future);
  }
};

/**
 * Follows what other tabs keep: taken over when this tab has made no changes of its own, else held
 * as `elsewhere` for the user to choose. Returns a function that stops following.
 */
export const follow = (names: Names): (() => void) => {
  const meet = async (text: string) => {
    const other = await read(text, names);
    if (other.kind === 'later') setState({ found: 'later' });
    if (other.kind !== 'sheet') return;
    const { revision, past, sheet } = getState();
    // Read in the same way, so that the order of answers makes no difference.
    const mine = await read(JSON.stringify({ version, revision, sheet }), names);
    if (mine.kind === 'sheet' && JSON.stringify(mine.sheet) === JSON.stringify(other.sheet)) return;
    if (past.length > 0) differ(other.sheet, other.revision);
    else setState({ sheet: other.sheet, revision: Math.max(revision, other.revision) });
  };
  takeOver = (text) => {
    // Where the checks do not load, the other tab's answers wait for the next reload.
    meet(text).catch(() => undefined);
  };
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key !== keys.sheet || newValue === null) return;
    see(newValue);
    takeOver?.(newValue);
  };
  // A tab that slept heard nothing: it looks when it is looked at again.
  const look = () => {
    const text = document.visibilityState === 'visible' ? unmet() : null;
    if (text === null) return;
    see(text);
    takeOver?.(text);
  };
  globalThis.addEventListener('storage', listen);
  globalThis.addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    globalThis.removeEventListener('storage', listen);
    globalThis.removeEventListener('pageshow', look);
    document.removeEventListener('visibilitychange', look);
  };
};

/** Settles which of two tabs' sheets holds. */
export const settleElsewhere = (take: 'mine' | 'theirs'): void => {
  const { elsewhere, sheet } = getState();
  setState({ elsewhere: null });
  if (elsewhere === null) return;
  if (take === 'theirs') replace(elsewhere);
  else put(sheet, getState().past, getState().future);
};
