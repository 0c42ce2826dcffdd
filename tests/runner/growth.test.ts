/** @module-tag thorough */
import { expect, it } from 'vitest';
import { timesTheCost } from '../fixtures/growth';

/** Counts pairs of so many things, one by one. */
const pairs = (count: number) => () => {
  let sum = 0;
  for (let i = 0; i < count; i += 1) for (let j = 0; j < count; j += 1) sum += (i ^ j) & 1;
  return sum;
};

it('what grows with the square is told apart from what grows in proportion', () => {
  const line = (count: number) => () => {
    for (let round = 0; round < count / 500; round += 1) pairs(500)();
  };
  expect(timesTheCost(line(160_000), line(20_000), 24)).toBeLessThan(24);
  expect(timesTheCost(pairs(16_000), pairs(2000), Number.POSITIVE_INFINITY)).toBeGreaterThan(24);
});
