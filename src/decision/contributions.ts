import type { CriterionId, QuestionId } from '../catalogue/model';
import type { Evaluation, Mixture } from './evaluate';
import type { AnswerResult, CriterionResult } from './recommendation';
import type { Sheet } from './sheet';

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** Mean over the completions that scores decide, which have equal chances. */
export const meanOver = (
  { weighed }: Pick<Mixture, 'weighed'>,
  value: (one: Evaluation) => number,
): number => sum(weighed.map(value)) / weighed.length;

/** Difference Qwen − Llama on criterion i, in score points. */
export const differenceOf = (one: Evaluation, i: number): number => {
  const rating = one.ratings[i];
  return rating === undefined ? 0 : rating.qwen.mean - rating.llama.mean;
};

/** Expected lead of Qwen over Llama in one completion: Σ weight·difference (method §0). */
export const leadOf = (one: Evaluation): number =>
  sum(one.points.map((points, i) => points * differenceOf(one, i))) / sum(one.points);

/** Standard deviation of the difference on criterion i. */
export const spreadOf = (one: Evaluation, i: number): number => {
  const rating = one.ratings[i];
  return rating === undefined ? 0 : Math.hypot(rating.qwen.spread, rating.llama.spread);
};

const rootMeanSquare = (mixture: Mixture, value: (one: Evaluation) => number): number =>
  Math.sqrt(meanOver(mixture, (one) => value(one) ** 2));

const grounds = (mixture: Mixture, i: number): CriterionResult['grounds'] => {
  const all = mixture.weighed.flatMap(({ ratings }) => {
    const rating = ratings[i];
    return rating === undefined ? [] : [rating.grounds];
  });
  const distinct = (pick: (one: CriterionResult['grounds']) => readonly string[]) => [
    ...new Set(all.flatMap(pick)),
  ];
  return {
    evidence: distinct(({ evidence }) => evidence),
    adjustments: distinct(({ adjustments }) => adjustments),
    uncovered: distinct(({ uncovered }) => uncovered),
  };
};

/** The criteria with points, weights, scores and contributions; contributions add up to the lead. */
export const criterionResults = (mixture: Mixture, sheet: Sheet): CriterionResult[] =>
  mixture.criteria.map((criterion: CriterionId, i) => {
    const score = (family: 'qwen' | 'llama') => ({
      mean: meanOver(mixture, (one) => one.ratings[i]?.[family].mean ?? 0),
      spread: rootMeanSquare(mixture, (one) => one.ratings[i]?.[family].spread ?? 0),
    });
    return {
      criterion,
      points: meanOver(mixture, (one) => one.points[i] ?? 0),
      weight: meanOver(mixture, (one) => (one.points[i] ?? 0) / sum(one.points)),
      qwen: score('qwen'),
      llama: score('llama'),
      difference: meanOver(mixture, (one) => differenceOf(one, i)),
      spread: rootMeanSquare(mixture, (one) => spreadOf(one, i)),
      contribution: meanOver(
        mixture,
        (one) => ((one.points[i] ?? 0) * differenceOf(one, i)) / sum(one.points),
      ),
      grounds: grounds(mixture, i),
      overridden: sheet.overrides[criterion] !== undefined,
    };
  });

const share = (one: Evaluation, points: (i: number) => number): number =>
  sum(one.points.map((_, i) => points(i) * differenceOf(one, i))) / sum(one.points);

/**
 * What each answer moved: points are additive, so the answers' parts, the base and moved points add
 * up to the lead exactly; these are also their Shapley values (method §3.1).
 */
export const answerResults = (mixture: Mixture, base: number): AnswerResult[] => {
  const answers = mixture.slots.map(({ question, open }, place) => ({
    question: question.id,
    open,
    contribution: meanOver(mixture, (one) => share(one, (i) => one.given[place]?.[i] ?? 0)),
  }));
  const rest: {
    question: QuestionId | 'base' | 'moved';
    points: (one: Evaluation, i: number) => number;
  }[] = [
    { question: 'base', points: () => base },
    { question: 'moved', points: (one, i) => one.moved[i] ?? 0 },
  ];
  return [
    ...rest.map(({ question, points }) => ({
      question,
      open: false,
      contribution: meanOver(mixture, (one) => share(one, (i) => points(one, i))),
    })),
    ...answers,
  ];
};
