import { countProblem, realProblem, sizeProblem } from './checks';
import { MAX_PHASES } from './knots';
import type { KernelProblem } from './result';

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
