import {
  canonical,
  countOf,
  everyCompletion,
  type Completion,
  type Slot,
} from '../questions/completions';
import type { Steps } from '../../core/steps';
import { latticeNodes, latticePlaces } from '../questions/lattice';
import type { GateClass, GateClasses } from './gate-classes';

/** Largest number of completions that are computed one by one. */
export const mostExact = 4096;

/** Nodes between two pauses. */
const batch = 128;

/** A completion that is computed, and its rank in an order that says nothing of what it is. */
export interface Drawn {
  readonly completion: Completion;
  /** From 0, each once; null where every completion is there, in the order of its answers. */
  readonly rank: number | null;
}

/** The class that holds the middle of a part of all counts, parts being of equal size. */
const classesAlong = (classes: readonly GateClass[]): readonly GateClass[] => {
  const total = classes.reduce((sum, { count }) => sum + count, 0);
  let [index, end] = [0, classes[0]?.count ?? 0];
  return Array.from({ length: latticeNodes }, (_, node) => {
    while (end <= ((node + 0.5) / latticeNodes) * total && index < classes.length - 1) {
      index += 1;
      end += classes[index]?.count ?? 0;
    }
    return classes[index];
  }).flatMap((one) => one ?? []);
};

/**
 * Completions of some classes, of equal chance: the points of a lattice whose first dimension is the class,
 * each by its count, the next ones the answers within its groups, question by question, and the last one
 * the rank. Some of them a step.
 */
export function* latticeSteps(
  slots: readonly Slot[],
  { groups, classes }: GateClasses,
): Steps<readonly Drawn[]> {
  const open = canonical(slots).filter((place) => (slots[place]?.answers.length ?? 1) > 1);
  const [, ...places] = latticePlaces(open.length + 2);
  const rankOf = places[open.length];
  const drawn: Drawn[] = [];
  for (const [node, own] of classesAlong(classes).entries()) {
    if (node % batch === 0) yield;
    const completion = slots.map(() => 0);
    for (const [dimension, place] of open.entries()) {
      const group = groups[place]?.[own.groups[place] ?? 0] ?? [];
      const at = ((places[dimension]?.(node) ?? 0) + 0.5) / latticeNodes;
      completion[place] = group[Math.floor(at * group.length)] ?? 0;
    }
    drawn.push({ completion, rank: rankOf?.(node) ?? null });
  }
  return drawn;
}

/** Every completion where there are at most 4,096; null where there are more. */
export const everyOf = (slots: readonly Slot[]): readonly Drawn[] | null =>
  countOf(slots) <= mostExact
    ? everyCompletion(slots).map((completion) => ({ completion, rank: null }))
    : null;
