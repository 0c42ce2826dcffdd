import type { CriterionId } from '../../catalogue/model';
import { leadOf, meanOver } from '../mixture/contributions';
import { precision, type Evaluation, type Explained } from '../mixture/evaluate';
import { memoByObject } from '../../core/memo';

/** Variance of the lead by where it comes from, in squared score points; the parts add up. */
export interface Doubt {
  readonly total: number;
  readonly criteria: readonly {
    readonly criterion: CriterionId;
    /** From the spread of the scores. */
    readonly evidence: number;
    /** From not knowing the weight more closely. */
    readonly priorities: number;
  }[];
  /** From the questions that are open: variance of the lead between completions. */
  readonly open: number;
}

const evidenceOf = (one: Evaluation, i: number): number => {
  const phases = precision * (one.points[i] ?? 0);
  const weight = (one.points[i] ?? 0) / one.total;
  return ((weight * (phases + 1)) / (precision * one.total + 1)) * (one.spreads[i] ?? 0) ** 2;
};

const prioritiesOf = (one: Evaluation, i: number): number => {
  const weight = (one.points[i] ?? 0) / one.total;
  return (weight * ((one.differences[i] ?? 0) - one.lead) ** 2) / (precision * one.total + 1);
};

/**
 * The variance of the lead, split: within a completion by criterion into evidence and priorities
 * (method §7, exact for the points model), and between completions (law of total variance).
 */
export const doubtOf = memoByObject(({ mixture }: Explained): Doubt => {
  const lead = leadOf(mixture);
  const criteria = mixture.criteria.map((criterion, i) => ({
    criterion,
    evidence: meanOver(mixture, (one) => evidenceOf(one, i)),
    priorities: meanOver(mixture, (one) => prioritiesOf(one, i)),
  }));
  const open = meanOver(mixture, (one) => (one.lead - lead) ** 2);
  return {
    total: criteria.reduce((sum, part) => sum + part.evidence + part.priorities, open),
    criteria,
    open,
  };
});
