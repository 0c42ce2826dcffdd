import type { Catalogue, Serving } from '../catalogue';
import { runToEnd, type Recommendation, type Sheet, type Steps } from '../decision';
import { memoByObject } from '../core/memo';
import type { Machine } from '../sizing';
import { machineOf } from '../world';
import { rankedOn, slowestFor, tasksOf, type SetupPlan } from './ranked';

export type { PlanFor, SetupPlan } from './ranked';

/** What to run on the named hardware, or on each class of hardware that one might buy where none is named. */
interface Plans {
  readonly named: SetupPlan | null;
  readonly classes: readonly SetupPlan[];
}

function* planned(
  sheet: Sheet,
  recommendation: Recommendation,
  catalogue: Catalogue,
  serving: Serving,
): Steps<Plans> {
  const { hardwareClasses } = catalogue;
  const { hardware } = sheet.answers;
  const machine = hardware?.kind === 'hardware' ? machineOf(hardware.hardware, catalogue) : null;
  const on = (one: Machine) => rankedOn(one, sheet, recommendation, catalogue, serving);
  if (machine !== null) return { named: yield* on(machine), classes: [] };
  const classes: SetupPlan[] = [];
  for (const items of hardwareClasses) {
    const one = machineOf({ mode: 'accelerators', items }, catalogue);
    if (one !== null) classes.push(yield* on(one));
  }
  return { named: null, classes };
}

/** Plans by facts, answers and tasks: points that move change no plan unless they change who does what. */
const plansIn = memoByObject((_: Catalogue) =>
  memoByObject((_: Serving) => memoByObject((_: Sheet['answers']) => new Map<string, Plans>())),
);

function* plansSteps(
  sheet: Sheet,
  recommendation: Recommendation,
  catalogue: Catalogue,
  serving: Serving,
): Steps<Plans> {
  const { answers } = sheet;
  const plans = plansIn(catalogue)(serving)(answers);
  const tasks = JSON.stringify([
    slowestFor(catalogue, sheet),
    tasksOf(recommendation).map((task) => [task.family, task.workloads, [...task.releases]]),
  ]);
  const before = plans.get(tasks);
  if (before !== undefined) return before;
  const plan = yield* planned(sheet, recommendation, catalogue, serving);
  plans.set(tasks, plan);
  return plan;
}

/**
 * What to run: for each family that is advised or may be, the releases that can do its part of the work,
 * ranked by sizing on the named hardware, a release a step; those that wait for a legal check last. Null
 * where no hardware is named; `classPlans` then has what each class of hardware would run.
 */
export function* setupPlanSteps(
  sheet: Sheet,
  recommendation: Recommendation,
  catalogue: Catalogue,
  serving: Serving,
): Steps<SetupPlan | null> {
  return (yield* plansSteps(sheet, recommendation, catalogue, serving)).named;
}

/** Runs `setupPlanSteps` to its end. Blocks for some ten milliseconds, so pages take the steps. */
export const setupPlan = (
  sheet: Sheet,
  recommendation: Recommendation,
  catalogue: Catalogue,
  serving: Serving,
): SetupPlan | null => runToEnd(setupPlanSteps(sheet, recommendation, catalogue, serving));

/** What each class of hardware would run, the smallest first, where no hardware is named; else empty. */
export const classPlans = (
  sheet: Sheet,
  recommendation: Recommendation,
  catalogue: Catalogue,
  serving: Serving,
): readonly SetupPlan[] => runToEnd(plansSteps(sheet, recommendation, catalogue, serving)).classes;
