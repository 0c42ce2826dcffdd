/**
 * The decision engine: pure, exact, without clock or chance. The same sheet and the same catalogue
 * give the same result to the last bit. Leads, differences and contributions are in score points of
 * 0–100, positive towards Qwen; weights and chances are 0–1. Nothing throws and nothing is NaN: what
 * cannot be computed is refused with the field that is wrong. The formulas are those of the method
 * page; each function names its own.
 */

/** A sheet to a recommendation, and what the parts of it are. */
export { recommend, recommendSteps } from './recommend/recommend';
export { runToEnd, type Steps } from '../core/steps';
export { sharedNodes } from './kernel';
export { precision } from './mixture/evaluate';
export type { DecisionWorld } from './gates/world';
export { gateReads } from './gates/gates';
export type { Fits, Room } from './gates/gates';
export { checkSheet } from './sheet/validate-sheet';
export type { DecisionProblem, Result } from './sheet/problem';
export type { AnswerResult, CriterionResult } from './mixture/contributions';
export type {
  GateEffect,
  FamilyOutcome,
  GateResult,
  ReleaseResult,
} from './mixture/release-outcomes';
export type { WorkloadResult } from './mixture/workloads';
export type {
  Firmness,
  Price,
  Recommendation,
  Settled,
  Verdict,
} from './recommend/recommendation';
export { isCompared } from './recommend/recommendation';
export { afterYes, untilThen } from './recommend/verdict';
export { emptySheet } from './sheet/sheet';
export { sharedWork, tiedEntries, tiedFrom, withTiesThatCount, workloadsIn } from './sheet/ties';
export type {
  Answer,
  Answers,
  Hardware,
  HardwareItem,
  LaterField,
  Override,
  OwnCard,
  Sheet,
  WorkloadTies,
} from './sheet/sheet';

/** Why, how sure, and what would change it. */
export { intervalOf, intervalSteps } from './mixture/lead-interval';
export type { Effects, SheetPart } from './search/effects';

/** Rankings and other information on weights; several people; all sheets. */
export type { RankingResult } from './preferences/ranking';
export type { Group } from './group/group';
export type { Neutrality } from './audit/neutrality';

/** What a thing counted is worth, and what is known at a size. */
export { itemScores } from './ratings/checklist';
export { languageAt } from './ratings/size-class';

/** What the questions do, for those who ask them. */
export { appliesTo } from './questions/applies';
export { latticeNodes } from './questions/lattice';
export { mostExact } from './mixture/draw';
export type { AssumedAnswer } from './questions/completions';
export { cardOf } from './questions/cards';
export { memoryOf } from './questions/context';
export { askedOf, askedSince } from './questions/completions';
export type { Reach } from './explain/question-reach';
