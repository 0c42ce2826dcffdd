import { realProblem } from './checks';
import { type Knots, MAX_PHASES, sealKnots } from './knots';
import { accept, type KernelProblem, type Result } from './result';

/** Knots of one phase each: the corners of a simplex on which weights are uniform. */
export const uniform = (values: readonly number[]): Knots =>
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
