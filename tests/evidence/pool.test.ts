import { describe, expect, it } from 'vitest';
import type { ResultsFile } from '../../src/catalogue/schema/languages';
import { pool } from '../../src/evidence/pool';

type Pair = ResultsFile['pairs'][number];

/** A pair with the two scores and the standard errors of each; intervals are 1.96 times as wide. */
const pair = (qwen: number, llama: number, errors: readonly [number, number] = [3, 4]): Pair => ({
  language: 'ca',
  sizeClass: 'large',
  task: 'Knowledge',
  dataset: 'mmlu_ca',
  split: 'test',
  qwen: { model: 'Qwen/Qwen3-32B', score: [qwen, 1.96 * errors[0]] },
  llama: { model: 'meta-llama/Llama-3.3-70B-Instruct', score: [llama, 1.96 * errors[1]] },
});

describe('Results on several data sets become one difference with its doubt', () => {
  // 3² + 4² = 25 for the pair; the tasks differ by no less than 5, so 25 more; one pair, so both twice.
  it('keeps the difference of a single data set, with a doubt of no less than the task spread', () => {
    expect(pool([pair(54, 50)])).toEqual({
      difference: 4,
      spread: 8.7,
      pairs: 1,
      qwen: 54,
      llama: 50,
    });
  });

  // Four equal pairs: no spread seen, so the floor of 5; √(25 + (25 + 25)/4) = √37.5.
  it('never claims less doubt than five points, however many data sets agree', () => {
    const agreeing = [1, 2, 3, 4].map(() => pair(53, 50));
    expect(pool(agreeing)).toMatchObject({ difference: 3, spread: 6.1, pairs: 4 });
    const hundred = Array.from({ length: 100 }, () => pair(53, 50));
    expect(pool(hundred).spread).toBeGreaterThanOrEqual(5);
  });

  // Q = (15² + 15²)/25 = 18, so τ² = (18 − 1)/(0.08 − 0.04) = 425 and σ² = 425 + 450/2 = 650.
  it('grows doubtful when data sets contradict each other', () => {
    expect(pool([pair(60, 30), pair(50, 50)])).toMatchObject({ difference: 15, spread: 25.5 });
  });

  // Variances 25 and 100: fixed weights 0.04 and 0.01, centre 16, Q = 3.2, τ² = 2.2/0.016 = 137.5;
  // weights 1/162.5 and 1/237.5 give 20 · 0.59375 = 11.875, and σ² = 137.5 + 96.48.
  it('listens more to the data set that was measured more closely', () => {
    expect(pool([pair(70, 50), pair(50, 50, [6, 8])])).toEqual({
      difference: 11.9,
      spread: 15.3,
      pairs: 2,
      qwen: 60,
      llama: 50,
    });
  });

  it('says the opposite when the families change places', () => {
    const there = pool([pair(70, 50), pair(50, 55, [6, 8]), pair(40, 30, [2, 1])]);
    const back = pool([pair(50, 70, [4, 3]), pair(55, 50, [8, 6]), pair(30, 40, [1, 2])]);
    expect(back.difference).toBe(-there.difference);
    expect(back.spread).toBe(there.spread);
  });
});
