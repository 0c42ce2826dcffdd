import { countProblem, realProblem, sizeProblem } from './checks';
import { type Knot, type Knots, MAX_PHASES, sealKnots } from './knots';
import { accept, type KernelProblem, type Result } from './result';

/** A criterion as the points model sees it. */
export interface StatedCriterion {
  /** Whole points the answers give, ≥ 0. */
  readonly points: number;
  /** Expected score of A minus that of B, in score points. */
  readonly mean: number;
  /** Standard deviation of that difference, in score points, ≥ 0. */
  readonly spread: number;
}

/** Why a precision is refused; null where it is whole, at least 1, and even where knots are to be split. */
export const kappaProblem = (kappa: number, splits: boolean): KernelProblem | null => {
  const kind =
    countProblem(kappa) ?? (kappa === 0 || (splits && kappa % 2 === 1) ? 'oddKappa' : null);
  return kind === null ? null : { kind, field: 'kappa' };
};

/** Why a criterion is refused, with the field after a prefix; null where it is sound. */
export const criterionProblem = (
  criterion: StatedCriterion,
  prefix: () => string,
): KernelProblem | null => {
  const points = countProblem(criterion.points);
  if (points !== null) return { kind: points, field: `${prefix()}points` };
  const mean = realProblem(criterion.mean);
  if (mean !== null) return { kind: mean, field: `${prefix()}mean` };
  const spread = sizeProblem(criterion.spread);
  return spread === null ? null : { kind: spread, field: `${prefix()}spread` };
};

/** How far from its mean a criterion of so many pseudo-points has its two knots. */
export const reachOf = (spread: number, phases: number): number => spread * Math.sqrt(phases + 1);

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

/** Null where criteria and κ are sound, else the first problem; `splits` where some knots are to be split. */
export const modelProblem = (
  criteria: readonly StatedCriterion[],
  kappa: number,
  splits = criteria.some(({ points, spread }) => points > 0 && spread > 0),
): KernelProblem | null => {
  const wrong = kappaProblem(kappa, splits);
  if (wrong !== null) return wrong;
  let phases = 0;
  for (const [index, criterion] of criteria.entries()) {
    const problem = criterionProblem(criterion, () => `criteria[${index}].`);
    if (problem !== null) return problem;
    phases += kappa * criterion.points;
  }
  if (phases === 0) return { kind: 'empty', field: 'criteria' };
  return phases > MAX_PHASES ? { kind: 'tooMany', field: 'criteria' } : null;
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
