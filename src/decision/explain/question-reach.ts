import type { Catalogue, CriterionId, Question, QuestionId } from '../../catalogue/model';
import { slotsOf } from '../questions/completions';
import { gateQuestions } from '../gates/gates';
import { entriesOf, pointsOf } from '../questions/points';
import { ratingRules } from '../ratings';
import { emptySheet } from '../sheet/sheet';

const pointsReach = (catalogue: Catalogue, question: Question): ReadonlySet<CriterionId> =>
  new Set(
    slotsOf(catalogue.questionnaire, emptySheet)
      .filter((slot) => slot.question.id === question.id)
      .flatMap(({ answers }) =>
        answers.flatMap((answer) => entriesOf(pointsOf(question, answer)).map(([id]) => id)),
      ),
  );

/** What a question can move: weights of criteria, scores on criteria, and whether gates read it. */
export interface Reach {
  readonly weights: readonly CriterionId[];
  readonly scores: readonly CriterionId[];
  readonly gates: boolean;
  /** The price of running two families or of a pilot that it sets, by option; none for what cannot be. */
  readonly prices: readonly (readonly [option: string, points: number])[];
}

const pricesOf = ({ questionnaire: { prices } }: Catalogue, id: QuestionId): Reach['prices'] => {
  const set = id === 'twoFamilies' ? prices.split : id === 'pilot' ? prices.pilot : {};
  return Object.entries(set).flatMap(([option, price]) =>
    price === null ? [] : [[option, price]],
  );
};

/** Which criteria a question moves, in the order of the criteria. */
export const reachOf = (catalogue: Catalogue, id: QuestionId): Reach => {
  const criteria = catalogue.questionnaire.criteria.map((criterion) => criterion.id);
  const question = catalogue.questionnaire.questions.find((candidate) => candidate.id === id);
  if (question === undefined) return { weights: [], scores: [], gates: false, prices: [] };
  const reach = pointsReach(catalogue, question);
  return {
    weights: criteria.filter((criterion) => reach.has(criterion)),
    scores: criteria.filter((criterion) => ratingRules[criterion].reads(catalogue).includes(id)),
    gates: gateQuestions(catalogue).includes(id),
    prices: pricesOf(catalogue, id),
  };
};
