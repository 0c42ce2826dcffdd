import type { CriterionId, QuestionId, Questionnaire } from '../catalogue/model';

/** The ids of questions and criteria that a sheet may name. */
export interface SheetIds {
  readonly questions: readonly QuestionId[];
  readonly criteria: readonly CriterionId[];
}

/** The ids of a questionnaire. */
export const sheetIds = ({ questions, criteria }: Questionnaire): SheetIds => ({
  questions: questions.map(({ id }) => id),
  criteria: criteria.map(({ id }) => id),
});
