import type { Catalogue, CriterionId, Points, Question, QuestionId } from '../../catalogue/model';
import { gateQuestions } from '../gates/gates';
import { entriesOf } from '../questions/points';
import { ratingRules } from '../ratings';

/** The points of every answer that a question takes. */
const allPoints = (question: Question): readonly Points[] => {
  if (question.kind === 'hardware') return Object.values(question.points);
  return ('options' in question ? question.options : question.bands).map(({ points }) => points);
};

/** What a question can move: weights of criteria, scores on criteria, and whether gates read it. */
export interface Reach {
  readonly weights: readonly CriterionId[];
  readonly scores: readonly CriterionId[];
  readonly gates: boolean;
  /** The price of running two families or of a pilot that it sets, by option; none for what cannot be. */
  readonly prices: readonly (readonly [option: string, points: number])[];
  /** Whether it moves nothing of the decision, and so is asked for what to run alone. */
  readonly plan: boolean;
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
  if (question === undefined)
    return { weights: [], scores: [], gates: false, prices: [], plan: false };
  const reach = new Set(
    allPoints(question).flatMap((points) => entriesOf(points).map(([one]) => one)),
  );
  const weights = criteria.filter((criterion) => reach.has(criterion));
  const scores = criteria.filter((criterion) =>
    ratingRules[criterion].reads(catalogue).includes(id),
  );
  const gates = gateQuestions(catalogue).includes(id);
  const prices = pricesOf(catalogue, id);
  const plan = !gates && [weights, scores, prices].every(({ length }) => length === 0);
  return { weights, scores, gates, prices, plan };
};
