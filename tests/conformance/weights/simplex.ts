import { accept, type Knots, refuse, type Result, sizeProblem } from '../../../src/decision/kernel';
import { differencesProblem, uniform } from '../../../src/decision/kernel/simplex';

/** How far stated bounds may miss a sum of 1 and still count as meeting it. */
export const SUM_TOLERANCE = 1e-12;

/**
 * Every weight has a lower bound and nothing else is known: uniform on the smaller simplex whose
 * corners are Σl·d + (1 − Σl)·d_k.
 *
 * @param criteria difference in score points; lower bound of the weight, 0–1.
 * @returns `empty` or `tooMany` at `criteria`; `notFinite`, `tooLarge` or `negative` at
 * `criteria[i].difference` or `.lower`; `infeasible` when the bounds add up to more than 1 (+1e-12).
 * Source: method §1.
 */
export const lowerBoundedWeights = (
  criteria: readonly { readonly difference: number; readonly lower: number }[],
): Result<Knots> => {
  const problem = differencesProblem(
    criteria.map(({ difference }) => difference),
    'criteria',
    '.difference',
  );
  if (problem !== null) return { ok: false, problem };
  let base = 0;
  let taken = 0;
  for (const [index, { difference, lower }] of criteria.entries()) {
    const kind = sizeProblem(lower);
    if (kind !== null) return refuse(kind, `criteria[${index}].lower`);
    base += lower * difference;
    taken += lower;
  }
  if (taken > 1 + SUM_TOLERANCE) return refuse('infeasible', 'criteria');
  const free = Math.max(0, 1 - taken);
  return accept(uniform(criteria.map(({ difference }) => base + free * difference)));
};

/**
 * The criteria are ranked and nothing else is known: uniform on w₁ ≥ w₂ ≥ … ≥ wₙ, whose corners
 * are equal weights on the first k; its knots are the running means of the differences. The mean
 * weights are the rank-order centroid weights.
 *
 * @param differences in score points, most important criterion first.
 * @returns `empty` or `tooMany` at `differences`, `notFinite` or `tooLarge` at `differences[i]`.
 * Source: method §1; Barron & Barrett, Management Science 42 (1996).
 */
export const orderedWeights = (differences: readonly number[]): Result<Knots> => {
  const problem = differencesProblem(differences);
  if (problem !== null) return { ok: false, problem };
  let sum = 0;
  return accept(
    uniform(
      differences.map((difference, index) => {
        sum += difference;
        return sum / (index + 1);
      }),
    ),
  );
};
