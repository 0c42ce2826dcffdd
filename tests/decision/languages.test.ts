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
    catalogue.questionnaire,
    catalogue.accelerators,
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
