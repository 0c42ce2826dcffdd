import type { CriterionId, QuestionId } from '../catalogue/model';
import type { LinkCodes } from '../link';

/** The ids of questions, criteria and kinds of work that a sheet may name. */
export interface SheetIds {
  readonly questions: readonly QuestionId[];
  readonly criteria: readonly CriterionId[];
  readonly workloads: readonly string[];
}

/** Loads all that answers may name: it is needed only where something is kept that is to be checked. */
export type LoadKnown = () => Promise<{ readonly known: LinkCodes }>;

/** What a kept sheet is read with: by its ids alone, or checked by all that answers may name. */
export type Names = SheetIds | LoadKnown;
