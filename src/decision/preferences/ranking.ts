import type { CriterionId } from '../../catalogue/model';
import { apportioned } from '../../core/apportion';
import { countProblem, realProblem, refuse } from '../kernel';
import { tieredWeights } from '../kernel/tiers';
import type { DecisionProblem, Result } from '../sheet/problem';
import type { CriterionResult } from '../mixture/contributions';

/** What a ranking of the criteria alone says, without points. */
export interface RankingResult {
  /** Share of all weights that respect the ranking in which each family leads, scores certain. */
  readonly chance: { readonly qwen: number; readonly llama: number };
  /** Lead at the centre of those weights, in score points, towards Qwen. */
  readonly lead: number;
  /** The centre: rank-order centroid weights, averaged within a tier. */
  readonly weights: readonly { readonly criterion: CriterionId; readonly weight: number }[];
}

/**
 * The exact share of weights that favour each family when all that is known is a ranking in tiers,
 * the most important first: every weight of a tier at least as large as every weight below (method
 * §1). Refuses tiers that leave a criterion out, name one twice or are empty (`ranking`).
 */
export const rank = (
  criteria: readonly Pick<CriterionResult, 'criterion' | 'difference'>[],
  tiers: readonly (readonly CriterionId[])[],
): Result<RankingResult, DecisionProblem> => {
  const named = tiers.flat();
  if (new Set(named).size !== named.length || named.length !== criteria.length) {
    return { ok: false, problem: { field: 'ranking', kind: 'wrongKind' } };
  }
  const differenceOf = new Map(
    criteria.map(({ criterion, difference }) => [criterion, difference]),
  );
  const race = tieredWeights(tiers.map((tier) => tier.map((id) => differenceOf.get(id) ?? 0)));
  if (!race.ok) return refuse(race.problem.kind, 'ranking');
  const { p, pLoss, up, down } = race.value;
  return {
    ok: true,
    value: { chance: { qwen: p, llama: pLoss }, lead: up - down, weights: centroid(tiers) },
  };
};

/** Centre of the weights that respect tiers: means of the rank-order centroid over their places. */
const centroid = (tiers: readonly (readonly CriterionId[])[]): RankingResult['weights'] => {
  const count = tiers.flat().length;
  const atPlace = Array.from({ length: count }, (_, place) => {
    let sum = 0;
    for (let k = place + 1; k <= count; k += 1) sum += 1 / k;
    return sum / count;
  });
  let place = 0;
  return tiers.flatMap((tier) => {
    const own = atPlace.slice(place, place + tier.length);
    place += tier.length;
    const weight = own.reduce((sum, value) => sum + value, 0) / tier.length;
    return tier.map((criterion) => ({ criterion, weight }));
  });
};

/** How far from 1 weights may add up to, by their rounding. */
const tolerance = 1e-9;

/**
 * Whole points in proportion to weights, by largest remainder: they add up to the total.
 *
 * @param weights 0–1, together 1. @param total whole, ≥ 0.
 * @returns `notFinite`, `notInteger` or `negative` at `total`; at `weights`, `notFinite` or `tooLarge`
 * where their sum is, and `infeasible` where it is not 1 or a weight is below 0.
 */
export const pointsFor = (
  weights: RankingResult['weights'],
  total: number,
): Result<
  readonly { readonly criterion: CriterionId; readonly points: number }[],
  DecisionProblem
> => {
  const sum = weights.reduce((all, { weight }) => all + weight, 0);
  const fits = Math.abs(sum - 1) <= tolerance && weights.every(({ weight }) => weight >= 0);
  const wrongTotal = countProblem(total);
  const kind = wrongTotal ?? realProblem(sum) ?? (fits ? null : 'infeasible');
  if (kind !== null) return refuse(kind, wrongTotal === null ? 'weights' : 'total');
  const portions = weights.map(({ criterion, weight }) => {
    const whole = Math.floor(weight * total);
    return { id: criterion, whole, rest: weight * total - whole };
  });
  const value = apportioned(portions, total).map(([criterion, points]) => ({ criterion, points }));
  return { ok: true, value };
};
