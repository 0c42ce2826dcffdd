/**
 * The decision engine: pure, exact, without clock or chance. The same sheet and the same catalogue
 * give the same result to the last bit. Leads, differences and contributions are in score points of
 * 0–100, positive towards Qwen; weights and chances are 0–1. Nothing throws and nothing is NaN: what
 * cannot be computed is refused with the field that is wrong. The formulas are those of the method
 * page; each function names its own.
 */

/** A sheet to a recommendation, and what the parts of it are. */
export { recommend, recommending } from './recommend';
export { finish } from './kernel';
export type { Steps } from './kernel';
export { precision } from './evaluate';
export type { World } from './world';
export { gateReads } from './gates';
export type { Fits } from './gates';
export { checkSheet } from './check';
export type { DecisionProblem, Result } from './problem';
export type {
  AnswerResult,
  Bar,
  CriterionResult,
  FamilyStanding,
  Firmness,
  GateResult,
  Price,
  Recommendation,
  ReleaseResult,
  Verdict,
  WorkloadResult,
} from './recommendation';
export { emptySheet } from '../sheet/sheet';
export type {
  Answer,
  Answers,
  Hardware,
  HardwareItem,
  LaterField,
  Override,
  Sheet,
} from '../sheet/sheet';

/** Why, how sure, and what would change it. */
export type { Doubt } from './explain/doubt';
export { mostLookedAt } from './explain/references';
export type { Chances, References } from './explain/references';
export type { Worth } from './explain/worth';
export { changedParts, effectsBetween } from './explain/effects';
export type { Effects, SheetPart } from './explain/effects';
export { fewestAnswers, findingFewest } from './fewest';
export type { Ahead, Change, FewestAnswers } from './fewest';
export { findingFlips, singleFlips } from './flips';
export type { Flip } from './flips';
export { tippingPoints } from './tipping';
export type { Tipping } from './tipping';

/** Rankings and other information on weights; several people; all sheets. */
export { acceptability } from './information';
export type { Acceptability, Information } from './information';
export { pointsFor, rank } from './ranking';
export type { RankingResult } from './ranking';
export { groupOf, poolOf } from './group';
export type { Group, Member } from './group';
export { census } from './census';
export type { Census } from './census';
export type { Disclosure } from './disclosure';

/** What a thing counted is worth, and what is known at a size. */
export { itemScores } from './ratings/counted';
export { atClass } from './ratings/size-class';

/** What the questions do, for those who ask them. */
export { applies } from './applies';
export { latticeNodes, mostExact } from './completions';
export type { Definite } from './completions';
export { memoryOf } from './context';
export { moves } from './moves';
export type { Moves } from './moves';
