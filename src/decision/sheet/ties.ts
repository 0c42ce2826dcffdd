import type { Question } from '../../catalogue/model';
import type { Answer, Sheet, WorkloadTies } from './sheet';

/** An answer, or the size class that stands in for hardware that is not decided. */
type AnyAnswer = Answer | { readonly kind: 'assumed' } | undefined;

/** The kinds of work that a questionnaire names, in its order. */
export const workloadsIn = (questions: readonly Question[]) =>
  questions.flatMap((one) => (one.id === 'workloads' && one.kind === 'shares' ? one.options : []));

/** The questions of which an entry of the answer may hold for some kinds of work alone. */
export const tiedQuestions = (questions: readonly Question[]): readonly Question[] =>
  questions.filter((question) => 'byWorkload' in question && question.byWorkload === true);

/** The kinds of work that have a share, where there are several: one alone is tied to nothing. */
export const sharedWork = ({ workloads: answer }: Sheet['answers']): readonly string[] => {
  const shares = answer?.kind === 'shares' ? Object.entries(answer.shares) : [];
  const ids = shares.flatMap(([id, share]) => (share > 0 ? [id] : []));
  return ids.length > 1 ? ids : [];
};

/** The options that say that none of the others hold. */
export const noneOf = (question: Question): readonly string[] =>
  question.kind === 'choices'
    ? question.options.filter(({ exclusive }) => exclusive === true).map(({ id }) => id)
    : [];

/** The entries of an answer to such a question that a kind of work may be tied to. */
export const tiedFrom = (question: Question, answer: AnyAnswer): readonly string[] => {
  if (answer?.kind === 'languages') return [...answer.primary, ...answer.secondary];
  if (answer?.kind !== 'choices') return [];
  const none = noneOf(question);
  return answer.options.filter((option) => !none.includes(option));
};

/**
 * What counts of a tie: its entries that stand in the answer, in their order. Null where nothing of it
 * is left: then the kind of work is not tied. A tie to nothing says that no rule holds; of languages it
 * says nothing.
 */
export const tiedEntries = (
  question: Question,
  answer: AnyAnswer,
  tie: readonly string[] | undefined,
): readonly string[] | null => {
  const all = tiedFrom(question, answer);
  const held = all.filter((entry) => tie?.includes(entry) === true);
  if (held.length > 0) return held;
  return tie?.length === 0 && all.length > 0 && noneOf(question).length > 0 ? held : null;
};

/**
 * A sheet with the ties that count alone, in the order of kinds of work and questions: an entry that is
 * not in the answer any more is left out.
 */
export const withTiesThatCount = (
  { ties = {}, ...sheet }: Sheet,
  questions: readonly Question[],
): Sheet => {
  const kept = workloadsIn(questions).flatMap(({ id }): [string, WorkloadTies][] => {
    const own = tiedQuestions(questions).flatMap((question) => {
      const entries = tiedEntries(question, sheet.answers[question.id], ties[id]?.[question.id]);
      return entries === null ? [] : [[question.id, entries]];
    });
    return own.length === 0 ? [] : [[id, Object.fromEntries(own)]];
  });
  return kept.length === 0 ? sheet : { ...sheet, ties: Object.fromEntries(kept) };
};
