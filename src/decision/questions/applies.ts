import type { Catalogue, Condition, QuestionId } from '../../catalogue/model';
import { slotsOf, type AssumedAnswer } from './completions';
import { contextOf, holdsIn } from './context';
import type { Sheet } from '../sheet/sheet';

/**
 * Whether a condition holds for what the user answered; a question that is open holds nothing.
 * Used for duties and claims that matter only to some answers.
 */
export const appliesTo = (catalogue: Catalogue, sheet: Sheet, condition: Condition): boolean => {
  const answers = new Map<QuestionId, AssumedAnswer>();
  for (const { question, open, answers: given } of slotsOf(catalogue.questionnaire, sheet)) {
    const first = given[0];
    if (!open && first !== undefined) answers.set(question.id, first);
  }
  return holdsIn(condition, contextOf(catalogue, answers));
};
