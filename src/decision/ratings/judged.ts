import type { CriterionId, QuestionId } from '../../catalogue/model';
import { holds, readBy } from '../context';
import { scoreOf, type Rating, type RatingInput, type RatingRule } from './rating';

const squareSum = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((total, value) => total + value ** 2, 0));

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

/** A criterion whose scores are judged, base and adjustments alike, in data. */
export const judged = (criterion: CriterionId): RatingRule => ({
  reads: judgedReads(criterion),
  rate: (input) => judge(criterion, input),
});
