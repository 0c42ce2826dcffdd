import fc from 'fast-check';
import { type Knot, type Knots, type Race, type Result } from '../../../src/decision/kernel';
import { parseKnots } from '../../conformance';

/** The value of a result that must be one. */
export const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.problem.kind} at ${result.problem.field}`);
  return result.value;
};

export const knots = (
  ...pairs: readonly (readonly [value: number, multiplicity: number])[]
): Knots => valueOf(parseKnots(pairs.map(([value, multiplicity]) => ({ value, multiplicity }))));

export const sealed = (list: readonly Knot[]): Knots => valueOf(parseKnots(list));

export const relativeError = (actual: number, expected: number): number =>
  actual === expected ? 0 : Math.abs(actual - expected) / Math.abs(expected);

const sides = ['p', 'pLoss', 'up', 'down'] as const;
export type Sides = Pick<Race, (typeof sides)[number]>;

/** The largest relative error among both chances and both expectations. */
export const worstError = (actual: Sides, expected: Sides): number =>
  Math.max(...sides.map((side) => relativeError(actual[side], expected[side])));

/** Any double between two bounds; sizes too small to matter are 0. */
export const finite = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((value) => (Math.abs(value) < 1e-12 ? 0 : value));

/** A small generator with a fixed seed, for tables of models. Uniform on 0–1. */
export const generator = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
