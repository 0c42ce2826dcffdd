import type { CriterionId, FamilyId, Question, Questionnaire } from '../../catalogue/model';
import type { Answered, AssumedAnswer, Completion, Slot } from '../questions/completions';
import { inTenths, type Fraction } from '../../core/exact';
import type { Gated, GatedWorkload } from '../gates/gated';
import { answersOf, bySlots } from './by-slots';
import { judgeOf } from './gate-and-rate';
import { gaterOf } from './gate-classes';
import type { SharingCriterion } from '../kernel';
import { entriesOf, pointsOf } from '../questions/points';
import { workloadsOf, type Workload } from '../questions/workloads';
import type { Rating } from '../ratings';
import { sharedPartOf } from '../ratings/based';
import { noneFails, scoreOf } from '../ratings/rating';
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
  /** Points each slot gives, and what moving points added, per criterion. */
  readonly given: readonly (readonly number[])[];
  readonly moved: readonly number[];
  readonly ratings: readonly Rating[];
  /** Qwen − Llama by criterion, in score points, and its standard deviation. */
  readonly differences: readonly number[];
  readonly spreads: readonly number[];
  /** The part of each spread's variance that all evidence shares, 0–1. */
  readonly shared: readonly number[];
  /** The differences in whole tenths. */
  readonly tenths: readonly number[];
  /** Expected lead of Qwen over Llama: Σ weight·difference (method §4); exactly 0 where level. */
  readonly lead: number;
  readonly fraction: Fraction;
  readonly gated: Gated;
  readonly out: Readonly<Record<FamilyId, boolean>>;
  /** The kinds of work, each by itself; none where one kind is all there is. */
  readonly workloads: readonly WorkloadWeighing[];
}

/** The points that one answer gives over the criteria, in their order. */
const rowFor = (
  questionnaire: Questionnaire,
  question: Question,
  answer: AssumedAnswer,
): readonly number[] => {
  const points = new Map(entriesOf(pointsOf(question, answer)));
  return questionnaire.criteria.map(({ id }) => points.get(id) ?? 0);
};

/** The points that each answer of a slot gives over the criteria. */
export const rowsOf = memoByObject((questionnaire: Questionnaire) =>
  memoByObject((slot: Slot): readonly (readonly number[])[] =>
    slot.answers.map((answer) => rowFor(questionnaire, slot.question, answer)),
  ),
);

/** A rating with what follows from it: Qwen − Llama, in score points and in whole tenths, and its spread. */
interface Rated {
  readonly rating: Rating;
  readonly difference: number;
  readonly tenths: number;
  readonly spread: number;
}

const ratedOf = (
  rating: Rating,
  spread = Math.hypot(rating.qwen.spread, rating.llama.spread),
): Rated => {
  const difference = rating.qwen.mean - rating.llama.mean;
  return { rating, difference, tenths: inTenths(difference), spread };
};

/** Scores that the user put in place of ours. */
const ownOf = (sheet: Sheet, criterion: CriterionId): Rated | null => {
  const override = sheet.overrides[criterion];
  if (override === undefined) return null;
  // The spread is the user's: half of its variance goes to each family, and nothing is rounded.
  const spread = override.spread / Math.SQRT2;
  return ratedOf(
    {
      qwen: { ...scoreOf(override.qwen, 0), spread },
      llama: { ...scoreOf(override.llama, 0), spread },
      grounds: { evidence: [], adjustments: [], uncovered: [], neither: noneFails },
    },
    override.spread,
  );
};

/** The sums that a lead is made of, as points and ratings come in. */
const leadFrom = (numerator: number, whole: number, total: number) => ({
  lead: whole === 0 ? 0 : numerator / total,
  fraction: { tenths: whole, total },
});

/** Weighs completions of a sheet's slots; what a rule reads is rated once for each distinct set of answers. */
export const weigherOf = (
  world: DecisionWorld,
  sheet: Sheet,
  slots: readonly Slot[],
): ((completion: Completion) => Weighing) => {
  const { questionnaire, scoring } = world.catalogue;
  const { rules, leaves } = judgeOf(world);
  const gate = gaterOf(world, sheet, slots);
  const rows = slots.map(rowsOf(questionnaire));
  const own = questionnaire.criteria.map(({ id }) => ownOf(sheet, id));
  const set = questionnaire.criteria.map(({ id }) => sheet.points[id]);
  // What the user knows shares nothing with our sources.
  const shared = questionnaire.criteria.map(({ id }, i) =>
    own[i] === null ? sharedPartOf(scoring[id].basis) : 0,
  );
  const workloads = workloadsOf(questionnaire, sheet);
  const rowOf = slots.map(({ question }) =>
    memoByObject((answer: AssumedAnswer) => rowFor(questionnaire, question, answer)),
  );
  /** The rules, each remembering what it rated for the whole, or for one kind of work. */
  const remembering = () =>
    rules.map(({ questions, readsGates, rate }) => {
      const known = bySlots<Rated>(slots, questions);
      return (completion: Completion, gated: Gated, answers: () => Answered): Rated =>
        known(completion, readsGates ? leaves(gated) : 0, () => ratedOf(rate(answers(), gated)));
    });
  const byWorkload = new Map<string, ReturnType<typeof remembering>>();
  const rulesFor = (workload: string) => {
    const found = byWorkload.get(workload) ?? remembering();
    byWorkload.set(workload, found);
    return found;
  };
  const whole = remembering();
  const weighWorkload = (
    completion: Completion,
    { workload, share, answers }: Workload,
    gated: Gated,
  ): WorkloadWeighing => {
    let [numerator, tenths, total] = [0, 0, 0];
    const given = slots.map(({ question }, place) => {
      const answer = answers.get(question.id);
      return answer === undefined ? [] : (rowOf[place]?.(answer) ?? []);
    });
    rulesFor(workload).forEach((rule, i) => {
      const rated = own[i] ?? rule(completion, gated, () => answers);
      const points = set[i] ?? given.reduce((sum, row) => sum + (row[i] ?? 0), questionnaire.base);
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
    const given = rows.map((row, place) => row[completion[place] ?? 0] ?? []);
    const stated = questionnaire.criteria.map(() => questionnaire.base);
    for (const row of given) {
      for (let i = 0; i < row.length; i += 1) stated[i] = (stated[i] ?? 0) + (row[i] ?? 0);
    }
    const points: number[] = [];
    const moved: number[] = [];
    const ratings: Rating[] = [];
    const differences: number[] = [];
    const spreads: number[] = [];
    const tenths: number[] = [];
    let total = 0;
    let numerator = 0;
    let sum = 0;
    whole.forEach((rule, i) => {
      const rated = own[i] ?? rule(completion, gated, answers);
      const value = set[i] ?? stated[i] ?? 0;
      points.push(value);
      moved.push(value - (stated[i] ?? 0));
      ratings.push(rated.rating);
      differences.push(rated.difference);
      spreads.push(rated.spread);
      tenths.push(rated.tenths);
      total += value;
      numerator += value * rated.difference;
      sum += value * rated.tenths;
    });
    return {
      completion,
      points,
      total,
      given,
      moved,
      ratings,
      differences,
      spreads,
      shared,
      tenths,
      ...leadFrom(numerator, sum, total),
      gated,
      out: gated.out,
      workloads: each,
    };
  };
};

/** The criteria of a weighing as the kernel takes them, with other parts of the doubt shared where given. */
export const termsOf = (
  { points, differences, spreads, shared }: Weighing,
  parts: readonly number[] = shared,
): readonly SharingCriterion[] =>
  points.map((value, i) => ({
    points: value,
    mean: differences[i] ?? 0,
    spread: spreads[i] ?? 0,
    shared: parts[i] ?? 0,
  }));
