/**
 * The decision engine: pure, exact, without clock or chance. `recommend` takes the catalogue, a
 * judge of what fits, and a sheet, and gives the recommendation or the field that is wrong.
 */
export { mostExact } from './completions';
export { memoryOf } from './context';
export { singleFlips } from './flips';
export type { Flip } from './flips';
export type { Fits } from './gates';
export { moves } from './moves';
export type { Moves } from './moves';
export type { DecisionProblem, Result } from './problem';
export { recommend } from './recommend';
export type { World } from './world';
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
export { applies } from './applies';
export { emptySheet } from './sheet';
export type { Answer, Answers, Hardware, HardwareItem, Override, Sheet } from './sheet';
export { tippingPoints } from './tipping';
export type { Tipping } from './tipping';
