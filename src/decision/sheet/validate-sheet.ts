import type { Catalogue } from '../../catalogue/model';
import { sheetProblem } from './check';
import type { Sheet } from './sheet';
import type { DecisionProblem } from './problem';

/** The first thing about a sheet that the engine cannot take, or null. */
export const checkSheet = (catalogue: Catalogue, sheet: Sheet): DecisionProblem | null =>
  sheetProblem(sheet, {
    questions: catalogue.questionnaire.questions,
    criteria: catalogue.questionnaire.criteria,
    languages: catalogue.languages,
    accelerators: catalogue.accelerators,
    kinds: catalogue.kinds,
  });
