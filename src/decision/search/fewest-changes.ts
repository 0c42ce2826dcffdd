import { checkSheet } from '../sheet/validate-sheet';
import { countOf, everyCompletion, slotsOf } from '../questions/completions';
import { weigherOf, type Weighing } from '../mixture/weigh';
import { meanLead } from '../../core/exact';
import { mostLookedAt } from '../explain/references';
import type { Steps } from '../../core/steps';
import type { Sheet } from '../sheet/sheet';
import { bothStand } from '../gates/gated';
import type { DecisionWorld } from '../gates/world';
import { changedSlots, changesOf, type Change } from './changes';

/** Who is ahead once the gates have spoken. */
export type Ahead = 'qwen' | 'llama' | 'level' | 'neither';

/** The fewest answers that put someone else ahead. */
export type FewestAnswers =
  | {
      readonly kind: 'found';
      /** Sets of changes that do it, none with more than another; all of them where it takes one. */
      readonly sets: readonly { readonly changes: readonly Change[]; readonly ahead: Ahead }[];
      /** Whether every smaller set of changes was tried. */
      readonly proven: boolean;
    }
  /** No set of up to so many changes does it; larger ones were not tried. */
  | { readonly kind: 'none'; readonly tried: number }
  /** Too many completions are open to try answers one by one. */
  | { readonly kind: 'tooOpen' };

/** Completions up to which single answers are tried, and up to which pairs are. */
const mostCompletions = { single: mostLookedAt, pairs: 1 } as const;
/** Changes in the largest set that a search by best steps goes on to. */
const mostSteps = 6;
/** Sets kept at each step of that search. */
const beam = 24;

/** A sheet with changes, as who is ahead and by how much (towards Qwen). */
interface Tried {
  readonly changes: readonly Change[];
  readonly ahead: Ahead;
  readonly lead: number;
}

const aheadOf = (weighings: readonly Weighing[]): { ahead: Ahead; lead: number } => {
  const scored = weighings.filter(bothStand);
  const lead = scored.length === 0 ? 0 : meanLead(scored);
  if (weighings.every(({ out }) => out.qwen && out.llama)) return { ahead: 'neither', lead: 0 };
  if (weighings.every(({ out }) => out.qwen)) return { ahead: 'llama', lead: -100 };
  if (weighings.every(({ out }) => out.llama)) return { ahead: 'qwen', lead: 100 };
  return { ahead: lead > 0 ? 'qwen' : lead < 0 ? 'llama' : 'level', lead };
};

/**
 * The fewest answers that put another family ahead, changes of scores and of gates included (method
 * §7), of those that can be changed. Questions of choice change to any other option; several-choice
 * questions by one option more, fewer or in place of the only one; numbers and hardware to what stands
 * in for them where they are open.
 * Every single change is tried, and where nothing is open every pair: what is found so is minimal,
 * proven. A larger set is then looked for by best steps, and is minimal as far as three, since all
 * pairs were tried. Moved points and own scores stay as they are. Each set tried is a step.
 */
export function* fewestAnswersSteps(world: DecisionWorld, sheet: Sheet): Steps<FewestAnswers> {
  if (checkSheet(world.catalogue, sheet) !== null) return { kind: 'none', tried: 0 };
  const slots = slotsOf(world.catalogue.questionnaire, sheet);
  const count = countOf(slots);
  if (count > mostCompletions.single) return { kind: 'tooOpen' };

  const tryOut = (changes: readonly Change[]): Tried => {
    const own = changedSlots(slots, changes);
    const weigh = weigherOf(world, sheet, own);
    return { changes, ...aheadOf(everyCompletion(own).map(weigh)) };
  };
  const now = tryOut([]);
  const away = ({ ahead }: Tried): boolean => ahead !== now.ahead && ahead !== 'level';
  const sign = now.lead >= 0 ? 1 : -1;
  const found = (tried: readonly Tried[], proven: boolean): FewestAnswers => ({
    kind: 'found',
    sets: tried.map(({ changes, ahead }) => ({ changes, ahead })),
    proven,
  });

  const singles = changesOf(slots);
  const one: Tried[] = [];
  for (const change of singles) {
    one.push(tryOut([change]));
    yield;
  }
  const flips = one.filter(away);
  if (flips.length > 0) return found(flips, true);
  if (count > mostCompletions.pairs) return { kind: 'none', tried: 1 };

  function* extended(sets: readonly Tried[]): Steps<readonly Tried[]> {
    const tried: Tried[] = [];
    for (const { changes } of sets) {
      for (const change of singles) {
        if (changes.some(({ question }) => question === change.question)) continue;
        tried.push(tryOut([...changes, change]));
        yield;
      }
    }
    return tried;
  }
  /** A set without the changes that it does without: steps of a search take some along. */
  const needed = (set: Tried): Tried => {
    const fewer = set.changes
      .map((left) => tryOut(set.changes.filter((change) => change !== left)))
      .find(away);
    return fewer === undefined ? set : needed(fewer);
  };
  const nearest = (sets: readonly Tried[]): Tried[] =>
    [...sets].sort((a, b) => sign * (a.lead - b.lead)).slice(0, beam);

  let sets = yield* extended(one);
  for (let size = 2; size <= mostSteps; size += 1) {
    const best = nearest(sets.filter(away));
    if (best.length > 0) {
      const sets = distinct(best.map(needed));
      const fewest = Math.min(...sets.map(({ changes }) => changes.length));
      return found(sets.filter(({ changes }) => changes.length === fewest).slice(0, 3), size <= 3);
    }
    if (size < mostSteps) sets = yield* extended(nearest(distinct(sets)));
  }
  return { kind: 'none', tried: 2 };
}

/** Sets of changes without those that only name the same changes in another order. */
const distinct = (sets: readonly Tried[]): Tried[] => {
  const seen = new Set<string>();
  return sets.filter(({ changes }) => {
    const name = changes
      .map((change) => JSON.stringify(change))
      .sort()
      .join();
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
};
