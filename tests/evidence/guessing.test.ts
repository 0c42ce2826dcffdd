import { describe, expect, it } from 'vitest';
import { abovePoints, errorInPoints, saysNothing, winsOf } from '../../src/evidence/guessing';

const four = { most: 100, guess: 25, least: null };
const text = { most: 100, guess: null, least: 15 };
const open = { most: 10, guess: null, least: null };

describe('A score says nothing', () => {
  // Who guesses one of four in 900 questions is off by 100·√(0.1875/900) = 1.443: up to 27.887.
  it('within two standard errors of guessing', () => {
    expect(saysNothing(four, 27.8, null, 900)).toBe(true);
    expect(saysNothing(four, 27.9, null, 900)).toBe(false);
    expect(saysNothing(four, 20, null, 900)).toBe(true);
    expect(saysNothing(four, 27.9, 2, 900)).toBe(true);
  });

  // Of an unknown number of questions 500 are taken: 25 + 2·1.936.
  it('with a little more room where the number of questions is not known', () => {
    expect(saysNothing(four, 28.8, null, null)).toBe(true);
    expect(saysNothing(four, 28.9, null, null)).toBe(false);
  });

  it('below what a text must reach, and never where nothing is known of the set', () => {
    expect(saysNothing(text, 14.9, null, null)).toBe(true);
    expect(saysNothing(text, 15, null, null)).toBe(false);
    expect(saysNothing(open, 0, null, 80)).toBe(false);
  });
});

describe('Scores become points above guessing', () => {
  it('from guessing to the most that there is', () => {
    expect(abovePoints(four, 25)).toBe(0);
    expect(abovePoints(four, 62.5)).toBe(50);
    expect(abovePoints(four, 100)).toBe(100);
    expect(abovePoints(open, 7.5)).toBe(75);
    expect(abovePoints({ most: 1, guess: 0.2, least: null }, 0.6)).toBeCloseTo(50, 9);
  });

  // Half of 100 questions: √(0.25/100) = 5 of 100, and 5/0.75 above guessing.
  it('with their errors, as printed or from the number of questions', () => {
    expect(errorInPoints(four, 50, null, 100)).toBeCloseTo(20 / 3, 9);
    expect(errorInPoints(four, 50, 3, 100)).toBe(4);
    expect(errorInPoints(four, 50, null, null)).toBe(0);
  });
});

describe('Ratings become wins in a hundred', () => {
  // 400 points are ten wins to one; the slope there is 100·(1/11)·(10/11)·ln 10/400.
  it('by the difference, with the error that it has', () => {
    expect(winsOf(0, 0)).toEqual({ wins: 50, error: 0 });
    const { wins, error } = winsOf(400, 10);
    expect(wins).toBeCloseTo(1000 / 11, 9);
    expect(error).toBeCloseTo((1000 / 121) * (Math.LN10 / 400) * 10, 9);
    expect(winsOf(-400, 10).wins).toBeCloseTo(100 / 11, 9);
  });
});
