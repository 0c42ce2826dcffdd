import type { FamilyId, Question, Questionnaire } from '../../catalogue/model';
import type { Answered, AssumedAnswer, Completion, Slot } from '../questions/completions';
import type { Fraction } from '../../core/exact';
import type { Gated, GatedWorkload } from '../gates/gated';
import { answersOf, bySlots, slotTables } from './by-slots';
import { ownOf, ratedOf, type Rated } from './rated';
import { judgeOf } from './gate-and-rate';
import { gaterOf } from './gate-classes';
import type { SharingCriterion } from '../kernel';
import { entriesOf, pointsOf } from '../questions/points';
import { workloadsOf, type Workload } from '../questions/workloads';
import { sharedPartOf } from '../ratings/based';
import { memoByObject } from '../../core/memo';
import type { Sheet } from '../sheet/sheet';
import type { DecisionWorld } from '../gates/world';

/** One kind of work judged as if it were all the work: what the gates leave, and who leads. */
export interface WorkloadWeighing extends GatedWorkload {
  /** 0–1. */
  readonly share: number;
  /** Expected lead of Qwen over Llama by its own points and scores, in score points. */
  readonly lead: number;
  readonly fraction: Fraction;
}

/**
 * All that is computed for one way of filling in the open questions, but for its chances. Arrays are
 * indexed by criterion.
 */
export interface Weighing {
  /** Which of its answers each slot has. */
  readonly completion: Completion;
  readonly points: readonly number[];
  /** Sum of the points. */
  readonly total: number;
  /** What moving points added; null where none were moved. */
  readonly moved: readonly number[] | null;
  readonly rated: readonly Rated[];
  /** The part of each spread's variance that all evidence shares, 0–1. */
  readonly shared: readonly number[];
  /** Expected lead of Qwen over Llama: Σ weight·difference (method §4); exactly 0 where level. */
  readonly lead: number;
  readonly fraction: Fraction;
  readonly gated: Gated;
  readonly out: Readonly<Record<FamilyId, boolean>>;
  /** The kinds of work, each by itself; none where one kind is all there is. */
  readonly workloads: readonly WorkloadWeighing[];
}

/** Points that an answer gives to one criterion, by its place: never 0. */
export interface Given {
  readonly at: number;
  readonly points: number;
}

/** What each answer to a question gives: over all criteria in their order, and to those that get any. */
const givenOf = memoByObject((questionnaire: Questionnaire) =>
  memoByObject((question: Question) =>
    memoByObject((answer: AssumedAnswer) => {
      const points = new Map(entriesOf(pointsOf(question, answer)));
      const row = questionnaire.criteria.map(({ id }) => points.get(id) ?? 0);
      const given = row.flatMap((value, at): Given[] =>
        value === 0 ? [] : [{ at, points: value }],
      );
      return { row, given };
    }),
  ),
);

/** The points that each answer of a slot gives over the criteria. */
export const rowsOf =
  (questionnaire: Questionnaire) =>
  ({ question, answers }: Slot): readonly (readonly number[])[] =>
    answers.map((answer) => givenOf(questionnaire)(question)(answer).row);

/** For each answer of a slot the criteria that it gives points to: mostly two or three. */
export const givenBy =
  (questionnaire: Questionnaire) =>
  ({ question, answers }: Slot): readonly (readonly Given[])[] =>
    answers.map((answer) => givenOf(questionnaire)(question)(answer).given);

/** The sums that a lead is made of, as points and ratings come in. */
const leadFrom = (numerator: number, whole: number, total: number) => ({
  lead: whole === 0 ? 0 : numerator / total,
  fraction: { tenths: whole, total },
});

/** What each rule rated, by the answers that it reads and by what the gates left. */
const ratedIn = memoByObject((_: DecisionWorld) => {
  const all: ReturnType<typeof slotTables<Rated>>[] = [];
  return (rule: number) => (all[rule] ??= slotTables<Rated>());
});

/** Weighs completions of a sheet's slots; what a rule reads is rated once for each distinct set of answers. */
export const weigherOf = (
  world: DecisionWorld,
  sheet: Sheet,
  slots: readonly Slot[],
): ((completion: Completion) => Weighing) => {
  const { questionnaire, scoring } = world.catalogue;
  const { rules, leaves } = judgeOf(world);
  const tables = ratedIn(world);
  const gate = gaterOf(world, sheet, slots);
  const given = slots.map(givenBy(questionnaire));
  const own = questionnaire.criteria.map(({ id }) => ownOf(sheet, id));
  const set = questionnaire.criteria.map(({ id }) => sheet.points[id]);
  // What the user knows shares nothing with our sources.
  const shared = questionnaire.criteria.map(({ id }, i) =>
    own[i] === null ? sharedPartOf(scoring[id].basis) : 0,
  );
  const workloads = workloadsOf(questionnaire, sheet);
  const isMoved = set.some((points) => points !== undefined);
  /** The rules, each remembering what it rated for the whole, or for one kind of work. */
  const remembering = (tableOf: ((rule: number) => Map<number, Rated>) | null) =>
    rules.map(({ questions, readsGates, rate }, i) => {
      const known = bySlots<Rated>(slots, questions, tableOf?.(i));
      return (completion: Completion, gated: Gated, answers: () => Answered): Rated =>
        known(completion, readsGates ? leaves(gated) : 0, () => ratedOf(rate(answers(), gated)));
    });
  const byWorkload = new Map<string, ReturnType<typeof remembering>>();
  const rulesFor = (workload: string) => {
    const found = byWorkload.get(workload) ?? remembering(null);
    byWorkload.set(workload, found);
    return found;
  };
  const whole = remembering((i) => tables(i)(slots, rules[i]?.questions ?? []));
  const weighWorkload = (
    completion: Completion,
    { workload, share, answers }: Workload,
    gated: Gated,
  ): WorkloadWeighing => {
    let [numerator, tenths, total] = [0, 0, 0];
    const rows = slots.map(({ question }) => {
      const answer = answers.get(question.id);
      return answer === undefined ? [] : givenOf(questionnaire)(question)(answer).row;
    });
    rulesFor(workload).forEach((rule, i) => {
      const rated = own[i] ?? rule(completion, gated, () => answers);
      const points = set[i] ?? rows.reduce((sum, row) => sum + (row[i] ?? 0), questionnaire.base);
      numerator += points * rated.difference;
      tenths += points * rated.tenths;
      total += points;
    });
    return { workload, share, gated, ...leadFrom(numerator, tenths, total) };
  };
  return (completion) => {
    let known: Answered | null = null;
    const answers = (): Answered => {
      known ??= answersOf(slots, completion);
      return known;
    };
    const left = gate(completion);
    const { gated } = left;
    const kinds = left.workloads.length === 0 ? [] : workloads(answers());
    const each = kinds.map((kind, place) =>
      weighWorkload(completion, kind, left.workloads[place]?.gated ?? gated),
    );
    const stated = questionnaire.criteria.map(() => questionnaire.base);
    for (let place = 0; place < given.length; place += 1) {
      for (const { at, points } of given[place]?.[completion[place] ?? 0] ?? []) {
        stated[at] = (stated[at] ?? 0) + points;
      }
    }
    const points = isMoved ? stated.map((value, i) => set[i] ?? value) : stated;
    const rated: Rated[] = [];
    let total = 0;
    let numerator = 0;
    let tenths = 0;
    for (let i = 0; i < whole.length; i += 1) {
      const one = own[i] ?? whole[i]?.(completion, gated, answers);
      if (one === undefined) continue;
      const value = points[i] ?? 0;
      rated.push(one);
      total += value;
      numerator += value * one.difference;
      tenths += value * one.tenths;
    }
    return {
      completion,
      points,
      total,
      moved: isMoved ? points.map((value, i) => value - (stated[i] ?? 0)) : null,
      rated,
      shared,
      ...leadFrom(numerator, tenths, total),
      gated,
      out: gated.out,
      workloads: each,
    };
  };
};

/** The criteria of a weighing as the kernel takes them, with other parts of the doubt shared where given. */
export const termsOf = (
  { points, rated, shared }: Weighing,
  parts: readonly number[] = shared,
): readonly SharingCriterion[] =>
  points.map((value, i) => ({
    points: value,
    mean: rated[i]?.difference ?? 0,
    spread: rated[i]?.spread ?? 0,
    shared: parts[i] ?? 0,
  }));
