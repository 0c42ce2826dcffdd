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
  /** Whether it sets the price of running two families or of a pilot. */
  readonly price: boolean;
}

/** Which criteria a question moves, in the order of the criteria. */
export const reachOf = (catalogue: Catalogue, id: QuestionId): Reach => {
  const criteria = catalogue.questionnaire.criteria.map((criterion) => criterion.id);
  const question = catalogue.questionnaire.questions.find((candidate) => candidate.id === id);
  if (question === undefined) return { weights: [], scores: [], gates: false, price: false };
  const reach = pointsReach(catalogue, question);
  return {
    weights: criteria.filter((criterion) => reach.has(criterion)),
    scores: criteria.filter((criterion) => ratingRules[criterion].reads(catalogue).includes(id)),
    gates: gateQuestions(catalogue).includes(id),
    price: id === 'twoFamilies' || id === 'pilot',
  };
};
