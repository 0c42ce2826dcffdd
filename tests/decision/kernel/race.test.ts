import { describe, expect, test } from 'vitest';
import { race } from '../../../src/decision/kernel';
import { byPartialFractions } from './exact';
import { adversarialModels, largeModels, randomModels } from './models';
import { worstError, sealed } from './support';

const ACCURACY = 1e-12;

describe('the race agrees with exact rational arithmetic', () => {
  test('on 300 random points models', { tags: 'thorough' }, () => {
    for (const { list } of randomModels(300, 20260101)) {
      expect(worstError(race(sealed(list)), byPartialFractions(list))).toBeLessThanOrEqual(
        ACCURACY,
      );
    }
  });

  test.each(adversarialModels(20260102))('on the adversarial model $name', ({ list }) => {
    expect(worstError(race(sealed(list)), byPartialFractions(list))).toBeLessThanOrEqual(ACCURACY);
  });

  test.each(largeModels(20260103))('at 400 phases, $name', { tags: 'thorough' }, ({ list }) => {
    expect(worstError(race(sealed(list)), byPartialFractions(list))).toBeLessThanOrEqual(ACCURACY);
  });

  test('the adversarial models reach chances near 1e-12 and far below', () => {
    const chances = adversarialModels(20260102).map(({ list }) => {
      const { p, pLoss } = race(sealed(list));
      return Math.min(p, pLoss);
    });
    expect(chances.filter((chance) => chance > 1e-14 && chance < 1e-10).length).toBeGreaterThan(2);
    expect(chances.filter((chance) => chance > 0 && chance < 1e-20).length).toBeGreaterThan(2);
  });
});
