import type { CriterionId } from '../../catalogue/model';
import { leadOf, meanOver } from '../mixture/contributions';
import { precision, type Evaluation, type Explained } from '../mixture/evaluate';
import { memoByObject } from '../../core/memo';

/** Variance of the lead by where it comes from, in squared score points; the parts add up. */
export interface Doubt {
  readonly total: number;
  readonly criteria: readonly {
    readonly criterion: CriterionId;
    /** From what the spread of its scores shares with no other criterion. */
    readonly evidence: number;
    /** From not knowing the weight more closely. */
    readonly priorities: number;
  }[];
  /** From what all evidence shares, whatever the criterion. */
  readonly shared: number;
  /** From the questions that are open: variance of the lead between completions. */
  readonly open: number;
}

const evidenceOf = (one: Evaluation, i: number): number => {
  const phases = precision * (one.points[i] ?? 0);
  const weight = (one.points[i] ?? 0) / one.total;
  const variance = (1 - (one.shared[i] ?? 0)) * (one.rated[i]?.spread ?? 0) ** 2;
  return ((weight * (phases + 1)) / (precision * one.total + 1)) * variance;
};

const sharedOf = (one: Evaluation): number => {
  const phases = precision * one.total;
  let mean = 0;
  let square = 0;
  one.points.forEach((points, i) => {
    const reach = (one.rated[i]?.spread ?? 0) * Math.sqrt(one.shared[i] ?? 0);
    mean += (points / one.total) * reach;
    square += (points / one.total) * reach ** 2;
  });
  return (phases * mean ** 2 + square) / (phases + 1);
};

const prioritiesOf = (one: Evaluation, i: number): number => {
  const weight = (one.points[i] ?? 0) / one.total;
  return (weight * ((one.rated[i]?.difference ?? 0) - one.lead) ** 2) / (precision * one.total + 1);
};

/**
 * The variance of the lead, split: within a completion by criterion into evidence and priorities
 * (method §7, exact for the points model), and between completions (law of total variance).
 *
 * What all evidence shares moves the lead by z·Σwλ, with λ the shared standard deviation of each
 * criterion. As z has mean 0, variance 1 and is independent of all else, that part has the variance
 * E[(Σwλ)²]. The weights are Dirichlet with parameters κm, so E[w_i·w_j] = (κM·ŵ_i·ŵ_j + [i = j]·ŵ_i) /
 * (κM + 1), and with Λ = Σŵλ the sum over all pairs is (κM·Λ² + Σŵλ²)/(κM + 1).
 */
export const doubtOf = memoByObject(({ mixture }: Explained): Doubt => {
  const lead = leadOf(mixture);
  const criteria = mixture.criteria.map((criterion, i) => ({
    criterion,
    evidence: meanOver(mixture, (one) => evidenceOf(one, i)),
    priorities: meanOver(mixture, (one) => prioritiesOf(one, i)),
  }));
  const shared = meanOver(mixture, sharedOf);
  const open = meanOver(mixture, (one) => (one.lead - lead) ** 2);
  return {
    total: criteria.reduce((sum, part) => sum + part.evidence + part.priorities, shared + open),
    criteria,
    shared,
    open,
  };
});
