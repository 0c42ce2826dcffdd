import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { QuestionId } from '../catalogue/model';
import type { Answer, Sheet } from '../decision/sheet/sheet';

/** Answers that are tried in place of one's own, in the order in which they were; null where none is tried. */
export type TriedAnswers = ReadonlyMap<QuestionId, Answer | null>;

/** What is tried beside the sheet. It lasts as long as the page, and nothing of the sheet depends on it. */
export interface TriedState {
  readonly answers: TriedAnswers;
  /** What is tried of one question while its fields are edited, and all as it was before the text in them. */
  readonly visit: { readonly question: QuestionId; readonly meant: TriedAnswers } | null;
  /** Raised when something is taken back from outside of its fields. */
  readonly takenBack: number;
}

export const triedStore = createStore<TriedState>(() => ({
  answers: new Map(),
  visit: null,
  takenBack: 0,
}));

const { getState, setState } = triedStore;

const isSame = (one: Answer | null, other: Answer | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Tries an answer, null for none; one's own answer is tried no more. */
export const tryAnswer = (
  question: QuestionId,
  answer: Answer | null,
  own: Answer | undefined,
): void => {
  const { answers, visit } = getState();
  const next = new Map(answers);
  if (isSame(answer, own ?? null)) next.delete(question);
  else next.set(question, answer);
  setState({
    answers: next,
    visit: visit?.question === question ? visit : { question, meant: answers },
  });
};

/** Begins a text anew in the fields of a question: what was tried before it was meant. */
export const tryAnew = (question: QuestionId): void => {
  const { answers, visit } = getState();
  if (visit?.question === question) setState({ visit: { question, meant: answers } });
};

/** Refuses what is written in the fields of a question: what was tried before the text is tried again. */
export const refuseTried = (question: QuestionId): void => {
  const { visit } = getState();
  if (visit?.question === question) setState({ answers: visit.meant });
};

/** Takes back what is tried of one question, or of all. */
export const takeBackTried = (question?: QuestionId): void => {
  const { answers, takenBack } = getState();
  const next = new Map(question === undefined ? [] : answers);
  if (question !== undefined) next.delete(question);
  setState({ answers: next, visit: null, takenBack: takenBack + 1 });
};

/**
 * A sheet with the answers that are tried in place of its own; where it has none, they are the first of this
 * version of the questionnaire.
 */
export const withTried = (
  { asked: before, ...sheet }: Sheet,
  tried: TriedAnswers,
  version: number,
): Sheet => {
  const all = new Map<string, Answer | null>([...Object.entries(sheet.answers), ...tried]);
  const answers = [...all].filter(([, answer]) => answer !== null);
  const asked = Object.keys(sheet.answers).length === 0 ? version : before;
  const isAsked = asked !== undefined && answers.length > 0;
  return { ...sheet, answers: Object.fromEntries(answers), ...(isAsked ? { asked } : {}) };
};

/** A part of what is tried, for a component. */
export const useTried = <T>(select: (state: TriedState) => T): T => useStore(triedStore, select);
