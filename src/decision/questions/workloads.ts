import type { QuestionId, Questionnaire } from '../../catalogue/model';
import { memoByObject } from '../../core/memo';
import type { Sheet, WorkloadTies } from '../sheet/sheet';
import type { Answered, AssumedAnswer } from './completions';

/** A kind of work that has a share, with the answers that it is judged by as if it were all the work. */
export interface Workload {
  readonly workload: string;
  /** 0–1. */
  readonly share: number;
  readonly answers: Answered;
}

/** What is left of an answer that is a list, for work to which only some of its entries are tied. */
const tiedPart = (answer: AssumedAnswer, entries: readonly string[]): AssumedAnswer | null => {
  const kept = (list: readonly string[]) => list.filter((entry) => entries.includes(entry));
  if (answer.kind === 'languages') {
    const [primary, secondary] = [kept(answer.primary), kept(answer.secondary)];
    return primary.length + secondary.length === 0
      ? null
      : { kind: 'languages', primary, secondary };
  }
  if (answer.kind === 'choices') return { kind: 'choices', options: kept(answer.options) };
  return null;
};

/** The tied part of an answer to a question; null where nothing that was answered is tied. */
const tiedOf = (ties: WorkloadTies) => {
  const part = memoByObject((answer: AssumedAnswer) =>
    memoByObject((entries: readonly string[]) => tiedPart(answer, entries)),
  );
  return (asked: QuestionId, answer: AssumedAnswer): AssumedAnswer | null => {
    const entries = ties[asked];
    return entries === undefined ? null : part(answer)(entries);
  };
};

/**
 * Finds the kinds of work that have a share, each with its own answers: what the data put in place of an
 * answer that does not concern it (code is English, an invented fact harms where documents are read),
 * and of a list only the entries that the user tied to it. Nothing where one kind of work is all there
 * is: then the sheet itself says what it is judged by. Source: method §6.
 */
export const workloadsOf = ({ questions }: Questionnaire, { ties = {} }: Sheet) => {
  const question = questions.find(({ id }) => id === 'workloads');
  const kinds = (question?.kind === 'shares' ? question.options : []).map(({ id, instead }) => {
    const alone: AssumedAnswer = { kind: 'shares', shares: { [id]: 100 } };
    const tied = tiedOf(ties[id] ?? {});
    const own = (asked: QuestionId, answer: AssumedAnswer): AssumedAnswer =>
      asked === 'workloads' ? alone : (tied(asked, answer) ?? instead[asked] ?? answer);
    return { id, own };
  });
  return (answers: Answered): readonly Workload[] => {
    const given = answers.get('workloads');
    const shares = given?.kind === 'shares' ? given.shares : {};
    const named = kinds.filter(({ id }) => (shares[id] ?? 0) > 0);
    if (named.length < 2) return [];
    return named.map(({ id, own }) => ({
      workload: id,
      share: (shares[id] ?? 0) / 100,
      answers: new Map([...answers].map(([asked, answer]) => [asked, own(asked, answer)])),
    }));
  };
};
