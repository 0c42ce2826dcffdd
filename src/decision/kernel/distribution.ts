import { realProblem } from './checks';
import { type Knots, sealKnots } from './knots';
import { accept, refuse, type Result } from './result';

/**
 * The knots of D − t. `race` of them gives P(D > t) and P(D < t), each with all its digits, and
 * E[(D − t)⁺], E[(D − t)⁻].
 *
 * @param t in score points.
 * @returns `notFinite` or `tooLarge` at `t`. Source: method §4.
 */
export const shift = (knots: Knots, t: number): Result<Knots> => {
  const problem = realProblem(t);
  if (problem !== null) return refuse(problem, 't');
  return accept(
    sealKnots(knots.list.map(({ value, multiplicity }) => ({ value: value - t, multiplicity }))),
  );
};
