import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setupsOf } from '../../src/sizing';
import { fitsOne } from '../../src/sizing/fit';
import type { Machine } from '../../src/sizing';
import { holds } from '../fixtures/property';
import { assembled } from '../fixtures/world';

const { catalogue, serving } = assembled;

const items = fc.record({
  accelerator: fc.constantFrom(...catalogue.accelerators),
  count: fc.integer({ min: 1, max: 12 }),
});
const machine: fc.Arbitrary<Machine> = fc.oneof(
  fc.integer({ min: 1, max: 1024 }).map((memoryGiB): Machine => ({ kind: 'cpu', memoryGiB })),
  fc
    .array(items, { minLength: 1, maxLength: 3 })
    .map((some): Machine => ({ kind: 'accelerators', items: some })),
);

describe('A release fits', () => {
  it('exactly where one of its set-ups holds a request', () => {
    let fitting = 0;
    let tried = 0;
    holds(
      fc.property(
        fc.constantFrom(...catalogue.releases),
        fc.constantFrom(...serving.engines),
        machine,
        fc.integer({ min: 1, max: 300_000 }),
        (release, engine, on, tokens) => {
          const setups = setupsOf(release, engine, on, { tokens, people: 1 });
          const expected = setups.some((setup) => setup.mostPeople() > 0);
          expect(fitsOne(release, engine, on, tokens)).toBe(expected);
          tried += 1;
          fitting += Number(expected);
        },
      ),
      { atLeast: 200, seed: 71 },
    );
    expect(fitting).toBeGreaterThan(0);
    expect(fitting).toBeLessThan(tried);
  });
});
