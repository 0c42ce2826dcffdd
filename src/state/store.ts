import { createStore } from 'zustand/vanilla';
import type { CriterionId, QuestionId } from '../catalogue/model';
import type { Answer, Sheet } from '../decision/sheet/sheet';
import type { Names } from './sheet-ids';
import { rescue } from './rescue';
import { keep, load, type Keeping, type Loaded } from './storage';
import { known } from './storage-place';
import { version } from './storage-keys';

/** Most steps that can be undone. */
const mostSteps = 100;

export const empty: Sheet = { title: '', answers: {}, points: {}, overrides: {}, notes: {} };

/** A part of the sheet that is edited as one field. */
export type Field =
  | 'title'
  | `answers.${QuestionId}`
  | `notes.${QuestionId}`
  | `points.${CriterionId}`;

/** The user's sheet and how it is kept. Nothing here follows from the answers. */
export interface SheetState {
  readonly sheet: Sheet;
  /** `waiting` until storage was read: the first screen is drawn before. */
  readonly keeping: Keeping | 'waiting';
  /** What was found in storage, for a word about it. */
  readonly found: Loaded['kind'] | 'waiting';
  readonly dropped: readonly string[];
  /** How many texts are set aside, until the user has decided on each. */
  readonly aside: number;
  /** A newer sheet kept by another tab, when this one had changes of its own. */
  readonly elsewhere: Sheet | null;
  readonly past: readonly Sheet[];
  readonly future: readonly Sheet[];
  readonly revision: number;
  /** The field that is being edited: while it is visited, its changes are one step. */
  readonly visited: Field | null;
}

export const sheetStore = createStore<SheetState>(() => ({
  sheet: empty,
  keeping: 'waiting',
  found: 'waiting',
  dropped: [],
  aside: 0,
  elsewhere: null,
  past: [],
  future: [],
  revision: 0,
  visited: null,
}));

const { getState, setState } = sheetStore;

/** Reads what another tab kept, once other tabs are followed. */
let takeOver: (text: string) => void = () => undefined;

/** Gives what is met in storage, written by another tab, to its reader. */
export const onMeeting = (reader: (text: string) => void): void => {
  takeOver = reader;
};

/** Puts a sheet in place with its past and its future, and keeps it. A visit may go on. */
export const put = (
  sheet: Sheet,
  past: readonly Sheet[],
  future: readonly Sheet[],
  visited: Field | null = null,
): void => {
  const { keeping, revision: last } = getState();
  const revision = last + 1;
  setState({ sheet, past, future, revision, visited });
  // A later version's content stays as it is; before storage was read nothing may be written.
  if (keeping === 'later' || keeping === 'waiting') return;
  const { keeping: now, unseen } = keep(sheet, revision);
  setState({ keeping: now });
  if (unseen !== null) takeOver(unseen);
};

const isSame = (one: Sheet, other: Sheet): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Puts a changed sheet in place of this one; undo brings it back. What is changed of one field while
 * it is visited is one step, and a step of its own without a field.
 */
export const change = (sheet: Sheet, field: Field | null = null): void => {
  const { sheet: now, past, visited } = getState();
  if (isSame(sheet, now)) return;
  const before = past.at(-1);
  if (field === null || field !== visited || before === undefined) {
    put(sheet, [...past, now].slice(-mostSteps), [], field);
  } else if (isSame(sheet, before)) {
    // The field is as it was when the visit began, so there is nothing to undo.
    put(before, past.slice(0, -1), []);
  } else {
    put(sheet, past, [], field);
  }
};

/** Ends the visit to a field: what is changed next is a step of its own. */
export const leaveField = (): void => setState({ visited: null });

/** A record without one of its entries. */
export const without = <K extends string, T>(record: Readonly<Partial<Record<K, T>>>, id: K) => {
  const { [id]: _, ...rest } = record;
  return rest;
};

/** Answers a question; null takes the answer back. */
export const answer = (question: QuestionId, value: Answer | null): void => {
  const { sheet } = getState();
  const answers =
    value === null ? without(sheet.answers, question) : { ...sheet.answers, [question]: value };
  change({ ...sheet, answers }, `answers.${question}`);
};

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
export const hydrate = async (names: Names): Promise<void> => {
  const loaded = await load(names);
  if (getState().found !== 'waiting') return;
  const { kind } = loaded;
  const kept = known.stuck === null ? 'kept' : 'full';
  const keeping: Keeping = kind === 'blocked' || kind === 'later' ? kind : kept;
  setState({ found: kind, keeping });
  if (loaded.kind === 'sheet' && isEmpty(getState().sheet)) {
    const { sheet, revision, dropped } = loaded;
    setState({ sheet, revision, dropped, visited: null });
  } else if (!isEmpty(getState().sheet)) {
    if (loaded.kind === 'sheet') {
      // It counts as another tab's, and is set aside before it is written over.
      known.seen = null;
      setState({ elsewhere: loaded.sheet, revision: loaded.revision });
    }
    const { sheet, past, future, visited } = getState();
    put(sheet, past, future, visited);
  }
};

rescue.held = () => {
  const { sheet, revision, keeping } = getState();
  return isEmpty(sheet)
    ? null
    : { text: JSON.stringify({ version, revision, sheet }), kept: keeping === 'kept' };
};
