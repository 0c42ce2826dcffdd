import { describe, expect, it } from 'vitest';
import type { ResultsFile } from '../../src/catalogue/schema/languages';
import { alone, effectOfSet, pool, poolSources, type Effect } from '../../src/evidence/pool';

type Pair = ResultsFile['pairs'][number];

/** A pair with the two scores and the standard errors of each; intervals are 1.96 times as wide. */
const pair = (
  qwen: number,
  llama: number,
  errors: readonly [number, number] = [3, 4],
  dataset = 'mmlu_ca',
): Pair => ({
  language: 'ca',
  sizeClass: 'large',
  task: 'Knowledge',
  dataset,
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

  // Four equal data sets of one harness: τ² = 25, so each has 25 + 12.5 and the four 9.375; the
  // harness adds 12.5, and the next one 25: √46.875.
  it('never claims less doubt than five points, however many data sets of a harness agree', () => {
    const agreeing = ['a', 'b', 'c', 'd'].map((name) => pair(53, 50, [3, 4], name));
    expect(pool(agreeing)).toMatchObject({ difference: 3, spread: 6.8, pairs: 4 });
    const hundred = Array.from({ length: 100 }, (_, i) => pair(53, 50, [3, 4], String(i)));
    // √(25 + 12.5 + 0.375).
    expect(pool(hundred).spread).toBe(6.2);
  });

  // Q = (15² + 15²)/25 = 18, so τ² = (18 − 1)/(0.08 − 0.04) = 425; two sets of 25 + 212.5 leave
  // 118.75, the harness adds 212.5, and σ² = 425 + 331.25.
  it('grows doubtful when data sets contradict each other', () => {
    expect(pool([pair(60, 30), pair(50, 50, [3, 4], 'other')])).toMatchObject({
      difference: 15,
      spread: 27.5,
    });
  });

  // Variances 25 and 100: fixed weights 0.04 and 0.01, centre 16, Q = 3.2, τ² = 2.2/0.016 = 137.5;
  // the sets have 93.75 and 168.75: 20 · 168.75/262.5 = 12.857. Together they leave 60.268, so
  // σ² = 137.5 + 68.75 + 60.268.
  it('listens more to the data set that was measured more closely', () => {
    expect(pool([pair(70, 50), pair(50, 50, [6, 8], 'other')])).toEqual({
      difference: 12.9,
      spread: 16.3,
      pairs: 2,
      qwen: 60,
      llama: 50,
    });
  });

  it('says the opposite when the families change places', () => {
    const there = pool([
      pair(70, 50, [3, 4], 'a'),
      pair(50, 55, [6, 8], 'b'),
      pair(40, 30, [2, 1], 'c'),
    ]);
    const back = pool([
      pair(50, 70, [4, 3], 'a'),
      pair(55, 50, [8, 6], 'b'),
      pair(30, 40, [1, 2], 'c'),
    ]);
    expect(back.difference).toBe(-there.difference);
    expect(back.spread).toBe(there.spread);
  });
});

const effect = (difference: number, variance = 25): Effect => ({ difference, variance });

describe('Rows on one data set', () => {
  it('are one effect, and repeating a row makes it no surer', () => {
    expect(effectOfSet([effect(4)])).toEqual(effect(4));
    expect(effectOfSet([effect(4), effect(4), effect(4)])).toEqual(effect(4));
  });

  // Mean 6; the mean error of 25 and 36, and (2² + 2²)/1/2 for what they disagree by.
  it('that disagree leave doubt about their mean', () => {
    expect(effectOfSet([effect(4, 25), effect(8, 36)])).toEqual({ difference: 6, variance: 34.5 });
  });
});

describe('A source is one witness', () => {
  // One effect: 25 + 12.5 + 12.5, and 25 for the next: √75.
  it('with one result it counts as a single effect does', () => {
    expect(poolSources([alone(effect(4))])).toEqual({ difference: 4, spread: 8.7 });
  });

  // Ten equal sets have 3.75 and with their harness's τ²/2 16.25, a single set of another 50:
  // (0·50 + 10·16.25)/66.25 = 2.453; 1/(1/16.25 + 1/50) = 12.264, and τ² = 25 at the floor.
  it('many data sets of one harness do not outvote another party as many parties would', () => {
    const harness = [{ doubt: 0, sets: Array.from({ length: 10 }, () => effect(0)) }];
    expect(poolSources([harness, alone(effect(10))])).toEqual({ difference: 2.5, spread: 6.1 });
    const parties = Array.from({ length: 10 }, () => alone(effect(0)));
    expect(poolSources([...parties, alone(effect(10))]).difference).toBe(0.9);
  });

  // 0 + 12.5 over eight sets is 1.5625; with 100 for the table and 12.5 for the source 114.0625,
  // and σ² = 25 + 114.0625. An independent set of 50 beside it:
  // (20·50 + 5·114.0625)/164.0625 = 9.571.
  it('the doubt about a vendor’s table never shrinks with its rows', () => {
    const vendor = [{ doubt: 100, sets: Array.from({ length: 8 }, () => effect(20, 0)) }];
    expect(poolSources([vendor])).toEqual({ difference: 20, spread: 11.8 });
    expect(poolSources([vendor, alone(effect(5))]).difference).toBe(9.6);
    const longer = [{ doubt: 100, sets: Array.from({ length: 80 }, () => effect(20, 0)) }];
    expect(poolSources([longer]).spread).toBe(11.7);
  });

  // Tables of 25 + 12.5 and of 25 + 12.5 + 100: 8·137.5/175 = 6.286; 29.464 + 12.5 + 25.
  it('two tables of a source share its doubt, and the surer of them counts for more', () => {
    const source = [
      { doubt: 0, sets: [effect(8)] },
      { doubt: 100, sets: [effect(0)] },
    ];
    expect(poolSources([source])).toEqual({ difference: 6.3, spread: 8.2 });
  });

  it('the order of sources, tables and data sets changes nothing', () => {
    const sets = [effect(8), effect(-3, 9), effect(5, 100)];
    const source = [
      { doubt: 100, sets },
      { doubt: 0, sets: [effect(1)] },
    ];
    const turned = source
      .toReversed()
      .map((table) => ({ ...table, sets: table.sets.toReversed() }));
    expect(poolSources([alone(effect(4)), turned])).toEqual(
      poolSources([source, alone(effect(4))]),
    );
  });
});
