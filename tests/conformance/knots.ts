import {
  accept,
  countProblem,
  type Knot,
  type Knots,
  MAX_PHASES,
  realProblem,
  refuse,
  type Result,
} from '../../src/decision/kernel';
import { sealKnots } from '../../src/decision/kernel/knots';
import { pushSplit } from '../../src/decision/kernel/points-model';
import { criterionProblem, kappaProblem } from '../../src/decision/kernel/split';

/**
 * Checks knots once, so that everything computed from them is total.
 *
 * @param knots values in score points (size ≤ 1e100), whole multiplicities ≥ 0; those of
 * multiplicity 0 are dropped, those of value 0 count in the total.
 * @returns `notFinite`, `tooLarge`, `notInteger` or `negative` at `knots[i].value` or
 * `knots[i].multiplicity`; `empty` when no multiplicity is left; `tooMany` above 8,192 in all.
 */
export const parseKnots = (knots: readonly Knot[]): Result<Knots> => {
  for (const [index, { value, multiplicity }] of knots.entries()) {
    const wrongValue = realProblem(value);
    if (wrongValue !== null) return refuse(wrongValue, `knots[${index}].value`);
    const wrongCount = countProblem(multiplicity);
    if (wrongCount !== null) return refuse(wrongCount, `knots[${index}].multiplicity`);
  }
  const sealed = sealKnots(knots.filter(({ multiplicity }) => multiplicity > 0));
  if (sealed.total === 0) return refuse('empty', 'knots');
  return sealed.total > MAX_PHASES ? refuse('tooMany', 'knots') : accept(sealed);
};

/**
 * The knots of one criterion: μ ± σ√(κm + 1) with κm/2 pseudo-points each, which give its difference
 * exactly mean μ and standard deviation σ, independent of all weights. One knot of κm where σ = 0,
 * none where m = 0.
 *
 * @param points m, whole, ≥ 0. @param mean μ and @param spread σ ≥ 0 in score points.
 * @param kappa κ, whole, even, ≥ 2: pseudo-points that one stated point is worth.
 * @returns `notFinite`, `tooLarge`, `notInteger`, `negative` or `oddKappa`, at the parameter's name;
 * `tooMany` at `points` when κm exceeds 8,192.
 *
 * Source: method §4; aggregation and neutrality of the Dirichlet law.
 */
export const splitKnots = (
  points: number,
  mean: number,
  spread: number,
  kappa: number,
): Result<readonly Knot[]> => {
  const criterion = { points, mean, spread };
  const problem =
    criterionProblem(criterion, () => '') ??
    kappaProblem(kappa, criterion.spread > 0 && criterion.points > 0);
  if (problem !== null) return { ok: false, problem };
  if (kappa * points > MAX_PHASES) return refuse('tooMany', 'points');
  const list: Knot[] = [];
  pushSplit(list, criterion, kappa);
  return accept(list);
};
