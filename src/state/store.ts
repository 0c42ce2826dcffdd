import { createStore } from 'zustand/vanilla';
import type { CriterionId, QuestionId } from '../catalogue/model';
import type { Answer, Override, Sheet } from '../decision/sheet';
import type { SheetIds } from './sheet-ids';
import { keep, load, read, type Keeping, type Loaded } from './storage';
import { keys } from './storage-keys';

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

const put = (sheet: Sheet, past: readonly Sheet[], future: readonly Sheet[]): void => {
  const revision = getState().revision + 1;
  const { found, keeping } = getState();
  setState({ sheet, past, future, revision });
  // A later version's content stays as it is; before storage was read nothing may be written.
  if (found === 'later' || keeping === 'waiting') return;
  setState({ keeping: keep(sheet, revision) });
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

/** Puts another sheet in place of this one; undo brings it back. */
export const replace = (sheet: Sheet): void => change(sheet);

export const clear = (): void => change(empty);

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

/** Reads storage once, after the first screen stands. Answers given before that are kept. */
export const hydrate = async (ids: SheetIds): Promise<void> => {
  const loaded = await load(ids);
  if (getState().found !== 'waiting') return;
  const keeping: Keeping = loaded.kind === 'blocked' ? 'blocked' : 'kept';
  setState({ found: loaded.kind, keeping });
  if (loaded.kind === 'sheet' && isEmpty(getState().sheet)) {
    setState({ sheet: loaded.sheet, revision: loaded.revision, dropped: loaded.dropped });
  } else if (!isEmpty(getState().sheet)) {
    put(getState().sheet, getState().past, getState().future);
  }
};

/**
 * Follows what other tabs keep: taken over when this tab has made no changes of its own, else held
 * as `elsewhere` for the user to choose. Returns a function that stops following.
 */
export const follow = (ids: SheetIds): (() => void) => {
  const takeOver = async (text: string) => {
    const other = await read(text, ids);
    const { revision, past } = getState();
    if (other.kind !== 'sheet' || other.revision < revision) return;
    if (past.length === 0) setState({ sheet: other.sheet, revision: other.revision });
    else setState({ elsewhere: other.sheet, revision: other.revision });
  };
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key !== keys.sheet || newValue === null) return;
    // Where the checks do not load, the other tab's answers wait for the next reload.
    takeOver(newValue).catch(() => undefined);
  };
  globalThis.addEventListener('storage', listen);
  return () => globalThis.removeEventListener('storage', listen);
};

/** Settles which of two tabs' sheets holds. */
export const settleElsewhere = (take: 'mine' | 'theirs'): void => {
  const { elsewhere, sheet } = getState();
  setState({ elsewhere: null });
  if (elsewhere !== null && take === 'theirs') change(elsewhere);
  else put(sheet, getState().past, getState().future);
};
