import { realProblem, sizeProblem } from '../checks';
import { type Knots, MAX_PHASES, sealKnots } from '../knots';
import { accept, type KernelProblem, refuse, type Result } from '../result';

/** How far stated bounds may miss a sum of 1 and still count as meeting it. */
export const SUM_TOLERANCE = 1e-12;

const uniform = (values: readonly number[]): Knots =>
  sealKnots(values.map((value) => ({ value, multiplicity: 1 })));

/** First problem in a list of score differences, or null. */
export const differencesProblem = (
  differences: readonly number[],
  field = 'differences',
  member = '',
): KernelProblem | null => {
  if (differences.length === 0) return { kind: 'empty', field };
  if (differences.length > MAX_PHASES) return { kind: 'tooMany', field };
  for (const [index, difference] of differences.entries()) {
    const kind = realProblem(difference);
    if (kind !== null) return { kind, field: `${field}[${index}]${member}` };
  }
  return null;
};

/**
 * Nothing is known of the weights: uniform on the simplex. Its `race` is the any-weights
 * acceptability.
 *
 * @param differences score of A minus score of B by criterion, in score points.
 * @returns `empty` or `tooMany` at `differences`, `notFinite` or `tooLarge` at `differences[i]`.
 * Source: method §1; Varsi (Pacific J. Math. 46, 1973).
 */
export const anyWeights = (differences: readonly number[]): Result<Knots> => {
  const problem = differencesProblem(differences);
  return problem === null ? accept(uniform(differences)) : { ok: false, problem };
};

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
