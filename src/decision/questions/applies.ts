import type { Catalogue, Condition, QuestionId } from '../../catalogue/model';
import { slotsOf, type Definite } from './completions';
import { contextOf, holds } from './context';
import type { Sheet } from '../sheet/sheet';

/**
 * Whether a condition holds for what the user answered; a question that is open holds nothing.
 * Used for duties and claims that matter only to some answers.
 */
export const applies = (catalogue: Catalogue, sheet: Sheet, condition: Condition): boolean => {
  const answers = new Map<QuestionId, Definite>();
  for (const { question, open, answers: given } of slotsOf(catalogue.questionnaire, sheet)) {
    const first = given[0];
    if (!open && first !== undefined) answers.set(question.id, first);
  }
  return holds(condition, contextOf(catalogue.questionnaire, catalogue.accelerators, answers));
};
