import type { CriterionId, QuestionId } from '../../catalogue/model';
import { holds, readBy } from '../context';
import { scoreOf, type Rating, type RatingInput, type RatingRule } from './rating';

const squareSum = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((total, value) => total + value ** 2, 0));

/** Points that a year takes from the certainty of a difference, in quadrature (method §5.4). */
const perYear = 5;

/** Base scores of a criterion with the adjustments whose condition holds; spreads add in quadrature. */
export const judge = (criterion: CriterionId, { catalogue, context }: RatingInput): Rating => {
  const scoring = catalogue.scoring[criterion];
  const applied = scoring.adjustments.filter(({ when }) => holds(when, context));
  const spreads = applied.map(({ spread }) => spread);
  const sum = (family: 'qwen' | 'llama') =>
    applied.reduce((total, adjustment) => total + adjustment[family], scoring[family].mean);
  return {
    qwen: scoreOf(sum('qwen'), squareSum([scoring.qwen.spread, ...spreads])),
    llama: scoreOf(sum('llama'), squareSum([scoring.llama.spread, ...spreads])),
    grounds: {
      evidence: [...new Set([...scoring.evidence, ...applied.flatMap(({ evidence }) => evidence)])],
      adjustments: applied.map(({ id }) => id),
      uncovered: [],
    },
  };
};

/** The questions that the adjustments of a criterion read. */
export const judgedReads = (
  criterion: CriterionId,
): ((catalogue: RatingInput['catalogue']) => readonly QuestionId[]) => {
  return (catalogue) => [
    ...new Set(catalogue.scoring[criterion].adjustments.flatMap(({ when }) => readBy(when))),
  ];
};

/** A rating with the doubt that the age of its evidence adds: half of the variance to each family. */
export const aged = (rating: Rating, age: number): Rating => {
  const older = (perYear * age) / Math.SQRT2;
  const spread = (own: number): number => squareSum([own, older]);
  return {
    ...rating,
    qwen: scoreOf(rating.qwen.mean, spread(rating.qwen.spread)),
    llama: scoreOf(rating.llama.mean, spread(rating.llama.spread)),
  };
};

/**
 * A criterion whose scores are judged, base and adjustments alike, in data/evidence, in steps of
 * five and with the reason; evidence that is older is less certain.
 */
export const judged = (criterion: CriterionId): RatingRule => ({
  reads: judgedReads(criterion),
  rate: (input) => aged(judge(criterion, input), input.catalogue.scoring[criterion].age),
});
