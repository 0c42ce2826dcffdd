import type { CriterionId, Points, Question, QuestionOf } from '../../catalogue/model';
import { apportioned } from '../../core/apportion';
import type { AssumedAnswer } from './completions';

const none: Points = {};

/** English is the language every scale starts from, so it is not counted. */
const beyondEnglish = (primary: readonly string[], secondary: readonly string[]): number =>
  new Set([...primary, ...secondary].filter((tag) => tag !== 'en')).size;

const largest = (given: readonly Points[]): Points => {
  const result: Partial<Record<CriterionId, number>> = {};
  for (const points of given) {
    for (const [criterion, value] of entriesOf(points)) {
      result[criterion] = Math.max(result[criterion] ?? 0, value);
    }
  }
  return result;
};

/** The criteria that points name, with them; typed. */
export const entriesOf = (points: Points): [CriterionId, number][] => {
  const list: [CriterionId, number][] = [];
  let criterion: CriterionId;
  for (criterion in points) {
    const value = points[criterion];
    if (value !== undefined) list.push([criterion, value]);
  }
  return list;
};

/**
 * Shares out whole points by largest remainder: each criterion gets the whole part of its share, and
 * the points left go to the largest remainders, the first by name among equals.
 */
const shareOut = (
  question: QuestionOf<'shares'>,
  shares: Readonly<Record<string, number>>,
): Points => {
  const exact: Partial<Record<CriterionId, number>> = {};
  for (const option of question.options) {
    for (const [criterion, value] of entriesOf(option.points)) {
      exact[criterion] = (exact[criterion] ?? 0) + value * (shares[option.id] ?? 0);
    }
  }
  const portions = entriesOf(exact)
    .map(([criterion, hundredths]) => ({
      id: criterion,
      whole: Math.floor(hundredths / 100),
      rest: hundredths % 100,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(apportioned(portions, question.total));
};

/** Whole points that one definite answer gives, by criterion (method §1). */
export const pointsOf = (question: Question, answer: AssumedAnswer): Points => {
  if (question.kind === 'choice' && answer.kind === 'choice') {
    return question.options.find(({ id }) => id === answer.option)?.points ?? none;
  }
  if (question.kind === 'choices' && answer.kind === 'choices') {
    return largest(
      question.options.filter(({ id }) => answer.options.includes(id)).map(({ points }) => points),
    );
  }
  if (question.kind === 'shares' && answer.kind === 'shares') {
    return shareOut(question, answer.shares);
  }
  if (question.kind === 'number' && answer.kind === 'number') {
    return question.bands.find(({ upTo }) => answer.value <= upTo)?.points ?? none;
  }
  if (question.kind === 'languages' && answer.kind === 'languages') {
    const count = beyondEnglish(answer.primary, answer.secondary);
    return (
      question.bands.find(({ beyondEnglishUpTo }) => count <= beyondEnglishUpTo)?.points ?? none
    );
  }
  if (question.kind === 'hardware' && answer.kind === 'hardware') {
    return question.points[answer.hardware.mode];
  }
  if (question.kind === 'hardware' && answer.kind === 'assumed') return question.points.undecided;
  return none;
};
