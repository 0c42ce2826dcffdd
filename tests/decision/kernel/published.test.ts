import { describe, expect, test } from 'vitest';
import { race, shift } from '../../../src/decision/kernel';
import { anyWeights } from '../../../src/decision/kernel/simplex';
import { cdf, orderedWeights, rawWeightIntervals } from '../../conformance';
import { relativeError, knots, valueOf } from './support';

const choose = (n: number, k: number): number =>
  Array.from({ length: k }, (_, i) => i).reduce((sum, i) => (sum * (n - i)) / (i + 1), 1);

describe('the problem of points', () => {
  test('Pascal to Fermat, 29 July 1654: of 64 pistoles, 44, 48 and 56 to the one who leads', () => {
    // Equal means make every phase an even game: a side lacks as many as the other has phases.
    expect(race(knots([1, 3], [-1, 2])).p).toBe(44 / 64);
    expect(race(knots([1, 2], [-1, 1])).p).toBe(48 / 64);
    expect(race(knots([1, 3], [-1, 1])).p).toBe(56 / 64);
  });

  test('Montmort, Essay d’analyse (2nd ed., 1713), unequal skill: a binomial tail', () => {
    const [a, b, x, y] = [7, 5, 3, 2];
    const skill = x / (x + y);
    const tail = Array.from(
      { length: a },
      (_, k) => choose(b - 1 + k, k) * skill ** b * (1 - skill) ** k,
    );
    expect(
      relativeError(
        race(knots([x, a], [-y, b])).p,
        tail.reduce((sum, term) => sum + term, 0),
      ),
    ).toBeLessThanOrEqual(1e-14);
  });
});

describe('the Beta law', () => {
  test('Abramowitz & Stegun 26.5.24: two knots give the binomial sum, at any shift', () => {
    // D = 20·Beta(3, 4) − 10, so P(D > 20x − 10) = P(fewer than 3 of 6 successes at x).
    for (const x of [0.1, 0.3, 0.5, 0.9]) {
      const upper = [0, 1, 2].reduce(
        (sum, k) => sum + choose(6, k) * x ** k * (1 - x) ** (6 - k),
        0,
      );
      const { p, pLoss } = race(valueOf(shift(knots([10, 3], [-10, 4]), 20 * x - 10)));
      expect(relativeError(p, upper)).toBeLessThanOrEqual(1e-13);
      expect(relativeError(pLoss, 1 - upper)).toBeLessThanOrEqual(1e-12);
    }
  });

  test('a far tail: Beta(200, 200) above 0.8', () => {
    // Σ_{k<200} C(399, k)·0.8^k·0.2^(399−k), in logarithms of exact factorial ratios.
    let term = 0.2 ** 200 * 0.8 ** 199;
    for (let i = 1; i <= 199; i += 1) term *= (200 + i) / i;
    let sum = 0;
    for (let k = 199; k >= 0; k -= 1) {
      sum += term;
      term *= (k / (400 - k)) * 0.25;
    }
    const { p } = race(knots([0.25, 200], [-1, 200]));
    expect(relativeError(p, sum)).toBeLessThanOrEqual(1e-12);
  });
});

describe('volumes of a cut simplex', () => {
  test('volesti, frustum_of_simplex: the example of its manual, −x₁ + x₂ ≤ 0', () => {
    // The unit simplex 0 ≤ x, x₁ + x₂ ≤ 1 has a third weight with difference 0.
    expect(race(valueOf(anyWeights([-1, 1, 0]))).pLoss).toBe(0.5);
  });

  test('Whitworth, Choice and Chance (1886): a given part of a broken stick exceeds t with (1 − t)^(n−1)', () => {
    for (const n of [2, 3, 5, 12]) {
      for (const t of [0.05, 0.25, 0.5, 0.9]) {
        const part = valueOf(anyWeights([1, ...Array.from({ length: n - 1 }, () => 0)]));
        expect(relativeError(valueOf(cdf(part, t)), 1 - (1 - t) ** (n - 1))).toBeLessThanOrEqual(
          1e-12,
        );
        expect(
          relativeError(race(valueOf(shift(part, t))).p, (1 - t) ** (n - 1)),
        ).toBeLessThanOrEqual(1e-13);
      }
    }
  });

  test('Varsi (1973), by hand for a triangle: the corner cut off by 2w₁ > w₂ + w₃', () => {
    const { p, up } = race(valueOf(anyWeights([2, -1, -1])));
    expect(relativeError(p, 4 / 9)).toBeLessThanOrEqual(1e-15);
    expect(relativeError(up, (4 / 9) * (2 / 3))).toBeLessThanOrEqual(1e-15);
  });
});

describe('rank-order centroid weights', () => {
  // Barron & Barrett, "Decision quality using ranked attribute weights", Management Science 42
  // (1996): w_k = (1/n) Σ_{i ≥ k} 1/i; for four criteria .5208, .2708, .1458, .0625.
  test.each([
    [0, 0.5208],
    [1, 0.2708],
    [2, 0.1458],
    [3, 0.0625],
  ])('criterion %d of four', (criterion, weight) => {
    const only = [0, 0, 0, 0].with(criterion, 1);
    const { up, down } = race(valueOf(orderedWeights(only)));
    expect(down).toBe(0);
    expect(Math.abs(up - weight)).toBeLessThan(5e-5);
  });

  test('the expected lead of a ranking is the lead at these weights', () => {
    const differences = [12, -30, 7, 4, -9, 25];
    const { up, down } = race(valueOf(orderedWeights(differences)));
    const lead = differences.reduce((sum, difference, k) => {
      const tail = differences.map((_, i) => (i >= k ? 1 / (i + 1) : 0));
      return sum + (difference * tail.reduce((total, share) => total + share, 0)) / 6;
    }, 0);
    expect(relativeError(up - down, lead)).toBeLessThanOrEqual(1e-13);
  });
});

describe('sums of uniforms', () => {
  // Irwin and Hall (Biometrika 19, 1927); P(k ≤ Σ of n uniforms < k + 1) is the Eulerian number
  // ⟨n, k⟩ over n! (Laplace). For n = 5: 1, 26, 66, 26, 1 of 120.
  test.each([
    [1, 1],
    [2, 27],
    [3, 93],
    [4, 119],
  ])('five raw weights on 0–1 stay below %d', (level, count) => {
    const five = Array.from({ length: 5 }, () => ({ difference: 1, lower: 0, upper: 1 }));
    const { p, pLoss } = valueOf(
      rawWeightIntervals([...five, { difference: -level, lower: 1, upper: 1 }]),
    );
    expect(relativeError(pLoss, count / 120)).toBeLessThanOrEqual(1e-15);
    expect(relativeError(p, 1 - count / 120)).toBeLessThanOrEqual(1e-14);
  });
});
