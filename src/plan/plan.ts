import type { Catalogue, Engine, Release, Serving } from '../catalogue';
import { runToEnd, type Answer, type Recommendation, type Sheet, type Steps } from '../decision';
import { rankReleasesSteps, type FamilyPlan, type Machine, type Need, type Work } from '../sizing';
import { families as allFamilies } from '../core/families';
import { memoByObject } from '../core/memo';
import { enginesOf, machineOf } from '../world';

/** What to run of each family that stands on the named hardware. */
export interface SetupPlan {
  readonly machine: Machine;
  readonly need: Need;
  readonly plans: readonly FamilyPlan[];
  /** Engines the user named that sizing knows, or all where it knows none of them. */
  readonly engines: readonly Engine[];
}

/** Tokens and requests at once that are taken where the user did not say. */
const usual: Need = { tokens: 8192, people: 8 };

const numberOf = (answer: Answer | undefined): number | null =>
  answer?.kind === 'number' ? answer.value : null;

const chosen = (answer: Answer | undefined): readonly string[] => {
  if (answer?.kind === 'choice') return [answer.option];
  return answer?.kind === 'choices' ? answer.options : [];
};

const shareOf = (answer: Answer | undefined, workload: string): number =>
  answer?.kind === 'shares' ? (answer.shares[workload] ?? 0) / 100 : 0;

/** A primary language counts twice a secondary one, as in the score. */
const languagesOf = (answer: Answer | undefined): ReadonlyMap<string, number> => {
  if (answer?.kind !== 'languages') return new Map();
  const weights = new Map([
    ...answer.secondary.map((tag): [string, number] => [tag, 1]),
    ...answer.primary.map((tag): [string, number] => [tag, 2]),
  ]);
  const sum = [...weights.values()].reduce((all, weight) => all + weight, 0);
  return new Map([...weights].map(([tag, weight]) => [tag, weight / sum]));
};

const faithfulnessOf = (answer: Answer | undefined): Work['faithfulness'] => {
  const [option] = chosen(answer);
  return option === 'low' || option === 'strict' ? option : 'some';
};

const workOf = ({ answers }: Sheet): Work => ({
  languages: languagesOf(answers.languages),
  images: shareOf(answers.workloads, 'vision') > 0,
  coding: shareOf(answers.workloads, 'coding'),
  hardReasoning: chosen(answers.reasoningDepth).includes('hard'),
  faithfulness: faithfulnessOf(answers.faithfulness),
});

function* planned(
  sheet: Sheet,
  recommendation: Recommendation,
  catalogue: Catalogue,
  serving: Serving,
): Steps<SetupPlan | null> {
  const { answers } = sheet;
  const { hardware } = answers;
  const machine =
    hardware?.kind === 'hardware' ? machineOf(hardware.hardware, catalogue.accelerators) : null;
  if (machine === null) return null;
  const need: Need = {
    tokens: numberOf(answers.context) ?? usual.tokens,
    people: numberOf(answers.concurrency) ?? usual.people,
  };
  const engines = enginesOf(serving, chosen(answers.engines));
  const left = new Set(
    recommendation.releases.flatMap(({ release, outcome }) =>
      outcome === 'fails' ? [] : [release],
    ),
  );
  const releases = catalogue.releases.filter(({ id }) => left.has(id));
  const lists = (tag: string, { languages: { list } }: Release): boolean =>
    list !== null &&
    catalogue.languages.some((language) => language.tag === tag && language.lists.includes(list));
  const families = allFamilies.filter((family) => recommendation.families[family] !== 'out');
  const plans: FamilyPlan[] = [];
  for (const family of families) {
    const work = workOf(sheet);
    plans.push(
      yield* rankReleasesSteps(family, releases, engines, machine, need, work, serving, lists),
    );
  }
  return { machine, need, engines, plans };
}

/** Plans by facts and answers: points that move do not change them. */
const plansIn = memoByObject((_: Catalogue) =>
  memoByObject((_: Serving) => new WeakMap<Sheet['answers'], SetupPlan | null>()),
);

/**
 * What to run: for each family that is not out, the releases that the gates left, ranked by sizing
 * on the named hardware, a release a step. Null where no hardware is named.
 */
export function* setupPlanSteps(
  sheet: Sheet,
  recommendation: Recommendation,
  catalogue: Catalogue,
  serving: Serving,
): Steps<SetupPlan | null> {
  const { answers } = sheet;
  const plans = plansIn(catalogue)(serving);
  const before = plans.get(answers);
  if (before !== undefined) return before;
  const plan = yield* planned(sheet, recommendation, catalogue, serving);
  plans.set(answers, plan);
  return plan;
}

/** Runs `setupPlanSteps` to its end. Blocks for some ten milliseconds, so pages take the steps. */
export const setupPlan = (
  sheet: Sheet,
  recommendation: Recommendation,
  catalogue: Catalogue,
  serving: Serving,
): SetupPlan | null => runToEnd(setupPlanSteps(sheet, recommendation, catalogue, serving));
