import {
  type DecisionProblem,
  type DecisionWorld,
  runToEnd,
  type Group,
  type Recommendation,
  recommend,
  type Result,
  type Sheet,
} from '../../src/decision';
import { poolOf } from '../../src/decision/group/group';
import { fewestAnswersSteps, type FewestAnswers } from '../../src/decision/search/fewest-changes';
import { singleFlipsSteps, type Flip } from '../../src/decision/search/single-flips';
import { realProblem } from '../../src/decision/kernel';

/** One person's sheet and what it counts: above 0, 1e100 at most. */
export interface Member {
  readonly sheet: Sheet;
  readonly weight: number;
}

/** The fewest answers, looked for to the end without a pause. */
export const fewestAnswers = (world: DecisionWorld, sheet: Sheet): FewestAnswers =>
  runToEnd(fewestAnswersSteps(world, sheet));

/** Single answers that flip the verdict, looked for to the end without a pause. */
export const singleFlips = (
  world: DecisionWorld,
  sheet: Sheet,
  now: Recommendation,
): readonly Flip[] => runToEnd(singleFlipsSteps(world, sheet, now));

/**
 * Pools sheets, each computed first. Refuses an empty group (`empty` at `members`), a weight that is
 * `notFinite`, `tooLarge` or not above 0 (`outOfRange`, at `members[i].weight`), and the first sheet
 * that `recommend` refuses, under `members[i]`.
 */
export const groupOf = (
  world: DecisionWorld,
  members: readonly Member[],
): Result<Group, DecisionProblem> => {
  if (members.length === 0) return { ok: false, problem: { field: 'members', kind: 'empty' } };
  const own: { recommendation: Recommendation; weight: number }[] = [];
  for (const [j, { sheet, weight }] of members.entries()) {
    const field = `members[${String(j)}]`;
    const kind = realProblem(weight) ?? (weight > 0 ? null : 'outOfRange');
    if (kind !== null) return { ok: false, problem: { field: `${field}.weight`, kind } };
    const result = recommend(world, sheet);
    if (!result.ok) {
      const { problem } = result;
      return { ok: false, problem: { ...problem, field: `${field}.${problem.field}` } };
    }
    own.push({ recommendation: result.value, weight });
  }
  return { ok: true, value: poolOf(own) };
};
