import fc from 'fast-check';
import { afterEach, describe, expect, it, TestRunner, vi } from 'vitest';
import { holds, holdsInTime } from '../fixtures/property';

// No more than a usual run waits for, so that every form of a run tries the same.
const trial = { seed: 5, atLeast: 5 };

/** The cases that a property was tried with. */
const casesOf = (): readonly number[] => {
  const cases: number[] = [];
  holds(
    fc.property(fc.integer(), (value) => {
      cases.push(value);
    }),
    trial,
  );
  return cases;
};

describe('A property', { tags: 'thorough' }, () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is tried as often as asked for when the time is over at once', () => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 60_000));
    expect(casesOf()).toHaveLength(trial.atLeast);
    expect(TestRunner.getCurrentTest()?.meta.tried).toBe(trial.atLeast);
  });

  it('passes when the time is over before a case beyond those asked for', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(0);
    // Some time is left, and too little for any case.
    const short = { ...trial, weight: Number.MIN_VALUE };
    holds(
      fc.property(fc.nat(), () => true),
      short,
    );
    await holdsInTime(
      fc.asyncProperty(fc.nat(), () => Promise.resolve()),
      short,
    );
    expect(TestRunner.getCurrentTest()?.meta.tried).toBe(2 * trial.atLeast);
  });

  it('goes on along one and the same sequence of cases while there is time', () => {
    let cases = casesOf();
    // A machine may be held up for all of the time, but not for ever.
    while (cases.length === trial.atLeast) cases = casesOf();
    expect(cases).toEqual(fc.sample(fc.integer(), { seed: trial.seed, numRuns: cases.length }));
  });

  it('that fails says the seed and the smallest counterexample, also beyond the cases asked for', () => {
    const failing = (atLeast: number) => () => {
      let tried = 0;
      holds(
        fc.property(fc.nat(), (value) => {
          tried += 1;
          return tried < 50 || value < 1000;
        }),
        // So much time that the failing case is reached on any machine.
        { ...trial, atLeast, weight: 1000 },
      );
    };
    expect(failing(100)).toThrow(/seed: 5[^]*Counterexample: \[1000\]/);
    expect(failing(2)).toThrow(/seed: 5[^]*Counterexample: \[1000\]/);
  });

  it('that is awaited fails in the same way', async () => {
    const below = (most: number) =>
      holdsInTime(
        fc.asyncProperty(fc.nat({ max: 100 }), (value) => Promise.resolve(value <= most)),
        trial,
      );
    await below(100);
    await expect(below(50)).rejects.toThrow(/seed: 5[^]*Counterexample: \[51\]/);
  });
});
