import { accept, realProblem, refuse, type Result } from '../../src/decision/kernel';
import { density, upperTail } from '../../src/decision/kernel/normal';

/**
 * The standard normal density φ(z), relative error ≤ 2e-15; 0 beyond |z| = 39.
 *
 * @returns `notFinite` or `tooLarge` at `z`.
 */
export const normalDensity = (z: number): Result<number> => {
  const problem = realProblem(z);
  return problem === null ? accept(density(z)) : refuse(problem, 'z');
};

/**
 * The standard normal distribution function Φ(z), 0–1, relative error ≤ 3e-15 in both tails as far
 * as doubles reach (z ≈ −38).
 *
 * @returns `notFinite` or `tooLarge` at `z`.
 * Source: Abramowitz & Stegun 26.2.11 (series) and 26.2.14 (continued fraction).
 */
export const normalCdf = (z: number): Result<number> => {
  const problem = realProblem(z);
  if (problem !== null) return refuse(problem, 'z');
  return accept(z < 0 ? upperTail(-z) : 1 - upperTail(z));
};
