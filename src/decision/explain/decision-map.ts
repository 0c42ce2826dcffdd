import type { Catalogue, CriterionId, QuestionId } from '../../catalogue/model';
import { gateInputs } from '../gates/gates';
import { questionsIn } from '../questions/context';
import { ratingRules } from '../ratings';
import { reachOf } from './question-reach';

/** What the answer to one question moves by itself; requirements are named by their ids. */
export interface QuestionLines {
  readonly question: QuestionId;
  readonly importance: readonly CriterionId[];
  readonly scores: readonly CriterionId[];
  readonly requirements: readonly string[];
  /** Whether duties of licences depend on it. */
  readonly duties: boolean;
  /** The price that it sets: of using both families, or of a trial; null for none. */
  readonly price: 'both' | 'trial' | null;
}

/** Which question moves what, as the facts and the rules of the engine have it. */
export interface DecisionMap {
  readonly questions: readonly QuestionLines[];
  /** Criteria whose scores are of the models that the requirements leave, so that requirements move them. */
  readonly ofModelsLeft: readonly CriterionId[];
}

const prices: Readonly<Partial<Record<QuestionId, 'both' | 'trial'>>> = {
  twoFamilies: 'both',
  pilot: 'trial',
};

/**
 * Draws the map of the decision from the catalogue: for each question, in their order, the criteria whose
 * importance or scores it moves, the requirements and duties that read it, and the price that it sets.
 */
export const decisionMap = (catalogue: Catalogue): DecisionMap => {
  const { questions, criteria } = catalogue.questionnaire;
  const duties = new Set(
    catalogue.licences.flatMap((licence) =>
      licence.duties.flatMap(({ when }) => (when === null ? [] : questionsIn(when))),
    ),
  );
  return {
    questions: questions.map(({ id }) => {
      const { weights, scores } = reachOf(catalogue, id);
      return {
        question: id,
        importance: weights,
        scores,
        requirements: catalogue.gates.flatMap((gate) =>
          gateInputs(gate).includes(id) ? [gate.id] : [],
        ),
        duties: duties.has(id),
        price: prices[id] ?? null,
      };
    }),
    ofModelsLeft: criteria.flatMap(({ id }) =>
      ratingRules[id].reads(catalogue).includes('gates') ? [id] : [],
    ),
  };
};
