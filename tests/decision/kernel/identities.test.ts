import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type StatedCriterion, type Knot, type Knots, race } from '../../../src/decision/kernel';
import { pointsModel } from '../../../src/decision/kernel/points-model';
import { splitKnots } from '../../conformance';
import { holds } from '../../fixtures/property';
import { relativeError, worstError, knots, sealed, valueOf, finite } from './support';

const SEED = { seed: 20260201, atLeast: 300 };

const criterion: fc.Arbitrary<StatedCriterion> = fc.record({
  points: fc.integer({ min: 0, max: 8 }),
  mean: finite(-60, 60),
  spread: fc.oneof(fc.constant(0), finite(0.01, 30)),
});
const pointed = criterion.filter(({ points }) => points > 0);
const criteria = fc.array(pointed, { minLength: 1, maxLength: 12 });
const kappa = fc.constantFrom(2, 4, 8);

const list: fc.Arbitrary<Knot[]> = fc.array(
  fc.record({
    value: finite(-100, 100),
    multiplicity: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 16 },
);

/** A list and another order of it. */
const orders = list.chain((some) =>
  fc.tuple(
    fc.constant(some),
    fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length }),
  ),
);

const model = (terms: readonly StatedCriterion[], precision = 2): Knots =>
  valueOf(pointsModel(terms, precision));

const meanOf = (terms: readonly StatedCriterion[]): number => {
  const points = terms.reduce((sum, term) => sum + term.points, 0);
  return terms.reduce((sum, term) => sum + term.points * term.mean, 0) / points;
};

const sizeOf = (terms: readonly StatedCriterion[]): number =>
  Math.max(...terms.map(({ mean, spread }) => Math.abs(mean) + spread * 12), 1e-300);

describe('identities of the race', () => {
  test('the chances of both sides add up to 1', () => {
    holds(
      fc.property(list, (some) => {
        const { p, pLoss } = race(sealed(some));
        expect(relativeError(p + pLoss, 1)).toBeLessThanOrEqual(1e-13);
      }),
      SEED,
    );
  });

  test('what is won minus what is lost is the expected lead', () => {
    holds(
      fc.property(criteria, kappa, (terms, precision) => {
        const { up, down } = race(model(terms, precision));
        const error = Math.abs(up - down - meanOf(terms));
        expect(error).toBeLessThan(1e-13 * sizeOf(terms));
      }),
      SEED,
    );
  });

  test('the order of the knots is irrelevant', () => {
    holds(
      fc.property(orders, ([some, shuffled]) => {
        expect(worstError(race(sealed(shuffled)), race(sealed(some)))).toBeLessThanOrEqual(1e-13);
      }),
      SEED,
    );
  });

  test('a knot split in two identical ones changes nothing', () => {
    holds(
      fc.property(list, fc.nat(), fc.nat(), (some, which, part) => {
        const index = which % some.length;
        const { value, multiplicity } = some[index] ?? { value: 0, multiplicity: 1 };
        const first = part % (multiplicity + 1);
        const parted = some.toSpliced(
          index,
          1,
          { value, multiplicity: first },
          { value, multiplicity: multiplicity - first },
        );
        expect(worstError(race(sealed(parted)), race(sealed(some)))).toBeLessThanOrEqual(1e-13);
      }),
      SEED,
    );
  });

  test('a criterion without spread split in two identical ones changes nothing', () => {
    holds(
      fc.property(criteria, pointed, (terms, extra) => {
        const whole = { ...extra, spread: 0, points: extra.points * 2 };
        const half = { ...extra, spread: 0 };
        expect(
          worstError(race(model([...terms, half, half])), race(model([...terms, whole]))),
        ).toBeLessThanOrEqual(1e-13);
      }),
      SEED,
    );
  });

  test('swapping the families mirrors everything', () => {
    holds(
      fc.property(criteria, kappa, (terms, precision) => {
        const swapped = terms.map((term) => ({ ...term, mean: -term.mean }));
        const { p, pLoss, up, down, n } = race(model(terms, precision));
        const mirrored = race(model(swapped, precision));
        expect(
          worstError(mirrored, { p: pLoss, pLoss: p, up: down, down: up }),
        ).toBeLessThanOrEqual(1e-12);
        expect(mirrored.n).toBe(n);
      }),
      SEED,
    );
  });

  test('the unit of the scores changes no chance', () => {
    holds(
      fc.property(list, fc.integer({ min: -60, max: 60 }), (some, exponent) => {
        const factor = 2 ** exponent;
        const { p, pLoss, up, down } = race(sealed(some));
        const scaled = race(sealed(some.map((knot) => ({ ...knot, value: knot.value * factor }))));
        expect(
          worstError(scaled, { p, pLoss, up: up * factor, down: down * factor }),
        ).toBeLessThanOrEqual(1e-14);
      }),
      SEED,
    );
  });
});

describe('monotonicity', () => {
  test('raising a value never lowers the chance of A, nor what A wins', () => {
    holds(
      fc.property(list, fc.nat(), finite(0, 20), (some, at, gain) => {
        const before = race(sealed(some));
        const raised = some.map((knot, index) =>
          index === at % some.length ? { ...knot, value: knot.value + gain } : knot,
        );
        const after = race(sealed(raised));
        expect(after.p).toBeGreaterThanOrEqual(before.p - 1e-14);
        expect(after.up).toBeGreaterThanOrEqual(before.up - 1e-13 * (1 + before.up));
        expect(after.down).toBeLessThanOrEqual(before.down + 1e-13 * (1 + before.down));
      }),
      SEED,
    );
  });

  test('more points on a criterion that favours A more than the lead never lower the lead', () => {
    holds(
      fc.property(criteria, pointed, (terms, extra) => {
        const best = Math.max(...terms.map(({ mean }) => mean)) + 1;
        const lead = (points: number): number => {
          const { up, down } = race(model([...terms, { ...extra, mean: best, points }]));
          return up - down;
        };
        expect(lead(extra.points + 1)).toBeGreaterThanOrEqual(lead(extra.points) - 1e-11);
      }),
      SEED,
    );
  });

  test('more pseudo-points on a positive knot never lower the chance of A', () => {
    holds(
      fc.property(list, finite(0.01, 50), (some, value) => {
        const chance = (multiplicity: number): number =>
          race(sealed([...some, { value, multiplicity }])).p;
        expect(chance(3)).toBeGreaterThanOrEqual(chance(2) - 1e-14);
      }),
      SEED,
    );
  });
});

describe('the knots of a criterion', () => {
  test('have its mean, and its spread as a symmetric Beta gives it', () => {
    holds(
      fc.property(pointed, kappa, ({ points, mean, spread }, precision) => {
        const split = valueOf(splitKnots(points, mean, spread, precision));
        const total = split.reduce((sum, { multiplicity }) => sum + multiplicity, 0);
        expect(total).toBe(precision * points);
        const average =
          split.reduce((sum, knot) => sum + knot.value * knot.multiplicity, 0) / total;
        const variance =
          split.reduce((sum, knot) => sum + knot.multiplicity * (knot.value - average) ** 2, 0) /
          total /
          (total + 1);
        expect(Math.abs(average - mean)).toBeLessThan(1e-12 * (1 + Math.abs(mean) + spread));
        expect(Math.abs(Math.sqrt(variance) - spread)).toBeLessThan(1e-12 * (1 + spread));
      }),
      SEED,
    );
  });

  test('are two of κm/2, one where the spread is 0, none where there are no points', () => {
    expect(valueOf(splitKnots(3, 10, 2, 4))).toEqual([
      { value: 10 + 2 * Math.sqrt(13), multiplicity: 6 },
      { value: 10 - 2 * Math.sqrt(13), multiplicity: 6 },
    ]);
    expect(valueOf(splitKnots(3, 10, 0, 4))).toEqual([{ value: 10, multiplicity: 12 }]);
    expect(valueOf(splitKnots(0, 10, 2, 4))).toEqual([]);
  });

  test('make up the points model', () => {
    const terms = [
      { points: 2, mean: 3, spread: 1 },
      { points: 0, mean: 9, spread: 1 },
      { points: 1, mean: -4, spread: 0 },
    ];
    const expected = terms.flatMap(({ points, mean, spread }) =>
      valueOf(splitKnots(points, mean, spread, 2)),
    );
    const whole = model(terms);
    expect(whole.list).toEqual(expected);
    expect(whole.total).toBe(6);
  });
});

describe('ends of the range', () => {
  test('only zeros: an even chance and nothing to win', () => {
    expect(race(knots([0, 3], [0, 2]))).toEqual({ p: 0.5, pLoss: 0.5, up: 0, down: 0, n: 5 });
    expect(race(knots([-0, 1]))).toEqual({ p: 0.5, pLoss: 0.5, up: 0, down: 0, n: 1 });
  });

  test('no negative knot: A is certain; zeros count in the total', () => {
    expect(race(knots([0, 3], [4, 2], [6, 1]))).toEqual({
      p: 1,
      pLoss: 0,
      up: 14 / 6,
      down: 0,
      n: 6,
    });
  });

  test('no positive knot: B is certain', () => {
    expect(race(knots([-4, 2], [0, 2]))).toEqual({ p: 0, pLoss: 1, up: 0, down: 2, n: 4 });
  });

  test('sizes at the limit and at the bottom of the doubles', () => {
    expect(race(knots([1e100, 1], [-1e100, 1]))).toEqual({
      p: 0.5,
      pLoss: 0.5,
      up: 2.5e99,
      down: 2.5e99,
      n: 2,
    });
    expect(race(knots([5e-324, 1], [-5e-324, 1])).p).toBe(0.5);
    expect(race(knots([1e100, 1], [-5e-324, 1])).p).toBe(1);
  });

  test('nothing is NaN at 8,192 phases, where one chance underflows', () => {
    const result = race(knots([1e-9, 4096], [-1e6, 4096]));
    expect(result.p).toBe(0);
    expect(relativeError(result.pLoss, 1)).toBeLessThanOrEqual(1e-11);
  });
});
