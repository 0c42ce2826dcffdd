import { describe, expect, it } from 'vitest';
import type { LanguageResult, SizeClass } from '../../src/catalogue/model';
import { abilities, type Ability } from '../../src/core/languages';
import { sizeClasses } from '../../src/core/method';
import { contextOf } from '../../src/decision/questions/context';
import { ratingRules } from '../../src/decision/ratings';
import { leanOf, sideOf } from '../../src/report/language-lean';
import { assembled } from '../fixtures/world';

const { catalogue } = assembled;

/** Main memory that holds each class of models. */
const memory: Readonly<Record<SizeClass, number>> = {
  small: 6,
  medium: 24,
  large: 100,
  frontier: 4_000,
};
/** Work that needs one ability alone, or both alike. */
const work = { understanding: 'documents', writing: 'tutoring', both: 'assistant' } as const;

const rated = (tag: string, size: SizeClass, needs: keyof typeof work) => {
  const context = contextOf(
    catalogue,
    new Map([
      ['languages', { kind: 'languages', primary: [tag], secondary: [] }],
      ['workloads', { kind: 'shares', shares: { [work[needs]]: 100 } }],
      ['hardware', { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: memory[size] } }],
    ]),
  );
  const rating = ratingRules.multilingual.rate({
    catalogue,
    context,
    remaining: catalogue.releases,
  });
  return {
    difference: rating.qwen.mean - rating.llama.mean,
    spread: Math.hypot(rating.qwen.spread, rating.llama.spread),
    neither: rating.grounds.neither,
    uncovered: rating.grounds.uncovered,
  };
};

const resultOf = (tag: string, ability: Ability, size: SizeClass): LanguageResult | undefined =>
  catalogue.languages.find((one) => one.tag === tag)?.results[ability][size];

const cells = catalogue.languages.flatMap(({ tag, results }) =>
  abilities.flatMap((ability) =>
    sizeClasses.flatMap((size) => {
      const found = results[ability][size];
      return found === undefined ? [] : [{ tag, ability, size, found }];
    }),
  ),
);
const scored = cells.flatMap(({ found, ...cell }) =>
  found === 'neither' ? [] : [{ ...cell, found }],
);

describe('The rating is what the pooled results say', () => {
  it('in more than two hundred languages and six hundred cells', () => {
    expect(new Set(cells.map(({ tag }) => tag)).size).toBeGreaterThan(200);
    expect(cells.length).toBeGreaterThan(600);
  });

  // Both scores are in tenths and end at 100, so halves may be a tenth off.
  it.each([...new Set(scored.map(({ tag }) => tag))])('%s: sign, size and spread', (tag) => {
    const off = scored.flatMap(({ found, ...cell }) => {
      if (cell.tag !== tag) return [];
      const told = rated(tag, cell.size, cell.ability);
      const same =
        Math.abs(told.difference - found.difference) < 0.11 &&
        Math.abs(told.spread - found.spread) < 0.11 &&
        told.uncovered.length === 0;
      return same ? [] : [{ ...cell, found, told }];
    });
    expect(off).toEqual([]);
  });

  it('where neither family works there is a warning and no score', () => {
    const failing = cells.filter(({ found }) => found === 'neither');
    expect(failing.length).toBeGreaterThan(50);
    for (const { tag, ability, size } of failing) {
      const { difference, spread, neither } = rated(tag, size, ability);
      expect(neither[ability]).toEqual([tag]);
      expect(difference).toBe(0);
      expect(spread).toBeCloseTo(29, 0);
    }
  });
});

describe('Whom the languages that people ask for speak for', () => {
  it.each(['zh', 'ja', 'ko', 'th', 'vi', 'id', 'ar', 'ru'])('%s: Qwen, at every size', (tag) => {
    for (const size of sizeClasses) {
      expect(rated(tag, size, 'both').difference).toBeGreaterThan(0);
    }
  });

  it.each([
    ['he', 'writing'],
    ['fa', 'writing'],
    ['sw', 'understanding'],
    ['sw', 'writing'],
    ['ha', 'understanding'],
    ['ha', 'writing'],
    ['yo', 'understanding'],
  ] as const)('%s, %s, at the medium size: Llama', (tag, ability) => {
    expect(rated(tag, 'medium', ability).difference).toBeLessThan(0);
    expect(sideOf(resultOf(tag, ability, 'medium'))).toBe('llama');
  });

  it('Yoruba: neither family writes text of use at the medium size', () => {
    expect(resultOf('yo', 'writing', 'medium')).toBe('neither');
  });

  const southAsian = ['hi', 'bn', 'ta', 'te', 'mr', 'gu', 'kn', 'ml', 'pa', 'or', 'as', 'ur', 'ne'];

  it.each(southAsian)('%s: understanding to Qwen at the large size', (tag) => {
    expect(sideOf(resultOf(tag, 'understanding', 'large'))).toBe('qwen');
    expect(sideOf(resultOf(tag, 'understanding', 'medium'))).not.toBe('llama');
  });

  it.each(southAsian)('%s: writing level or Llama, within the spread', (tag) => {
    for (const size of sizeClasses) {
      const { difference, spread } = rated(tag, size, 'writing');
      expect(difference).toBeLessThan(0.5 * spread);
    }
  });

  it('German at the large size: level', () => {
    const { difference, spread } = rated('de', 'large', 'both');
    expect(Math.abs(difference)).toBeLessThan(0.5 * spread);
  });
});

/** Differences in points, above 0 for Qwen, and their spreads, computed from the sources' own tables. */
const told = [
  ['zh', 'understanding', 'medium', 5.8, 8.3],
  ['zh', 'understanding', 'large', 1.4, 9.9],
  ['zh', 'writing', 'medium', 6.2, 9.3],
  ['zh', 'writing', 'large', 23, 8.6],
  ['zh', 'writing', 'frontier', 14.4, 7.3],
  ['ja', 'understanding', 'small', 21.8, 16.6],
  ['ja', 'understanding', 'medium', 11.4, 15.8],
  ['ja', 'understanding', 'large', 6.5, 11.4],
  ['ja', 'understanding', 'frontier', 9, 10.8],
  ['ja', 'writing', 'medium', 12.7, 8.4],
  ['ja', 'writing', 'large', 9.6, 9],
  ['ja', 'writing', 'frontier', 7.9, 6.7],
  ['ko', 'understanding', 'small', 15, 15.7],
  ['ko', 'understanding', 'medium', 7.2, 8.9],
  ['ko', 'understanding', 'large', 13.2, 15.7],
  ['ko', 'writing', 'small', 20.4, 11.2],
  ['ko', 'writing', 'medium', 8.4, 7.7],
  ['ko', 'writing', 'large', 19.1, 8.1],
  ['ko', 'writing', 'frontier', 11.4, 9.4],
  ['th', 'understanding', 'small', 8.7, 15.1],
  ['th', 'understanding', 'medium', 3.8, 8.7],
  ['th', 'understanding', 'large', 5.3, 14.7],
  ['th', 'writing', 'medium', 2.8, 9.4],
  ['th', 'writing', 'frontier', 3.2, 9.8],
  ['vi', 'understanding', 'medium', 4.6, 8.9],
  ['vi', 'writing', 'medium', 2.2, 9.4],
  ['vi', 'writing', 'frontier', 7.7, 9.6],
  ['id', 'understanding', 'medium', 6.6, 9],
  ['id', 'understanding', 'large', 11, 11.8],
  ['id', 'writing', 'medium', 1.8, 9.4],
  ['id', 'writing', 'frontier', 5.8, 9.7],
  ['ar', 'understanding', 'medium', 9.1, 8.6],
  ['ar', 'understanding', 'large', 6.4, 11.5],
  ['ar', 'writing', 'medium', 4.1, 11.2],
  ['ru', 'understanding', 'medium', 3.6, 9.7],
  ['ru', 'understanding', 'large', 10.5, 15.2],
  ['ru', 'writing', 'medium', 2.2, 8.6],
  ['ru', 'writing', 'large', 15.4, 8.6],
  ['ru', 'writing', 'frontier', 9.2, 7.3],
  ['he', 'writing', 'medium', -11, 11.2],
  ['fa', 'writing', 'medium', -8.6, 9.4],
  ['fa', 'writing', 'frontier', -8.6, 9.6],
  ['sw', 'understanding', 'medium', -6.4, 9.8],
  ['sw', 'writing', 'medium', -19.7, 11.2],
  ['ha', 'understanding', 'medium', -16.5, 9.8],
  ['ha', 'writing', 'medium', -14.9, 11.2],
  ['yo', 'understanding', 'medium', -3.9, 9.8],
  ['hi', 'understanding', 'large', 8.7, 8.3],
  ['bn', 'understanding', 'large', 9.6, 8.9],
  ['ta', 'understanding', 'large', 10.3, 8.9],
  ['te', 'understanding', 'large', 9.1, 8.9],
  ['mr', 'understanding', 'large', 6.6, 8.3],
  ['gu', 'understanding', 'large', 14.7, 8.9],
  ['kn', 'understanding', 'large', 12.2, 8.9],
  ['ml', 'understanding', 'large', 11.4, 8.9],
  ['pa', 'understanding', 'large', 12, 8.9],
  ['or', 'understanding', 'large', 13.1, 8.9],
  ['as', 'understanding', 'large', 9.7, 8.9],
  ['ur', 'understanding', 'large', 6, 8.9],
  ['ne', 'understanding', 'large', 8.3, 8.9],
  ['hi', 'writing', 'large', -0.9, 8.9],
  ['bn', 'writing', 'large', -3.4, 8.9],
  ['ta', 'writing', 'large', -3.4, 8.9],
  ['te', 'writing', 'large', -3.6, 8.9],
  ['mr', 'writing', 'large', -4.2, 8.9],
  ['gu', 'writing', 'large', -4.9, 8.9],
  ['kn', 'writing', 'large', -6.5, 8.9],
  ['ml', 'writing', 'large', -4.9, 8.9],
  ['pa', 'writing', 'large', -5, 8.9],
  ['ur', 'writing', 'large', -5.7, 8.9],
] as const;

/** Where the results say less than is commonly said, or the reverse. */
const otherwise = [
  ['vi', 'understanding', 'large', -0.4, 16.2],
  ['ko', 'understanding', 'frontier', -0.2, 9],
  ['hi', 'understanding', 'medium', 0, 9.8],
  ['hi', 'understanding', 'frontier', -0.1, 8.9],
  ['bn', 'understanding', 'frontier', -1, 8.9],
  ['ta', 'understanding', 'frontier', -3, 8.9],
  ['gu', 'writing', 'medium', 4.8, 11.2],
  ['he', 'understanding', 'medium', 7.6, 14.7],
  ['de', 'understanding', 'large', 2.2, 15.1],
  ['de', 'writing', 'large', 6.4, 15.4],
] as const;

describe('What languages come to, one by one', () => {
  it.each([...told, ...otherwise])('%s, %s, %s: %d ± %d', (tag, ability, size, by, spread) => {
    const { difference, spread: found } = rated(tag, size, ability);
    expect(difference).toBeCloseTo(by, 0);
    expect(found).toBeCloseTo(spread, 0);
  });

  it('nothing that departs from what is said is told as more than level or a lean', () => {
    const ahead = otherwise.filter(
      ([tag, ability, size]) => leanOf(resultOf(tag, ability, size) ?? 'neither').kind === 'ahead',
    );
    expect(ahead).toEqual([]);
  });
});

describe('A result leans', () => {
  const of = (difference: number, spread: number): LanguageResult => ({
    difference,
    spread,
    pairs: 1,
    sources: 1,
    qwen: 50,
    llama: 50,
  });

  // Of a normal distribution 65 of 100 lie below 0.385 deviations, 80 below 0.842.
  it('from 65 of 100, and puts a family ahead from 80', () => {
    expect(leanOf(of(3.8, 10))).toEqual({ kind: 'level' });
    expect(leanOf(of(3.9, 10))).toEqual({ kind: 'leaning', family: 'qwen' });
    expect(leanOf(of(-8.4, 10))).toEqual({ kind: 'leaning', family: 'llama' });
    expect(leanOf(of(-8.5, 10))).toEqual({ kind: 'ahead', family: 'llama' });
    expect(leanOf('neither')).toEqual({ kind: 'neither' });
    expect(sideOf(undefined)).toBe('unknown');
  });

  it('as often as the claim on all languages says', () => {
    const claim = assembled.claims.multilingual.claims.find(({ id }) => id === 'by-language');
    const count = (ability: Ability, side: ReturnType<typeof sideOf>) =>
      catalogue.languages.filter(({ results }) => sideOf(results[ability].medium) === side).length;
    const numbers = [...(claim?.words.en ?? '').matchAll(/\d+/g)].map(Number);
    expect(numbers).toEqual([
      Object.keys(assembled.bySource.sources).length,
      Object.keys(assembled.bySource.languages).length,
      count('understanding', 'qwen'),
      count('understanding', 'llama'),
      count('writing', 'qwen'),
      count('writing', 'llama'),
      count('writing', 'neither'),
    ]);
  });
});
