import { createStore } from 'zustand/vanilla';
import type { CriterionId, QuestionId } from '../catalogue/model';
import type { Answer, Sheet } from '../decision/sheet/sheet';
import type { Names } from './sheet-ids';
import { rescue } from './rescue';
import { writeSheet, load, type Keeping, type Loaded } from './storage';
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

/**
 * A visit to a field: what is changed of it until it is left is one step. `meant` is the sheet as it
 * stood before the text that is being written: where that text is refused, it holds again.
 */
interface Visit {
  readonly field: Field;
  readonly meant: Sheet;
}

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
  /**
   * Raised when a sheet is put in place as a whole, by undo, redo, another tab, or one that was kept
   * or made elsewhere. Fields that are edited raise nothing, so that they need not follow themselves.
   */
  readonly restored: number;
  readonly visit: Visit | null;
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
  restored: 0,
  visit: null,
}));

const { getState, setState } = sheetStore;

/** Reads what another tab kept, once other tabs are followed. */
let takeOver: (text: string) => void = () => undefined;

/** Gives what is met in storage, written by another tab, to its reader. */
export const onMeeting = (reader: (text: string) => void): void => {
  takeOver = reader;
};

/** What is to be said of a sheet that comes from elsewhere than the fields. */
export const fromElsewhere = (): Pick<SheetState, 'restored'> => ({
  restored: getState().restored + 1,
});

/** Puts a sheet in place with its past and its future, and keeps it. A visit may go on. */
export const commit = (
  sheet: Sheet,
  past: readonly Sheet[],
  future: readonly Sheet[],
  also: Partial<Pick<SheetState, 'visit' | 'restored'>> = {},
): void => {
  const { keeping, revision: last } = getState();
  const revision = last + 1;
  setState({ sheet, past, future, revision, visit: null, ...also });
  // A later version's content stays as it is; before storage was read nothing may be written.
  if (keeping === 'later' || keeping === 'waiting') return;
  const { keeping: now, unseen } = writeSheet(sheet, revision);
  setState({ keeping: now });
  if (unseen !== null) takeOver(unseen);
};

const isSame = (one: Sheet, other: Sheet): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Puts a changed sheet in place of this one; undo brings it back. What is changed of one field while
 * it is visited is one step, and a step of its own without a field.
 */
export const change = (sheet: Sheet, field: Field | null = null): void => {
  const { sheet: now, past, visit } = getState();
  if (isSame(sheet, now)) return;
  const before = past.at(-1);
  if (field === null || field !== visit?.field || before === undefined) {
    const also = field === null ? fromElsewhere() : { visit: { field, meant: now } };
    commit(sheet, [...past, now].slice(-mostSteps), [], also);
  } else if (isSame(sheet, before)) {
    // The field is as it was when the visit began, so there is nothing to undo.
    commit(before, past.slice(0, -1), []);
  } else {
    commit(sheet, past, [], { visit });
  }
};

/** Ends the visit to a field: what is changed next is a step of its own. */
export const leaveField = (): void => setState({ visit: null });

/** Begins a text anew in a field that is visited: what was kept of the text before it was meant. */
export const writeAnew = (field: Field): void => {
  const { sheet, visit } = getState();
  if (visit?.field === field) setState({ visit: { field, meant: sheet } });
};

/**
 * Refuses what is written in a field. 62 was an answer on the way to 62.7, and nobody meant it: what
 * stood before the text holds again.
 */
export const refuse = (field: Field): void => {
  const { visit } = getState();
  if (visit?.field === field) change(visit.meant, field);
};

/** A record without one of its entries. */
export const without = <K extends string, T>(record: Readonly<Partial<Record<K, T>>>, id: K) => {
  const { [id]: _, ...rest } = record;
  return rest;
};

/** Takes off a sheet what no longer counts once an answer is another; all does until ties can be made. */
let settle = (sheet: Sheet): Sheet => sheet;

/** Gives what an answer leaves of a sheet to who knows what is tied to it. */
export const onAnswer = (settler: typeof settle): void => {
  settle = settler;
};

/** A sheet with an answer more or less; its first answer says from which version of the questionnaire. */
const withAnswer = (question: QuestionId, value: Answer | null, version?: number): Sheet => {
  const { asked: before, ...sheet } = getState().sheet;
  const asked = Object.keys(sheet.answers).length === 0 ? version : before;
  const answers =
    value === null ? without(sheet.answers, question) : { ...sheet.answers, [question]: value };
  const isAsked = asked !== undefined && Object.keys(answers).length > 0;
  return settle({ ...sheet, answers, ...(isAsked ? { asked } : {}) });
};

/** Answers a question of a version of the questionnaire from its fields; null where they hold no answer. */
export const answer = (question: QuestionId, value: Answer | null, version?: number): void =>
  change(withAnswer(question, value, version), `answers.${question}`);

/** Takes an answer back from outside of its fields, which is a step of its own. */
export const takeBack = (question: QuestionId): void => change(withAnswer(question, null));

/**
 * Hands on the answer to a question, undefined for none, each time that another one came from
 * elsewhere than its fields. Returns a function that stops it.
 */
export const whenRestored = (
  question: QuestionId,
  show: (answer: Answer | undefined) => void,
): (() => void) =>
  sheetStore.subscribe((now, before) => {
    const answer = now.sheet.answers[question];
    if (now.restored !== before.restored && answer !== before.sheet.answers[question]) show(answer);
  });

export const undo = (): void => {
  const { sheet, past, future } = getState();
  const before = past.at(-1);
  if (before !== undefined) commit(before, past.slice(0, -1), [sheet, ...future], fromElsewhere());
};

export const redo = (): void => {
  const { sheet, past, future } = getState();
  const after = future[0];
  if (after !== undefined) commit(after, [...past, sheet], future.slice(1), fromElsewhere());
};

/** Whether nothing was answered, moved, noted, tied or named: what a later version added says nothing here. */
export const isEmpty = ({ title, answers, points, overrides, notes, ties = {} }: Sheet): boolean =>
  // A title without characters has no keys either.
  [title, answers, points, overrides, notes, ties].every((part) => Object.keys(part).length === 0);

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
    setState({ sheet, revision, dropped, visit: null, ...fromElsewhere() });
  } else if (!isEmpty(getState().sheet)) {
    if (loaded.kind === 'sheet') {
      // It counts as another tab's, and is set aside before it is written over.
      known.seen = null;
      setState({ elsewhere: loaded.sheet, revision: loaded.revision });
    }
    const { sheet, past, future, visit } = getState();
    commit(sheet, past, future, { visit });
  }
};

rescue.held = () => {
  const { sheet, revision, keeping } = getState();
  return isEmpty(sheet)
    ? null
    : { text: JSON.stringify({ version, revision, sheet }), kept: keeping === 'kept' };
};
