import type { KernelProblemKind } from './result';

/** Largest size of a number the kernel accepts; beyond it sums of phases could overflow. */
export const MAX_MAGNITUDE = 1e100;

/** What is wrong with a real number, or null. */
export const realProblem = (value: number): KernelProblemKind | null => {
  if (!Number.isFinite(value)) return 'notFinite';
  return Math.abs(value) > MAX_MAGNITUDE ? 'tooLarge' : null;
};

/** What is wrong with a number that must be at least zero, or null. */
export const sizeProblem = (value: number): KernelProblemKind | null =>
  realProblem(value) ?? (value < 0 ? 'negative' : null);

/** What is wrong with a whole number that must be at least zero, or null. */
export const countProblem = (value: number): KernelProblemKind | null => {
  if (!Number.isFinite(value)) return 'notFinite';
  if (!Number.isInteger(value)) return 'notInteger';
  return value < 0 ? 'negative' : null;
};
