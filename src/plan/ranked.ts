import type { Catalogue, Engine, FamilyId, Release, Serving } from '../catalogue';
import {
  afterYes,
  askedOf,
  type Answer,
  type Recommendation,
  type Sheet,
  type Steps,
  type WorkloadResult,
} from '../decision';
import { rankReleasesSteps, type FamilyPlan, type Machine, type Need, type Work } from '../sizing';
import { familiesInOrder } from '../decision/recommend/advised';
import { enginesOf } from '../world';

/** What to run of one family, and for what. */
export interface PlanFor extends FamilyPlan {
  /** The kinds of work that it is to do; null where one kind is all there is, or the shares are open. */
  readonly workloads: readonly string[] | null;
  /** Whether the best needs a legal check first. */
  readonly needsCheck: boolean;
  /** The release that would stand first if no requirement ruled it out; null where the best does anyway. */
  readonly taken: string | null;
}

/** What to run of each family that is advised or may be, on the named hardware. */
export interface SetupPlan {
  readonly machine: Machine;
  readonly need: Need;
  /** Tokens a second that each reader gets at the least; 0 where it does not matter. */
  readonly slowest: number;
  /** The family that is advised first. */
  readonly plans: readonly PlanFor[];
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

/** The part of the work that a family is to do. */
const workOf = ({ answers }: Sheet, workloads: readonly string[] | null): Omit<Work, 'slowest'> => {
  const share = (workload: string): number =>
    workloads === null || workloads.includes(workload) ? shareOf(answers.workloads, workload) : 0;
  const whole = workloads?.reduce((sum, workload) => sum + share(workload), 0) ?? 1;
  return {
    languages: languagesOf(answers.languages),
    images: share('vision') > 0,
    coding: share('coding') / whole,
    hardReasoning: chosen(answers.reasoningDepth).includes('hard'),
    faithfulness: faithfulnessOf(answers.faithfulness),
  };
};

/** What a family is to do, and the releases that the requirements leave for it. */
interface Task {
  readonly family: FamilyId;
  readonly workloads: readonly string[] | null;
  readonly releases: ReadonlySet<string>;
}

/** The releases that can do each of some kinds of work, or where there are none, any of them. */
const releasesFor = (
  family: FamilyId,
  workloads: readonly WorkloadResult[],
): ReadonlySet<string> => {
  const each = workloads.map(({ releases }) => releases[family]);
  const any = [...new Set(each.flat())];
  const all = any.filter((id) => each.every((own) => own.includes(id)));
  return new Set(all.length > 0 ? all : any);
};

/** What each family is to do: its part of the work where both are used, else all that it can. */
export const tasksOf = (recommendation: Recommendation): readonly Task[] => {
  const { verdict, families, releases, split } = recommendation;
  const then = afterYes(verdict);
  const left = new Set(
    releases.flatMap(({ release, outcome }) => (outcome === 'fails' ? [] : [release])),
  );
  return familiesInOrder(recommendation).flatMap((family): readonly Task[] => {
    const own = split.workloads.filter(({ workload, out }) =>
      then.kind === 'split'
        ? then.assignment.some((part) => part.workload === workload && part.family === family)
        : out[family] < 1,
    );
    if (then.kind !== 'split' && families[family] === 'out') return [];
    return split.workloads.length === 0
      ? [{ family, workloads: null, releases: left }]
      : [
          {
            family,
            workloads: own.map(({ workload }) => workload),
            releases: releasesFor(family, own),
          },
        ];
  });
};

/**
 * Tokens a second that each reader gets at the least: as answered, and where nobody said, the least of what
 * any answer asks for whose answers are read as they come. A sheet from before the question asks for what
 * its neutral answer does.
 */
export const slowestFor = ({ questionnaire }: Catalogue, sheet: Sheet): number => {
  const { slowest } = questionnaire;
  const added = questionnaire.questions.find(({ id }) => id === 'speed')?.added;
  const isLater = added !== undefined && added.version > askedOf(sheet);
  const [option] = chosen(sheet.answers.speed ?? (isLater ? added.neutral : undefined));
  if (option !== undefined) return slowest[option] ?? 0;
  return Math.min(...Object.values(slowest).filter((rate) => rate > 0));
};

/** What to run on a machine: for each family that is advised or may be, its releases ranked, a release a step. */
export function* rankedOn(
  machine: Machine,
  sheet: Sheet,
  recommendation: Recommendation,
  catalogue: Catalogue,
  serving: Serving,
): Steps<SetupPlan> {
  const { answers } = sheet;
  const need: Need = {
    tokens: numberOf(answers.context) ?? usual.tokens,
    people: numberOf(answers.concurrency) ?? usual.people,
  };
  const engines = enginesOf(serving, chosen(answers.engines));
  const lists = (tag: string, { languages: { list } }: Release): boolean =>
    list !== null &&
    catalogue.languages.some((language) => language.tag === tag && language.lists.includes(list));
  const waiting = new Set(
    recommendation.releases.flatMap(({ release, outcome }) =>
      outcome === 'ruling' ? [release] : [],
    ),
  );
  const waits = ({ id }: Release): boolean => waiting.has(id);
  const slowest = slowestFor(catalogue, sheet);
  const plans: PlanFor[] = [];
  for (const { family, workloads, releases } of tasksOf(recommendation)) {
    const left = catalogue.releases.filter(({ id }) => releases.has(id));
    const work = { ...workOf(sheet, workloads), slowest };
    // An engine that cannot be told to read images is none for work that needs it.
    const able = engines.filter(({ attributes: { images } }) => !work.images || images.on !== null);
    const ranked = (some: readonly Release[]) =>
      rankReleasesSteps(family, some, able, machine, need, work, { serving, waits, lists });
    const plan = yield* ranked(left);
    const [best] = plan.candidates;
    const barred = catalogue.releases.filter(
      (one) => one.family === family && !releases.has(one.id),
    );
    const all =
      best === undefined || barred.length === 0
        ? []
        : (yield* ranked([best.setup.release, ...barred])).candidates;
    const [first] = all.map(({ setup }) => setup.release);
    plans.push({
      ...plan,
      workloads,
      needsCheck: best !== undefined && waits(best.setup.release),
      taken: first === undefined || first === best?.setup.release ? null : first.id,
    });
  }
  return { machine, need, slowest, engines, plans };
}
