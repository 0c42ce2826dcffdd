import { type Knot, type Knots, sealKnots } from './knots';
import { accept, type Result } from './result';
import { modelProblem, reachOf, type StatedCriterion } from './split';

/**
 * Adds the knots of one checked criterion to a list: μ ± σ√(κm + 1) with κm/2 pseudo-points each, which
 * give its difference exactly mean μ and standard deviation σ, independent of all weights. One knot of κm
 * where σ = 0, none where m = 0. Source: method §4; aggregation and neutrality of the Dirichlet law.
 */
export const pushSplit = (
  list: Knot[],
  { points, mean, spread }: StatedCriterion,
  kappa: number,
): void => {
  const phases = kappa * points;
  if (phases === 0) return;
  if (spread === 0) {
    list.push({ value: mean, multiplicity: phases });
    return;
  }
  const reach = reachOf(spread, phases);
  list.push({ value: mean + reach, multiplicity: phases / 2 });
  list.push({ value: mean - reach, multiplicity: phases / 2 });
};

/**
 * The points model: weights ~ Dirichlet(κm), independent score differences with their means and
 * spreads, as knots for `race`. Its mean is Σ (mᵢ/M)·μᵢ.
 *
 * @param criteria points, means and spreads; a spread of 0 leaves the evidence out of the doubt.
 * @param kappa κ, whole, ≥ 1, and even where a criterion has a spread; the method uses 2 and shows 4 and 8,
 * and 1 beside them where scores are taken as certain.
 * @returns `notFinite`, `tooLarge`, `notInteger` or `negative` at `criteria[i].points`, `.mean` or
 * `.spread`; `oddKappa` at `kappa`; `empty` when no criterion has a point; `tooMany` when κM
 * exceeds 8,192.
 *
 * Source: method §4.
 */
export const pointsModel = (criteria: readonly StatedCriterion[], kappa: number): Result<Knots> => {
  const problem = modelProblem(criteria, kappa);
  if (problem !== null) return { ok: false, problem };
  const list: Knot[] = [];
  for (const criterion of criteria) pushSplit(list, criterion, kappa);
  return accept(sealKnots(list));
};
