import type { FamilyId } from '../../catalogue';
import { isCompared, type CriterionResult, type Recommendation } from '../../decision';

/** The models that a requirement bars, or sends to a legal check, in one of two results and not in the other. */
export interface MovedGate {
  readonly gate: string;
  readonly outcome: 'fails' | 'ruling';
  /** The kinds of work for which it does; null where it does whatever the work. */
  readonly workloads: readonly string[] | null;
  /** Ids of the models that are added, and of those that are left out. */
  readonly begins: readonly string[];
  readonly ends: readonly string[];
}

/** A criterion in two results that differ in it. */
export interface MovedCriterion {
  readonly was: CriterionResult;
  readonly is: CriterionResult;
}

/** What each requirement does to which models, of what is certain, by requirement, outcome and kinds of work. */
const acting = ({ releases }: Recommendation) => {
  const found = new Map<string, Omit<MovedGate, 'begins' | 'ends'> & { models: string[] }>();
  for (const { release, effects } of releases) {
    for (const { gate, outcome, workloads, chance } of effects) {
      if (chance < 1) continue;
      const key = JSON.stringify([gate, outcome, workloads]);
      const own = found.get(key) ?? { gate, outcome, workloads, models: [] };
      own.models.push(release);
      found.set(key, own);
    }
  }
  return found;
};

/** What requirements begin or end to do to models from one result to another. */
export const movedGates = (was: Recommendation, is: Recommendation): readonly MovedGate[] => {
  const [before, after] = [acting(was), acting(is)];
  return [...new Map([...before, ...after])].flatMap(([key, { models: _, ...one }]) => {
    const [had, has] = [before.get(key)?.models ?? [], after.get(key)?.models ?? []];
    const begins = has.filter((model) => !had.includes(model));
    const ends = had.filter((model) => !has.includes(model));
    return begins.length + ends.length === 0 ? [] : [{ ...one, begins, ends }];
  });
};

/**
 * The criteria that differ between two results in what is shown of them, those first that move the result
 * most; null unless scores were compared in both.
 *
 * @param shown what is shown of a criterion, as a text.
 */
export const movedCriteria = (
  was: Recommendation,
  is: Recommendation,
  shown: (one: CriterionResult) => string,
): readonly MovedCriterion[] | null => {
  if (!isCompared(was) || !isCompared(is)) return null;
  const moved = ({ was: before, is: after }: MovedCriterion) =>
    Math.abs(after.contribution - before.contribution);
  return is.criteria
    .flatMap((one): MovedCriterion[] => {
      const before = was.criteria.find(({ criterion }) => criterion === one.criterion);
      return before === undefined || shown(before) === shown(one) ? [] : [{ was: before, is: one }];
    })
    .sort((a, b) => moved(b) - moved(a));
};

/** The first model to run of a family, and with what; null where none is named. */
export interface Pick {
  readonly family: FamilyId;
  readonly model: string;
  readonly engine: string;
}

/** The families whose first model to run differs between two results. */
export const movedPicks = (
  was: readonly Pick[],
  is: readonly Pick[],
): readonly { readonly was: Pick | null; readonly is: Pick | null }[] => {
  const found = (picks: readonly Pick[], family: FamilyId) =>
    picks.find((one) => one.family === family) ?? null;
  return [...new Set([...was, ...is].map(({ family }) => family))]
    .map((family) => ({ was: found(was, family), is: found(is, family) }))
    .filter((one) => one.was?.model !== one.is?.model || one.was?.engine !== one.is?.engine);
};
