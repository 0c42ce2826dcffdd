import type { Steps } from '../../core/steps';
import { gateQuestions } from '../gates/gates';
import type { DecisionWorld } from '../gates/world';
import { gaterOf } from '../mixture/gate-classes';
import { countOf, everyCompletion, slotsOf } from '../questions/completions';
import { recommendSteps } from '../recommend/recommend';
import type { Recommendation } from '../recommend/recommendation';
import type { Sheet } from '../sheet/sheet';
import { changedSheet, changedSlots, changesOf, type Change } from './changes';
import { mostLookedAt } from '../explain/references';

/** Requirements relaxed together, and what then comes out; null where it rests on hardware that is only assumed. */
export interface Relaxation {
  readonly changes: readonly Change[];
  readonly recommendation: Recommendation | null;
}

/** Most requirements that are relaxed together. */
const mostTogether = 3;

/**
 * The fewest requirements to relax so that a family is left: every set of changes of answers that gates
 * read, from one to three, until some do it; then all of that size. Empty where none do, or where too
 * much is open to try. A set a step.
 */
export function* relaxationsSteps(
  world: DecisionWorld,
  sheet: Sheet,
): Steps<readonly Relaxation[]> {
  const slots = slotsOf(world.catalogue.questionnaire, sheet);
  if (countOf(slots) > mostLookedAt) return [];
  const read = gateQuestions(world.catalogue);
  const singles = changesOf(slots).filter(({ question }) => read.includes(question));
  const leaves = (changes: readonly Change[]): boolean => {
    const own = changedSlots(slots, changes);
    const gate = gaterOf(world, sheet, own);
    return everyCompletion(own).some((completion) => {
      const { out } = gate(completion).gated;
      return !out.qwen || !out.llama;
    });
  };
  let sets: readonly (readonly Change[])[] = [[]];
  for (let size = 1; size <= mostTogether; size += 1) {
    const next: (readonly Change[])[] = [];
    const found: Relaxation[] = [];
    for (const changes of sets) {
      const last = changes.at(-1);
      const from = last === undefined ? 0 : singles.indexOf(last) + 1;
      for (const single of singles.slice(from)) {
        if (changes.some(({ question }) => question === single.question)) continue;
        const together = [...changes, single];
        next.push(together);
        if (leaves(together)) {
          const changed = changedSheet(sheet, together);
          const result = changed === null ? null : yield* recommendSteps(world, changed);
          found.push({
            changes: together,
            recommendation: result?.ok === true ? result.value : null,
          });
        }
        yield;
      }
    }
    if (found.length > 0) return found;
    sets = next;
  }
  return [];
}
