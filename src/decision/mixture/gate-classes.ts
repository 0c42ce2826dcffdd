import type { Catalogue, Condition, QuestionId } from '../../catalogue/model';
import type { GatedWorkload, Gated } from '../gates/gated';
import { assumedByGates } from '../gates/gates';
import type { DecisionWorld } from '../gates/world';
import {
  canonical,
  namedEngines,
  type AssumedAnswer,
  type Completion,
  type Slot,
} from '../questions/completions';
import { contextOf, holdsIn, questionsIn } from '../questions/context';
import { workloadsOf } from '../questions/workloads';
import type { Sheet } from '../sheet/sheet';
import { memoByObject } from '../../core/memo';
import type { Steps } from '../../core/steps';
import { answersOf, bySlots, slotTables } from './by-slots';
import { judgeOf } from './gate-and-rate';

/** What the gates leave of a completion, for the whole and for each kind of work by itself. */
export interface GatedWhole {
  readonly gated: Gated;
  readonly workloads: readonly (GatedWorkload & { readonly share: number })[];
}

/** What the gates left, by the answers that they read. */
const gatedIn = memoByObject((_: DecisionWorld) => slotTables<GatedWhole>());

/** Gates completions of a sheet's slots, each distinct context once. */
export const gaterOf = (
  world: DecisionWorld,
  sheet: Sheet,
  slots: readonly Slot[],
): ((completion: Completion) => GatedWhole) => {
  const { catalogue } = world;
  const judge = judgeOf(world);
  const engines = namedEngines(slots);
  const workloads = workloadsOf(catalogue.questionnaire, sheet);
  const questions = [...assumedByGates(catalogue), 'workloads' as const];
  // Ties make other answers of the same ones, for each kind of work.
  const tied = Object.values(sheet.ties ?? {}).length > 0;
  const known = bySlots<GatedWhole>(
    slots,
    questions,
    tied ? undefined : gatedIn(world)(slots, [...questions, 'engines']),
  );
  return (completion) =>
    known(completion, 0, () => {
      const answers = answersOf(slots, completion);
      const each = workloads(answers).map(({ workload, share, answers: own }) => ({
        workload,
        share,
        gated: judge.gate(own, engines),
      }));
      const gated = each.length === 0 ? judge.gate(answers, engines) : judge.together(each);
      return { gated, workloads: each };
    });
};

/** The single conditions that a condition is made of, each of which reads one question. */
const partsOf = (condition: Condition): readonly Condition[] => {
  if ('all' in condition) return condition.all.flatMap(partsOf);
  if ('any' in condition) return condition.any.flatMap(partsOf);
  return 'not' in condition ? partsOf(condition.not) : [condition];
};

/** Says in a text all that gates can tell of an answer to a question. */
const toldOf = (catalogue: Catalogue, memory: boolean) => {
  const { gates } = catalogue;
  const parts = gates.flatMap(({ cases }) => cases.flatMap(({ when }) => partsOf(when)));
  return (question: QuestionId, answer: AssumedAnswer): string => {
    const context = contextOf(catalogue, new Map([[question, answer]]));
    const truths = parts
      .filter((part) => questionsIn(part).includes(question))
      .map((part) => holdsIn(part, context));
    // Whether a release fits depends on the very number of tokens, and on nothing less of the hardware.
    const whole = question === 'hardware' || (question === 'context' && memory);
    return JSON.stringify([truths, whole ? answer : null]);
  };
};

/** A class of completions that no gate tells apart. */
export interface GateClass extends GatedWhole {
  /** Which of its groups of answers each slot has. */
  readonly groups: readonly number[];
  /** Combinations of answers to the questions that gates read which are of this class. */
  readonly count: number;
}

/** All completions by what gates make of them. */
export interface GateClasses {
  /** For each slot, its answers in groups that no gate can tell apart. */
  readonly groups: readonly (readonly (readonly number[])[])[];
  readonly classes: readonly GateClass[];
}

/** The exact share of all completions that are of some classes: whole counts, divided once. */
export const shareOf = (
  classes: readonly GateClass[],
  holds: (one: GateClass) => boolean,
): number => {
  let some = 0;
  let all = 0;
  for (const one of classes) {
    all += one.count;
    if (holds(one)) some += one.count;
  }
  return some / all;
};

/** Classes between two pauses. */
const batch = 8;

/**
 * The classes of completions that no gate can tell apart, each with its exact number: for every question
 * that gates read, its answers in groups which agree in all that any gate asks of them, for the work as a
 * whole or for a kind of it. However many questions are open, there are as many classes as ways to combine
 * groups, and one completion stands for all of its class (method §5). A few of them a step.
 */
export function* gateClassesSteps(
  world: DecisionWorld,
  sheet: Sheet,
  slots: readonly Slot[],
): Steps<GateClasses> {
  const { catalogue } = world;
  const read = [...assumedByGates(catalogue), 'workloads'];
  const told = toldOf(catalogue, sheet.answers.hardware?.kind === 'hardware');
  const workloads = workloadsOf(catalogue.questionnaire, sheet);
  const work = slots.find(({ question, open }) => question.id === 'workloads' && !open)?.answers[0];
  const nameOf = (question: QuestionId, answer: AssumedAnswer): string => {
    const parts =
      work === undefined
        ? []
        : workloads(
            new Map<QuestionId, AssumedAnswer>([
              ['workloads', work],
              [question, answer],
            ]),
          );
    return parts.length === 0
      ? told(question, answer)
      : parts.map(({ answers }) => told(question, answers.get(question) ?? answer)).join();
  };
  const groups: (readonly (readonly number[])[])[] = [];
  for (const { question, answers } of slots) {
    yield;
    const found = new Map<string, number[]>();
    for (const [index, answer] of answers.entries()) {
      const name = read.includes(question.id) ? nameOf(question.id, answer) : '';
      found.set(name, [...(found.get(name) ?? []), index]);
    }
    groups.push([...found.values()]);
  }
  let partial: readonly Pick<GateClass, 'groups' | 'count'>[] = [
    { groups: slots.map(() => 0), count: 1 },
  ];
  for (const place of canonical(slots)) {
    const own = groups[place] ?? [];
    if (own.length < 2) continue;
    partial = partial.flatMap((one) =>
      own.map((group, index) => ({
        groups: one.groups.with(place, index),
        count: one.count * group.length,
      })),
    );
  }
  const gate = gaterOf(world, sheet, slots);
  const classes: GateClass[] = [];
  for (const [i, one] of partial.entries()) {
    if (i % batch === 0) yield;
    classes.push({
      ...one,
      ...gate(one.groups.map((group, place) => groups[place]?.[group]?.[0] ?? 0)),
    });
  }
  return { groups, classes };
}
