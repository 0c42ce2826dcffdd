import { sizeProblem } from '../../../src/decision/kernel';
import type { KernelProblem } from '../../../src/decision/kernel';
import { differencesProblem } from '../../../src/decision/kernel/simplex';

/** A criterion with bounds on what it is worth. */
export interface Bounded {
  /** Score of A minus score of B, in score points. */
  readonly difference: number;
  /** Smallest and largest value allowed, 0 ≤ lower ≤ upper. */
  readonly lower: number;
  readonly upper: number;
}

/** First problem in a list of bounded criteria, or null. */
export const boundsProblem = (criteria: readonly Bounded[]): KernelProblem | null => {
  const wrong = differencesProblem(
    criteria.map(({ difference }) => difference),
    'criteria',
    '.difference',
  );
  if (wrong !== null) return wrong;
  for (const [index, { lower, upper }] of criteria.entries()) {
    const below = sizeProblem(lower);
    if (below !== null) return { kind: below, field: `criteria[${index}].lower` };
    const above = sizeProblem(upper);
    if (above !== null) return { kind: above, field: `criteria[${index}].upper` };
    if (lower > upper) return { kind: 'infeasible', field: `criteria[${index}].upper` };
  }
  return null;
};
