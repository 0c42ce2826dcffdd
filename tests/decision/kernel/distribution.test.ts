import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type StatedCriterion, extent, invert, race, shift } from '../../../src/decision/kernel';
import { pointsModel } from '../../../src/decision/kernel/points-model';
import { centralWeights } from '../../../src/decision/kernel/central';
import { cdf, centralInterval, quantile } from '../../conformance';
import { holds } from '../../fixtures/property';
import { byPartialFractions } from './exact';
import { randomModels } from './models';
import { relativeError, knots, sealed, valueOf, finite } from './support';

const SEED = { seed: 20260301, atLeast: 100 };

const criteria: fc.Arbitrary<StatedCriterion[]> = fc.array(
  fc.record({
    points: fc.integer({ min: 1, max: 6 }),
    mean: finite(-40, 40),
    spread: fc.oneof(fc.constant(0), finite(0.1, 20)),
  }),
  { minLength: 2, maxLength: 8 },
);

describe('the distribution function', () => {
  test('agrees with exact rational arithmetic at the shifted knots', { tags: 'thorough' }, () => {
    for (const { list } of randomModels(40, 20260302)) {
      const [low, high] = extent(sealed(list));
      for (const share of [0.2, 0.4, 0.5, 0.7]) {
        const t = low + share * (high - low);
        const moved = list.map((knot) => ({ ...knot, value: knot.value - t }));
        if (low === high) continue;
        expect(
          relativeError(valueOf(cdf(sealed(list), t)), byPartialFractions(moved).pLoss),
        ).toBeLessThanOrEqual(1e-12);
      }
    }
  });

  test('of a uniform share is the share', () => {
    const uniform = knots([10, 1], [-10, 1]);
    for (const t of [-10, -7.5, 0, 2, 9, 10]) {
      expect(relativeError(valueOf(cdf(uniform, t)), (t + 10) / 20)).toBeLessThanOrEqual(1e-15);
    }
  });

  test('is 0 below the smallest knot and 1 from the largest', () => {
    const some = knots([-3, 2], [1, 1], [8, 4]);
    expect(extent(some)).toEqual([-3, 8]);
    expect(valueOf(cdf(some, -3.0001))).toBe(0);
    expect(valueOf(cdf(some, -3))).toBe(0);
    expect(valueOf(cdf(some, 8))).toBe(1);
    expect(valueOf(cdf(some, 1e99))).toBe(1);
    expect(valueOf(cdf(some, 7.9))).toBeLessThan(1);
  });

  test('steps from 0 to 1 where all knots are equal', () => {
    const constant = knots([2.5, 3], [2.5, 1]);
    expect(valueOf(cdf(constant, 2.4999))).toBe(0);
    expect(valueOf(cdf(constant, 2.5))).toBe(1);
    expect(valueOf(quantile(constant, 0.3))).toBe(2.5);
    expect(centralInterval(constant)).toEqual([2.5, 2.5]);
  });

  test('shifting moves the lead and keeps the multiplicities', () => {
    const moved = valueOf(shift(knots([3, 2], [-1, 5]), 2));
    expect(moved.list).toEqual([
      { value: 1, multiplicity: 2 },
      { value: -3, multiplicity: 5 },
    ]);
    expect(moved.total).toBe(7);
  });
});

describe('quantiles', () => {
  test('bring the distribution function to the probability', () => {
    holds(
      fc.property(criteria, finite(0.001, 0.999), (terms, chance) => {
        const model = valueOf(pointsModel(terms, 2));
        const [low, high] = extent(model);
        fc.pre(high - low > 0.01);
        const t = valueOf(quantile(model, chance));
        const step = 1e-13 * Math.max(Math.abs(low), Math.abs(high));
        expect(valueOf(cdf(model, t + step))).toBeGreaterThanOrEqual(chance - 1e-14);
        expect(valueOf(cdf(model, t - step))).toBeLessThanOrEqual(chance + 1e-14);
      }),
      SEED,
    );
  });

  test('of a uniform share are the share', () => {
    const uniform = knots([10, 1], [-10, 1]);
    for (const chance of [0.05, 0.25, 0.5, 0.95]) {
      expect(Math.abs(valueOf(quantile(uniform, chance)) - (20 * chance - 10))).toBeLessThan(4e-15);
    }
    const [low, high] = centralInterval(uniform);
    expect(Math.abs(low + 9)).toBeLessThan(4e-15);
    expect(Math.abs(high - 9)).toBeLessThan(4e-15);
  });

  test('are the ends of the range at 0 and 1', () => {
    const some = knots([-3, 2], [8, 4]);
    expect(valueOf(quantile(some, 0))).toBe(-3);
    expect(relativeError(valueOf(quantile(some, 1)), 8)).toBeLessThanOrEqual(1e-12);
  });

  test('mirror when the families swap', () => {
    const [low, high] = centralInterval(knots([-3, 2], [1, 3], [8, 4]));
    const [mirroredLow, mirroredHigh] = centralInterval(knots([3, 2], [-1, 3], [-8, 4]));
    expect(relativeError(mirroredLow, -high)).toBeLessThanOrEqual(1e-13);
    expect(relativeError(mirroredHigh, -low)).toBeLessThanOrEqual(1e-13);
  });
});

describe('the search', () => {
  const counted = (distribution: (t: number) => number) => {
    const state = { calls: 0 };
    const wrapped = (t: number): number => {
      state.calls += 1;
      return distribution(t);
    };
    return { state, wrapped };
  };

  test('takes few steps on a smooth distribution', () => {
    const model = valueOf(
      pointsModel(
        Array.from({ length: 12 }, (_, i) => ({
          points: 1 + (i % 4),
          mean: i * 3 - 15,
          spread: 8,
        })),
        2,
      ),
    );
    const [low, high] = extent(model);
    const { state, wrapped } = counted((t) => valueOf(cdf(model, t)));
    const found = invert(wrapped, 0.05, low, high);
    expect(found).toBe(centralInterval(model)[0]);
    expect(state.calls).toBeLessThan(18);
  });

  test('is bounded on a step and on a kink', () => {
    const step = counted((t) => (t >= 1 / 3 ? 1 : 0));
    expect(relativeError(invert(step.wrapped, 0.5, -1000, 1), 1 / 3)).toBeLessThanOrEqual(1e-12);
    expect(step.state.calls).toBeLessThan(105);
    const kink = counted((t) => (t < 0.7 ? 1e-9 * t : (t - 0.7) / 0.3));
    const found = invert(kink.wrapped, 1e-8, 0, 1);
    expect(kink.wrapped(found)).toBeGreaterThanOrEqual(1e-8);
    expect(relativeError(found, 0.700000003)).toBeLessThanOrEqual(1e-12);
    expect(kink.state.calls).toBeLessThan(105);
  });

  test('returns the lower bound where the probability is reached there', () => {
    expect(invert(() => 1, 0.5, -2, 7)).toBe(-2);
    expect(invert(() => 0, 0.5, 3, 3)).toBe(3);
  });
});

describe('central weights', () => {
  const weightsOf = (terms: readonly StatedCriterion[]) => valueOf(centralWeights(terms, 2));

  test('add up to 1 on both sides, and average to the stated weights', () => {
    holds(
      fc.property(criteria, (terms) => {
        const { p, pLoss } = race(valueOf(pointsModel(terms, 2)));
        const { forA, forB } = weightsOf(terms);
        const points = terms.reduce((sum, term) => sum + term.points, 0);
        for (const side of [forA, forB]) {
          if (side === null) continue;
          expect(side).toHaveLength(terms.length);
          expect(
            relativeError(
              side.reduce((sum, weight) => sum + weight, 0),
              1,
            ),
          ).toBeLessThanOrEqual(1e-12);
        }
        for (const [index, term] of terms.entries()) {
          const average = p * (forA?.[index] ?? 0) + pLoss * (forB?.[index] ?? 0);
          expect(relativeError(average, term.points / points)).toBeLessThanOrEqual(1e-12);
        }
      }),
      SEED,
    );
  });

  test('of two certain criteria follow from the Beta law', () => {
    // w₁ ~ Beta(2, 2) and A leads where w₁ > 1/2: E[w₁ | w₁ > 1/2] = 11/16.
    const { forA, forB } = weightsOf([
      { points: 1, mean: 1, spread: 0 },
      { points: 1, mean: -1, spread: 0 },
    ]);
    expect(relativeError(forA?.[0] ?? 0, 11 / 16)).toBeLessThanOrEqual(1e-14);
    expect(relativeError(forA?.[1] ?? 0, 5 / 16)).toBeLessThanOrEqual(1e-14);
    expect(relativeError(forB?.[0] ?? 0, 5 / 16)).toBeLessThanOrEqual(1e-14);
  });

  test('are null for a family that cannot lead; unpointed criteria weigh nothing', () => {
    const { forA, forB } = weightsOf([
      { points: 3, mean: 1, spread: 0 },
      { points: 0, mean: -50, spread: 4 },
      { points: 1, mean: 2, spread: 0 },
    ]);
    expect(forA).toEqual([0.75, 0, 0.25]);
    expect(forB).toBeNull();
    const mirrored = weightsOf([{ points: 3, mean: -1, spread: 0 }]);
    expect(mirrored).toEqual({ forA: null, forB: [1] });
  });

  test('are the stated weights where nothing separates the families', () => {
    const { forA, forB } = weightsOf([
      { points: 3, mean: 0, spread: 0 },
      { points: 1, mean: 0, spread: 0 },
    ]);
    expect(forA).toEqual([0.75, 0.25]);
    expect(forB).toEqual([0.75, 0.25]);
  });
});
