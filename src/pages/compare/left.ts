import type { QuestionId } from '../../catalogue';

/** What could not be taken of a decision: answers, and all else by its path. */
export interface LeftOfMember {
  readonly missing: readonly QuestionId[];
  readonly dropped: readonly string[];
}

/** Whether anything was left out of a decision. */
export const lacks = ({ missing, dropped }: LeftOfMember): boolean =>
  missing.length + dropped.length > 0;
