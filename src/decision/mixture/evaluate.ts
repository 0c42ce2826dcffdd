import type {
  CriterionId,
  FamilyId,
  Question,
  QuestionId,
  Questionnaire,
} from '../../catalogue/model';
import {
  completionsOf,
  namedEngines,
  slotsOf,
  type AssumedAnswer,
  type Completion,
  type Slot,
} from '../questions/completions';
import { inTenths, type Fraction } from '../../core/exact';
import type { Gated } from '../gates/gated';
import { fittingAll, judgeOf } from './gate-and-rate';
import { runToEnd, type Steps } from '../../core/steps';
import {
  leadLaw,
  nodesAmong,
  sidesOf,
  type LeadLaw,
  type NormalNode,
  type Race,
  type SharingCriterion,
} from '../kernel';
import { entriesOf, pointsOf } from '../questions/points';
import { workloadsOf, type Workload } from '../questions/workloads';
import type { DecisionProblem, Result } from '../sheet/problem';
import type { Rating } from '../ratings';
import { sharedPartOf } from '../ratings/based';
import { noneFails, scoreOf } from '../ratings/rating';
import { memoByObject } from '../../core/memo';
import type { Sheet } from '../sheet/sheet';
import type { DecisionWorld } from '../gates/world';

/** Precision of stated weights (method §4): the one tuning constant of the engine. */
export const precision = 2;

/** One kind of work judged as if it were all the work: what the gates leave, and who leads. */
export interface WorkloadWeighing {
  readonly workload: string;
  /** 0–1. */
  readonly share: number;
  readonly gated: Gated;
  /** Expected lead of Qwen over Llama by its own points and scores, in score points. */
  readonly lead: number;
  readonly fraction: Fraction;
}

/** Everything computed for one way of filling in the open questions. Arrays are indexed by criterion. */
export interface Evaluation {
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
  /** The law of the lead, and its two sides. */
  readonly law: LeadLaw;
  readonly race: Race;
}

/** The whole mixture: every completion has the same chance. */
export interface Mixture {
  readonly criteria: readonly CriterionId[];
  readonly slots: readonly Slot[];
  readonly exact: boolean;
  readonly evaluations: readonly Evaluation[];
  /** Completions in which both families stand, so that scores decide; all where there are none. */
  readonly scored: readonly Evaluation[];
}

/** What explanations are computed from: a recommendation, or anything else with its mixture. */
export interface Explained {
  readonly mixture: Mixture;
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

const rowsOf = memoByObject((questionnaire: Questionnaire) =>
  memoByObject((slot: Slot): readonly (readonly number[])[] =>
    slot.answers.map((answer) => rowFor(questionnaire, slot.question, answer)),
  ),
);

/** Scores that the user put in place of ours, with the spread of their difference. */
type Own = Rating & { readonly spread: number };

const ownOf = (sheet: Sheet, criterion: CriterionId): Own | null => {
  const override = sheet.overrides[criterion];
  if (override === undefined) return null;
  // The spread is the user's: half of its variance goes to each family, and nothing is rounded.
  const spread = override.spread / Math.SQRT2;
  return {
    qwen: { ...scoreOf(override.qwen, 0), spread },
    llama: { ...scoreOf(override.llama, 0), spread },
    grounds: { evidence: [], adjustments: [], uncovered: [], neither: noneFails },
    spread: override.spread,
  };
};

/** The part of an evaluation that needs no probability: points, ratings, differences, lead and gates. */
export type Weighing = Omit<Evaluation, 'law' | 'race'>;

/** The sums that a lead is made of, as points and ratings come in. */
const leadFrom = (numerator: number, whole: number, total: number) => ({
  lead: whole === 0 ? 0 : numerator / total,
  fraction: { tenths: whole, total },
});

/** Weighs completions of a sheet's slots. */
export const weigherOf = (world: DecisionWorld, sheet: Sheet, slots: readonly Slot[]) => {
  const { questionnaire, scoring } = world.catalogue;
  const judge = judgeOf(world);
  const engines = namedEngines(slots);
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
  const weighWorkload = ({ workload, share, answers }: Workload): WorkloadWeighing => {
    const gated = judge.gate(answers, engines);
    let [numerator, whole, total] = [0, 0, 0];
    const given = slots.map(({ question }, place) => {
      const answer = answers.get(question.id);
      return answer === undefined ? [] : (rowOf[place]?.(answer) ?? []);
    });
    judge.rate(answers, gated).forEach((computed, i) => {
      const { qwen, llama } = own[i] ?? computed;
      const points = set[i] ?? given.reduce((sum, row) => sum + (row[i] ?? 0), questionnaire.base);
      const difference = qwen.mean - llama.mean;
      numerator += points * difference;
      whole += points * inTenths(difference);
      total += points;
    });
    return { workload, share, gated, ...leadFrom(numerator, whole, total) };
  };
  return (completion: Completion): Weighing => {
    const answers = new Map<QuestionId, AssumedAnswer>();
    slots.forEach(({ question, answers: possible }, place) => {
      const answer = possible[completion[place] ?? 0];
      if (answer !== undefined) answers.set(question.id, answer);
    });
    const each = workloads(answers).map(weighWorkload);
    const gated = each.length === 0 ? judge.gate(answers, engines) : judge.together(each);
    const given = rows.map((row, place) => row[completion[place] ?? 0] ?? []);
    const points: number[] = [];
    const moved: number[] = [];
    const ratings: Rating[] = [];
    const differences: number[] = [];
    const spreads: number[] = [];
    const tenths: number[] = [];
    let total = 0;
    let numerator = 0;
    let whole = 0;
    judge.rate(answers, gated).forEach((computed, i) => {
      let stated = questionnaire.base;
      for (const row of given) stated += row[i] ?? 0;
      const value = set[i] ?? stated;
      const rating = own[i] ?? computed;
      const difference = rating.qwen.mean - rating.llama.mean;
      points.push(value);
      moved.push(value - stated);
      ratings.push(rating);
      differences.push(difference);
      spreads.push(own[i]?.spread ?? Math.hypot(rating.qwen.spread, rating.llama.spread));
      tenths.push(inTenths(difference));
      total += value;
      numerator += value * difference;
      whole += value * inTenths(difference);
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
      ...leadFrom(numerator, whole, total),
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

/** Adds the chances to a weighing. Fails where the points are no valid weights, as `leadLaw` says. */
const raced = (
  weighing: Weighing,
  nodes: readonly NormalNode[],
): Result<Evaluation, DecisionProblem> => {
  const law = leadLaw(termsOf(weighing), precision, nodes);
  return law.ok
    ? { ok: true, value: { ...weighing, law: law.value, race: sidesOf(law.value) } }
    : { ok: false, problem: { field: 'points', kind: law.problem.kind } };
};

/** Completions between two pauses: a third of a millisecond here. */
const batch = 8;

/** Evaluates every completion of a sheet that was checked, a few of them a step. */
export function* evaluateSteps(
  world: DecisionWorld,
  sheet: Sheet,
): Steps<Result<Mixture, DecisionProblem>> {
  const { questionnaire } = world.catalogue;
  const slots = slotsOf(questionnaire, sheet);
  const { exact, all } = completionsOf(slots);
  const weigh = weigherOf(world, sheet, slots);
  yield* fittingAll(world, sheet, namedEngines(slots));
  const nodesAt = nodesAmong(all.length);
  const evaluations: Evaluation[] = [];
  for (const [i, completion] of all.entries()) {
    if (i % batch === 0) yield;
    const evaluation = raced(weigh(completion), nodesAt(i));
    if (!evaluation.ok) return evaluation;
    evaluations.push(evaluation.value);
  }
  const scored = evaluations.filter(({ out }) => !out.qwen && !out.llama);
  return {
    ok: true,
    value: {
      criteria: questionnaire.criteria.map(({ id }) => id),
      slots,
      exact,
      evaluations,
      scored: scored.length > 0 ? scored : evaluations,
    },
  };
}

/** Runs `evaluateSteps` to its end. Blocks, so pages take the steps. */
export const evaluate = (world: DecisionWorld, sheet: Sheet): Result<Mixture, DecisionProblem> =>
  runToEnd(evaluateSteps(world, sheet));
