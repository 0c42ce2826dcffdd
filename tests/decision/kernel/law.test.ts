import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chanceBelow,
  lawExtent,
  leadLaw,
  type LeadLaw,
  nodesAmong,
  normalNodes,
  race,
  sharedNodes,
  type SharingCriterion,
  sidesOf,
} from '../../../src/decision/kernel';
import { pointsModel } from '../../../src/decision/kernel/points-model';
import { holds } from '../../fixtures/property';
import { finite, generator, relativeError, valueOf, worstError } from './support';

const SEED = { seed: 20261127, atLeast: 200 };

const criterion: fc.Arbitrary<SharingCriterion> = fc.record({
  points: fc.integer({ min: 1, max: 7 }),
  mean: finite(-40, 40),
  spread: fc.oneof(fc.constant(0), finite(0.1, 30)),
  shared: fc.oneof(fc.constantFrom(0, 0.2, 0.4, 1), finite(0, 1)),
});
const criteria = fc.array(criterion, { minLength: 1, maxLength: 12 });
const kappa = fc.constantFrom(2, 4);

const law = (terms: readonly SharingCriterion[], precision = 2, count = sharedNodes): LeadLaw =>
  valueOf(leadLaw(terms, precision, normalNodes(count)));

const meanOf = (terms: readonly SharingCriterion[]): number =>
  terms.reduce((sum, { points, mean }) => sum + points * mean, 0) /
  terms.reduce((sum, { points }) => sum + points, 0);

/** Twelve criteria such as the product meets them. */
const models = (count: number, seed: number, shared: number): readonly SharingCriterion[][] => {
  const random = generator(seed);
  return Array.from({ length: count }, () =>
    Array.from({ length: 12 }, () => ({
      points: 1 + Math.floor(random() * 7),
      mean: -20 + 40 * random(),
      spread: 6 + 14 * random(),
      shared: random() < 0.2 ? 0 : shared,
    })),
  );
};

describe('Gauss–Hermite nodes', () => {
  test.each([1, 2, 3, 5, 9, 15, 40, 64])(
    '%i of them give every polynomial its mean, mirrored and above 0',
    (count) => {
      const nodes = normalNodes(count);
      expect(nodes).toHaveLength(count);
      let moment = 1;
      for (let power = 0; power < 2 * count; power += 2) {
        const sum = nodes.reduce((total, { at, chance }) => total + chance * at ** power, 0);
        expect(relativeError(sum, moment)).toBeLessThan(2e-14);
        moment *= power + 1;
      }
      nodes.forEach(({ at, chance }, place) => {
        expect(chance).toBeGreaterThan(0);
        const other = nodes[count - 1 - place];
        expect(other?.at).toBe(-at + 0);
        expect(other?.chance).toBe(chance);
      });
    },
  );
});

describe('A law with doubt that criteria share', () => {
  test('is the points model where nothing is shared', () => {
    holds(
      fc.property(criteria, kappa, (terms, precision) => {
        const alone = terms.map((term) => ({ ...term, shared: 0 }));
        expect(sidesOf(law(alone, precision))).toEqual(
          race(valueOf(pointsModel(alone, precision))),
        );
      }),
      SEED,
    );
  });

  test('swapping the families mirrors it', () => {
    holds(
      fc.property(criteria, kappa, (terms, precision) => {
        const { p, pLoss, up, down } = sidesOf(law(terms, precision));
        const swapped = terms.map((term) => ({ ...term, mean: -term.mean }));
        expect(
          worstError(sidesOf(law(swapped, precision)), { p: pLoss, pLoss: p, up: down, down: up }),
        ).toBeLessThanOrEqual(1e-12);
      }),
      SEED,
    );
  });

  test('the order of the criteria is irrelevant', () => {
    const orders = criteria.chain((terms) =>
      fc.tuple(
        fc.constant(terms),
        fc.shuffledSubarray(terms, { minLength: terms.length, maxLength: terms.length }),
      ),
    );
    holds(
      fc.property(orders, ([terms, shuffled]) => {
        expect(worstError(sidesOf(law(shuffled)), sidesOf(law(terms)))).toBeLessThanOrEqual(1e-12);
      }),
      SEED,
    );
  });

  test('a criterion without doubt of its own split in two identical ones changes nothing', () => {
    holds(
      fc.property(criteria, criterion, (terms, extra) => {
        const half = { ...extra, shared: 1 };
        const whole = { ...half, points: 2 * half.points };
        expect(
          worstError(sidesOf(law([...terms, half, half])), sidesOf(law([...terms, whole]))),
        ).toBeLessThanOrEqual(1e-12);
      }),
      SEED,
    );
  });

  test('what is won minus what is lost is the expected lead, and the chances add up to 1', () => {
    holds(
      fc.property(criteria, kappa, (terms, precision) => {
        const { p, pLoss, up, down } = sidesOf(law(terms, precision));
        expect(Math.abs(up - down - meanOf(terms))).toBeLessThan(1e-11);
        expect(relativeError(p + pLoss, 1)).toBeLessThanOrEqual(1e-13);
      }),
      SEED,
    );
  });

  test('fifteen nodes are enough at a shared part of a fifth, forty at two fifths', {
    tags: 'thorough',
  }, () => {
    const worst = (shared: number, count: number) =>
      Math.max(
        ...models(300, 7, shared).map((terms) =>
          Math.abs(sidesOf(law(terms, 2, count)).p - sidesOf(law(terms, 2, 64)).p),
        ),
      );
    expect(worst(0.2, 15)).toBeLessThan(4e-6);
    expect(worst(0.2, 40)).toBeLessThan(1e-12);
    expect(worst(0.4, 15)).toBeLessThan(1e-3);
    expect(worst(0.4, 40)).toBeLessThan(2e-6);
  });

  test('more of the doubt shared leaves the lead and widens its law', () => {
    const terms = models(1, 3, 0.2)[0] ?? [];
    const width = (shared: number) => {
      const found = law(
        terms.map((term) => ({ ...term, shared })),
        2,
        40,
      );
      const at = meanOf(terms);
      return chanceBelow(found, at - 15) + 1 - chanceBelow(found, at + 15);
    };
    expect(width(0.2)).toBeGreaterThan(width(0));
    expect(width(0.4)).toBeGreaterThan(width(0.2));
  });

  test('its distribution rises from nothing to all over its extent', () => {
    for (const terms of models(5, 11, 0.2)) {
      const found = law(terms);
      const [low, high] = lawExtent(found);
      expect(chanceBelow(found, low)).toBe(0);
      expect(chanceBelow(found, high)).toBeCloseTo(1, 12);
      expect(chanceBelow(found, 0)).toBeCloseTo(sidesOf(found).pLoss, 14);
    }
  });

  test('shared parts that are none are refused by name', () => {
    const good = { points: 1, mean: 0, spread: 1, shared: 0 };
    const refused = (shared: number) => leadLaw([good, { ...good, shared }], 2);
    expect(refused(1.1)).toEqual({
      ok: false,
      problem: { kind: 'tooLarge', field: 'criteria[1].shared' },
    });
    expect(refused(-0.1)).toMatchObject({ problem: { kind: 'negative' } });
    expect(refused(Number.NaN)).toMatchObject({ problem: { kind: 'notFinite' } });
    expect(leadLaw([{ ...good, points: 0 }], 2)).toMatchObject({ problem: { kind: 'empty' } });
    expect(leadLaw([good], 3)).toMatchObject({ problem: { kind: 'oddKappa' } });
    expect(leadLaw([{ ...good, shared: 1 }], 3)).toMatchObject({ ok: true });
  });
});

describe('Nodes among many laws', { tags: 'thorough' }, () => {
  test.each([513, 800, 1024, 2048, 4096])(
    'are three each, and of %i laws together nine',
    (laws) => {
      const nodesAt = nodesAmong(laws);
      const times = new Map<number, number>();
      for (let place = 0; place < laws; place += 1) {
        const nodes = nodesAt(place);
        expect(nodes).toHaveLength(3);
        // The moments of a normal variable, as far as three nodes go.
        [1, 0, 1, 0].forEach((moment, power) => {
          const sum = nodes.reduce((total, { at, chance }) => total + chance * at ** power, 0);
          expect(sum).toBeCloseTo(moment, 13);
        });
        for (const { at, chance } of nodes) {
          expect(chance).toBeGreaterThan(0);
          times.set(at, (times.get(at) ?? 0) + chance / laws);
        }
      }
      for (const { at, chance } of normalNodes(9)) {
        // What is rarer than one law has none.
        expect(Math.abs((times.get(at) ?? 0) - chance)).toBeLessThan(1 / laws);
      }
    },
  );

  test('go by rank where one is given', () => {
    const nodesAt = nodesAmong(600);
    expect(nodesAt(0, 599)).toEqual(nodesAt(1, 599));
    expect(Math.max(...nodesAt(0, 599).map(({ at }) => at))).toBeGreaterThan(3);
    expect(Math.max(...nodesAt(0, 0).map(({ at }) => at))).toBeLessThan(1.1);
  });

  test('give few laws all nodes of the rule, and more of them nine', () => {
    expect(nodesAmong(64)(63)).toEqual(normalNodes(15));
    expect(nodesAmong(3, 40)(0)).toEqual(normalNodes(40));
    expect(nodesAmong(65, 40)(0)).toEqual(normalNodes(9));
    expect(nodesAmong(512)(511)).toEqual(normalNodes(9));
    expect(nodesAmong(513)(0)).toHaveLength(3);
  });

  /** Mixtures of laws: all alike, all near each other, and far apart, in no order. */
  test.each([
    [0, 65, 3e-4],
    [0.2, 65, 1e-4],
    [1, 65, 1e-4],
    [0, 513, 4e-4],
    [0.2, 513, 1e-3],
    [1, 513, 1e-3],
  ])('that differ by %d: %i laws are within %d of all nodes at each', (far, count, bound) => {
    const random = generator(23);
    for (const base of models(4, 5, 0.2)) {
      const laws = Array.from({ length: count }, () =>
        base.map((term) => ({
          ...term,
          points: term.points + (random() < far ? Math.floor(random() * 5) : 0),
          mean: term.mean + far * (20 * random() - 10),
        })),
      );
      const nodesAt = nodesAmong(laws.length);
      let [some, all] = [0, 0];
      laws.forEach((terms, place) => {
        some += sidesOf(valueOf(leadLaw(terms, 2, nodesAt(place)))).p / laws.length;
        all += sidesOf(law(terms)).p / laws.length;
      });
      expect(Math.abs(some - all)).toBeLessThan(bound);
    }
  });
});
