import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { race } from '../../../src/decision/kernel';
import { anyWeights } from '../../../src/decision/kernel/simplex';
import { MAX_ORDERS, tieredWeights } from '../../../src/decision/kernel/tiers';
import {
  type Bounded,
  boundedWeights,
  lowerBoundedWeights,
  orderedWeights,
  rawWeightIntervals,
} from '../../conformance';
import { holds } from '../../fixtures/property';
import { areaShare, cut, triangle } from './polygon';
import { relativeError, worstError, generator, type Sides, valueOf, finite } from './support';

const SEED = { seed: 20260401, atLeast: 60 };
const difference = finite(-60, 60);
const differences = fc.array(difference, { minLength: 1, maxLength: 9 });

/** Every order of a list. */
const ordersOf = (list: readonly number[]): readonly (readonly number[])[] =>
  list.length < 2
    ? [list]
    : list.flatMap((head, index) =>
        ordersOf(list.toSpliced(index, 1)).map((rest) => [head, ...rest]),
      );

const average = (races: readonly Sides[]): Sides => {
  const mean = (side: keyof Sides): number =>
    races.reduce((sum, result) => sum + result[side], 0) / races.length;
  return { p: mean('p'), pLoss: mean('pLoss'), up: mean('up'), down: mean('down') };
};

describe('a ranking of the criteria', () => {
  test('has the running means of the differences as knots', () => {
    const ranked = valueOf(orderedWeights([6, -2, 5]));
    expect(ranked.list.map(({ value }) => value)).toEqual([6, 2, 3]);
    expect(ranked.total).toBe(3);
  });

  test('averaged over all rankings leaves any weights', () => {
    const some = [5, -3, 2, -7, 1];
    const all = average(ordersOf(some).map((order) => race(valueOf(orderedWeights(order)))));
    expect(worstError(race(valueOf(anyWeights(some))), all)).toBeLessThanOrEqual(1e-13);
  });
});

describe('lower bounds', () => {
  test('of 0 bind nothing', () => {
    holds(
      fc.property(differences, (some) => {
        const bounded = lowerBoundedWeights(some.map((d) => ({ difference: d, lower: 0 })));
        expect(
          worstError(race(valueOf(bounded)), race(valueOf(anyWeights(some)))),
        ).toBeLessThanOrEqual(0);
      }),
      SEED,
    );
  });

  test('that add up to 1 settle every weight', () => {
    const settled = lowerBoundedWeights([
      { difference: 10, lower: 0.1 },
      { difference: -20, lower: 0.2 },
      { difference: 30, lower: 0.7 },
    ]);
    const { p, up, down } = race(valueOf(settled));
    expect(p).toBe(1);
    expect(relativeError(up, 18)).toBeLessThanOrEqual(1e-14);
    expect(down).toBe(0);
  });

  test('shrink the simplex towards them', () => {
    const shrunk = lowerBoundedWeights([
      { difference: 8, lower: 0.5 },
      { difference: -4, lower: 0.25 },
    ]);
    expect(valueOf(shrunk).list.map(({ value }) => value)).toEqual([5, 2]);
  });
});

describe('tiers', () => {
  const inTiers = (tiers: readonly (readonly number[])[]): readonly (readonly number[])[] =>
    tiers.reduce<readonly (readonly number[])[]>(
      (heads, tier) => heads.flatMap((head) => ordersOf(tier).map((order) => [...head, ...order])),
      [[]],
    );
  const byRankings = (tiers: readonly (readonly number[])[]): Sides =>
    average(inTiers(tiers).map((order) => race(valueOf(orderedWeights(order)))));

  test('are the average over all rankings that keep to them', () => {
    const tier = fc.array(difference, { minLength: 1, maxLength: 4 });
    holds(
      fc.property(fc.array(tier, { minLength: 1, maxLength: 3 }), (tiers) => {
        const result = valueOf(tieredWeights(tiers));
        expect(worstError(result, byRankings(tiers))).toBeLessThanOrEqual(1e-12);
        expect(result.n).toBe(tiers.flat().length);
      }),
      { ...SEED, atLeast: 25 },
    );
  });

  test('count equal differences once each', () => {
    const tiers = [
      [3, -5],
      [2, 2, -4, 2],
      [-1, -1],
    ];
    expect(worstError(valueOf(tieredWeights(tiers)), byRankings(tiers))).toBeLessThanOrEqual(1e-13);
  });

  test('of one criterion each are a ranking; one tier alone is any weights', () => {
    const some = [4, -6, 1, -2, 5];
    expect(
      worstError(valueOf(tieredWeights(some.map((d) => [d]))), race(valueOf(orderedWeights(some)))),
    ).toBeLessThanOrEqual(1e-15);
    expect(
      worstError(valueOf(tieredWeights([some])), race(valueOf(anyWeights(some)))),
    ).toBeLessThanOrEqual(1e-15);
  });

  test('are refused above the printed number of orders, counting equal ones once', {
    tags: 'thorough',
  }, () => {
    const nine = Array.from({ length: 9 }, (_, k) => k - 4.5);
    expect(MAX_ORDERS).toBe(100_000);
    expect(tieredWeights([[1], nine])).toEqual({
      ok: false,
      problem: { kind: 'tooMany', field: 'tiers' },
    });
    expect(tieredWeights([[1], nine.map((d) => Math.sign(d))]).ok).toBe(true);
    expect(tieredWeights([nine, [1]]).ok).toBe(true);
    // Five tiers of ten orders each reach the limit.
    const ten = [3, 3, -2, -2, -2];
    expect(tieredWeights([[1], ten, ten, ten, ten, ten]).ok).toBe(true);
  });
});

describe('bounds on both sides', () => {
  const wide = (some: readonly number[]): readonly Bounded[] =>
    some.map((d) => ({ difference: d, lower: 0, upper: 1 }));

  test('from 0 to 1 bind nothing, and neither do larger upper bounds', () => {
    holds(
      fc.property(fc.array(difference, { minLength: 2, maxLength: 9 }), (some) => {
        const free = race(valueOf(anyWeights(some)));
        expect(worstError(valueOf(boundedWeights(wide(some))), free)).toBeLessThanOrEqual(1e-13);
        const wider = some.map((d) => ({ difference: d, lower: 0, upper: 7 }));
        expect(worstError(valueOf(boundedWeights(wider)), free)).toBeLessThanOrEqual(1e-13);
      }),
      SEED,
    );
  });

  test('below only are lower bounds', () => {
    const some = [9, -14, 3, 2, -1].map((d, k) => ({ difference: d, lower: 0.02 * (k + 1) }));
    expect(
      worstError(
        valueOf(boundedWeights(some.map((each) => ({ ...each, upper: 1 })))),
        race(valueOf(lowerBoundedWeights(some))),
      ),
    ).toBeLessThanOrEqual(1e-13);
  });

  test('agree with polygons cut by a line, for three criteria', () => {
    const random = generator(20260402);
    let compared = 0;
    for (let round = 0; round < 400; round += 1) {
      const some = Array.from({ length: 3 }, () => {
        const lower = random() ** 2 * 0.5;
        return { difference: random() * 20 - 10, lower, upper: lower + random() * 0.6 };
      });
      const result = boundedWeights(some);
      const region = some.reduce((polygon, { lower, upper }, index) => {
        const normal = [0, 0, 0].map((_, k) => (k === index ? 1 : 0));
        return cut(
          cut(polygon, normal, lower),
          normal.map((x) => -x),
          -upper,
        );
      }, triangle);
      expect(result.ok).toBe(region.length > 0);
      if (!result.ok) continue;
      const [p, up] = areaShare(
        region,
        some.map((each) => each.difference),
      );
      expect(Math.abs(result.value.p - p)).toBeLessThan(1e-9);
      expect(Math.abs(result.value.up - up)).toBeLessThan(1e-8);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(100);
  });

  test('narrow and wide together keep the identities where the sum cancels 17 digits', () => {
    const points = [1, 1, 2, 3, 3, 4, 4, 5, 5, 6, 3, 3];
    const scores = [5, -3, 8, -12, 1, -2, 7, -6, 3, 4, -9, 2.5];
    const some = points.map((m, k) => {
      const [narrow, weight] = [k % 3 > 0, m / 40];
      return {
        difference: scores[k] ?? 0,
        lower: weight * (narrow ? 0.999 : 0.1),
        upper: weight * (narrow ? 1.001 : 1.9),
      };
    });
    const { p, pLoss, up, down, n } = valueOf(boundedWeights(some));
    expect(relativeError(p + pLoss, 1)).toBeLessThanOrEqual(1e-15);
    // The bounds are symmetric about the stated weights, so the expected lead is theirs.
    const lead = points.reduce((sum, m, k) => sum + (m / 40) * (scores[k] ?? 0), 0);
    expect(relativeError(up - down, lead)).toBeLessThanOrEqual(1e-12);
    expect(n).toBe(12);
    const swapped = some.map((each) => ({ ...each, difference: -each.difference }));
    expect(
      worstError(valueOf(boundedWeights(swapped)), { p: pLoss, pLoss: p, up: down, down: up }),
    ).toBeLessThanOrEqual(1e-15);
    expect(
      worstError(valueOf(boundedWeights(some.toReversed())), { p, pLoss, up, down }),
    ).toBeLessThanOrEqual(1e-15);
  });

  test('that leave no freedom settle the lead', () => {
    const fixed = (a: number, b: number, c: number) =>
      valueOf(
        boundedWeights([
          { difference: a, lower: 0.7, upper: 0.7 },
          { difference: b, lower: 0.2, upper: 0.2 },
          { difference: c, lower: 0.1, upper: 0.1 },
        ]),
      );
    expect(worstError(fixed(10, 0, 0), { p: 1, pLoss: 0, up: 7, down: 0 })).toBeLessThanOrEqual(
      1e-14,
    );
    expect(worstError(fixed(-10, 5, 10), { p: 0, pLoss: 1, up: 0, down: 5 })).toBeLessThanOrEqual(
      1e-14,
    );
    expect(worstError(fixed(0, 0, 0), { p: 0.5, pLoss: 0.5, up: 0, down: 0 })).toBeLessThanOrEqual(
      0,
    );
    const atUpper = valueOf(
      boundedWeights([
        { difference: 4, lower: 0.1, upper: 0.5 },
        { difference: 2, lower: 0, upper: 0.5 },
      ]),
    );
    expect(worstError(atUpper, { p: 1, pLoss: 0, up: 3, down: 0 })).toBeLessThanOrEqual(1e-14);
    expect(atUpper.n).toBe(2);
  });

  test('settle some weights and leave others free', () => {
    // w₃ = 1/2; w₁ − w₂ is uniform on ±1/2, so the lead is uniform on 1/2 ± 2.
    const result = boundedWeights([
      { difference: 4, lower: 0, upper: 1 },
      { difference: -4, lower: 0, upper: 1 },
      { difference: 1, lower: 0.5, upper: 0.5 },
    ]);
    const expected = { p: 2.5 / 4, pLoss: 1.5 / 4, up: 2.5 ** 2 / 8, down: 1.5 ** 2 / 8 };
    expect(worstError(valueOf(result), expected)).toBeLessThanOrEqual(1e-14);
  });

  test('are all even where nothing separates the families', () => {
    const result = boundedWeights(
      [0, 0, 0].map((d) => ({ difference: d, lower: 0.1, upper: 0.5 })),
    );
    expect(worstError(valueOf(result), { p: 0.5, pLoss: 0.5, up: 0, down: 0 })).toBeLessThanOrEqual(
      0,
    );
  });
});

describe('raw intervals', () => {
  test('of two criteria are an area in a rectangle', () => {
    // r₁ on 1–3 against r₂ on 0–4 with differences 1 and −1: P(r₁ > r₂) = 1/2.
    const raw = (a: number, b: number, difference_ = 1) =>
      valueOf(
        rawWeightIntervals([
          { difference: difference_, lower: 1, upper: 3 },
          { difference: -1, lower: a, upper: b },
        ]),
      );
    expect(raw(0, 4)).toEqual({ p: 0.5, pLoss: 0.5 });
    expect(raw(2, 3)).toEqual({ p: 0.25, pLoss: 0.75 });
    expect(raw(3, 9)).toEqual({ p: 0, pLoss: 1 });
    expect(raw(0, 1)).toEqual({ p: 1, pLoss: 0 });
    expect(raw(2, 2, 2)).toEqual({ p: 1, pLoss: 0 });
    expect(relativeError(raw(2, 2).p, 0.5)).toBeLessThanOrEqual(0);
  });

  test('without width are certain; even where the lead is 0', () => {
    const certain = (b: number) =>
      rawWeightIntervals([
        { difference: 1, lower: 2, upper: 2 },
        { difference: -1, lower: b, upper: b },
      ]);
    expect(valueOf(certain(1))).toEqual({ p: 1, pLoss: 0 });
    expect(valueOf(certain(2))).toEqual({ p: 0.5, pLoss: 0.5 });
    expect(valueOf(certain(3))).toEqual({ p: 0, pLoss: 1 });
  });

  test('add up, mirror, and do not depend on order or unit', () => {
    const criterion = fc.record({
      difference,
      lower: finite(0, 5),
      width: finite(0, 5),
    });
    holds(
      fc.property(fc.array(criterion, { minLength: 1, maxLength: 7 }), (list) => {
        const some = list.map(({ lower, width, ...rest }) => ({
          ...rest,
          lower: lower + 0.01,
          upper: lower + 0.01 + width,
        }));
        const { p, pLoss } = valueOf(rawWeightIntervals(some));
        expect(relativeError(p + pLoss, 1)).toBeLessThanOrEqual(1e-15);
        const mirrored = some.map((each) => ({ ...each, difference: -each.difference }));
        expect(valueOf(rawWeightIntervals(mirrored))).toEqual({ p: pLoss, pLoss: p });
        expect(valueOf(rawWeightIntervals(some.toReversed()))).toEqual({ p, pLoss });
        const doubled = some.map((each) => ({
          ...each,
          lower: each.lower * 2,
          upper: each.upper * 2,
        }));
        expect(valueOf(rawWeightIntervals(doubled))).toEqual({ p, pLoss });
      }),
      SEED,
    );
  });

  test('agree with the any-weights law where the intervals are 0–1 and the lead is a comparison', () => {
    // P(u₁ + u₂ > u₃ + u₄) = 1/2, and P(u₁ > u₂ + u₃) = 1/6: a corner of the cube.
    const unit = (d: number) => ({ difference: d, lower: 0, upper: 1 });
    expect(valueOf(rawWeightIntervals([1, 1, -1, -1].map(unit)))).toEqual({ p: 0.5, pLoss: 0.5 });
    const corner = valueOf(rawWeightIntervals([1, -1, -1].map(unit)));
    expect(relativeError(corner.p, 1 / 6)).toBeLessThanOrEqual(1e-15);
    expect(relativeError(corner.pLoss, 5 / 6)).toBeLessThanOrEqual(1e-15);
  });

  test('keep their digits in a tail far below rounding', () => {
    // P(Σ of 12 uniforms < 0.01) = 0.01¹² / 12!
    const some = Array.from({ length: 12 }, () => ({ difference: -1, lower: 0, upper: 1 }));
    const { p } = valueOf(
      rawWeightIntervals([...some, { difference: 0.015625, lower: 1, upper: 1 }]),
    );
    expect(relativeError(p, 0.015625 ** 12 / 479001600)).toBeLessThanOrEqual(1e-15);
  });
});
