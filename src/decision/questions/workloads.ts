import type { Question, QuestionId, Questionnaire } from '../../catalogue/model';
import { memoByObject } from '../../core/memo';
import type { Sheet } from '../sheet/sheet';
import { noneOf, tiedEntries, tiedQuestions, workloadsIn } from '../sheet/ties';
import type { Answered, AssumedAnswer } from './completions';

/** A kind of work that has a share, with the answers that it is judged by as if it were all the work. */
export interface Workload {
  readonly workload: string;
  /** 0–1. */
  readonly share: number;
  readonly answers: Answered;
}

/** What is left of an answer, for work to which only some of its entries are tied; null where none is. */
const tiedPart = (
  question: Question,
  tie: readonly string[],
  answer: AssumedAnswer,
): AssumedAnswer | null => {
  const entries = tiedEntries(question, answer, tie);
  if (entries === null) return null;
  if (answer.kind === 'languages') {
    const held = (list: readonly string[]) => list.filter((entry) => entries.includes(entry));
    return {
      kind: 'languages',
      primary: held(answer.primary),
      secondary: held(answer.secondary),
    };
  }
  return { kind: 'choices', options: entries.length > 0 ? entries : noneOf(question) };
};

/**
 * Finds the kinds of work that have a share, each with its own answers: what the data put in place of an
 * answer that does not concern it (code is English, an invented fact harms where documents are read),
 * and of a list only the entries that the user tied to it. Nothing where one kind of work is all there
 * is: then the sheet itself says what it is judged by. Source: method §6.
 */
export const workloadsOf = ({ questions }: Questionnaire, { ties = {}, answers: given }: Sheet) => {
  // What is assumed of a question that is not answered is tied to nothing.
  const listed = tiedQuestions(questions).filter(
    ({ id }) => (given[id]?.kind ?? 'unsure') !== 'unsure',
  );
  const kinds = workloadsIn(questions).map(({ id, instead }) => {
    const alone: AssumedAnswer = { kind: 'shares', shares: { [id]: 100 } };
    const tied = new Map(
      listed.flatMap((question) => {
        const tie = ties[id]?.[question.id];
        if (tie === undefined) return [];
        const part = memoByObject((answer: AssumedAnswer) => tiedPart(question, tie, answer));
        return [[question.id, part] as const];
      }),
    );
    const own = (asked: QuestionId, answer: AssumedAnswer): AssumedAnswer =>
      asked === 'workloads' ? alone : (tied.get(asked)?.(answer) ?? instead[asked] ?? answer);
    return { id, own };
  });
  return (answers: Answered): readonly Workload[] => {
    const workloads = answers.get('workloads');
    const shares = workloads?.kind === 'shares' ? workloads.shares : {};
    const named = kinds.filter(({ id }) => (shares[id] ?? 0) > 0);
    if (named.length < 2) return [];
    return named.map(({ id, own }) => ({
      workload: id,
      share: (shares[id] ?? 0) / 100,
      answers: new Map([...answers].map(([asked, answer]) => [asked, own(asked, answer)])),
    }));
  };
};
