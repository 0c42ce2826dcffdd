import type { CriterionId, FamilyId } from '../../catalogue/model';
import { namedEngines, slotsOf, type Slot } from '../questions/completions';
import { runToEnd, type Steps } from '../../core/steps';
import { leadLaw, nodesAmong, sidesOf, type LeadLaw, type NormalNode, type Race } from '../kernel';
import type { DecisionProblem, Result } from '../sheet/problem';
import type { Sheet } from '../sheet/sheet';
import { bothStand } from '../gates/gated';
import type { DecisionWorld } from '../gates/world';
import { everyOf, latticeSteps, type Drawn } from './draw';
import { fittingAll } from './gate-and-rate';
import { gateClassesSteps, type GateClass } from './gate-classes';
import { necessarySteps } from './necessary';
import { termsOf, weigherOf, type Weighing } from './weigh';

/** Precision of stated weights (method §4): a judgement, like the part of the doubt that is shared. */
export const precision = 2;

/** A weighing with its chances. */
export interface Evaluation extends Weighing {
  /** The law of the lead, and its two sides. */
  readonly law: LeadLaw;
  readonly race: Race;
}

/** All that follows from a sheet, whichever way its open questions are filled in. */
export interface Mixture {
  readonly criteria: readonly CriterionId[];
  readonly slots: readonly Slot[];
  /** Whether every completion was computed; else a lattice stands for them. */
  readonly exact: boolean;
  /** What requirements come to: every class of completions that no gate tells apart, with its exact count. */
  readonly classes: readonly GateClass[];
  /**
   * Completions in which both families stand, so that scores decide, of equal chance; of all where there
   * are none.
   */
  readonly scored: readonly Evaluation[];
  /** Completions in which a family is out, of equal chance: in some of the work it can still lead. */
  readonly barred: readonly Weighing[];
  /** The family that leads however the open questions are answered, proven; null where none is proven to. */
  readonly necessary: FamilyId | null;
}

/** What explanations are computed from: a recommendation, or anything else with its mixture. */
export interface Explained {
  readonly mixture: Mixture;
}

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

/** Evaluates the completions of a sheet that was checked, a few of them a step. */
export function* evaluateSteps(
  world: DecisionWorld,
  sheet: Sheet,
): Steps<Result<Mixture, DecisionProblem>> {
  const { questionnaire } = world.catalogue;
  const slots = slotsOf(questionnaire, sheet);
  yield* fittingAll(world, sheet, namedEngines(slots));
  const { groups, classes } = yield* gateClassesSteps(world, sheet, slots);
  yield;
  const both = classes.filter(bothStand);
  const others = classes.filter((one) => !bothStand(one));
  const weigh = weigherOf(world, sheet, slots);
  function* weighed(drawn: readonly Drawn[]) {
    const weighings: Weighing[] = [];
    for (const [i, { completion }] of drawn.entries()) {
      if (i % batch === 0) yield;
      weighings.push(weigh(completion));
    }
    return weighings;
  }
  const every = everyOf(slots);
  const over = (some: readonly GateClass[]) => latticeSteps(slots, { groups, classes: some });
  const all = every ?? (yield* over(both.length > 0 ? both : classes));
  const weighings = yield* weighed(all);
  const standing = all.flatMap(({ rank }, i) => {
    const weighing = weighings[i];
    return weighing !== undefined && (bothStand(weighing) || both.length === 0)
      ? [{ weighing, rank }]
      : [];
  });
  const nodesAt = nodesAmong(standing.length);
  const scored: Evaluation[] = [];
  for (const [i, { weighing, rank }] of standing.entries()) {
    if (i % batch === 0) yield;
    const evaluation = raced(weighing, nodesAt(i, rank));
    if (!evaluation.ok) return evaluation;
    scored.push(evaluation.value);
  }
  // Only kinds of work ask for what is left where a family is out.
  const byKind = others.some(({ workloads }) => workloads.length > 0) && both.length > 0;
  const barred =
    every !== null
      ? weighings.filter((one) => both.length > 0 && !bothStand(one))
      : byKind
        ? yield* weighed(yield* over(others))
        : [];
  const exact = every !== null;
  const necessary = yield* necessarySteps(world, sheet, slots, { groups, classes }, scored, exact);
  return {
    ok: true,
    value: {
      criteria: questionnaire.criteria.map(({ id }) => id),
      slots,
      exact,
      classes,
      scored,
      barred,
      necessary,
    },
  };
}

/** Runs `evaluateSteps` to its end. Blocks, so pages take the steps. */
export const evaluate = (world: DecisionWorld, sheet: Sheet): Result<Mixture, DecisionProblem> =>
  runToEnd(evaluateSteps(world, sheet));
