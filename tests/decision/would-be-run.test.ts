import { describe, expect, it } from 'vitest';
import type { FamilyId, SizeClass } from '../../src/catalogue/model';
import { classOfRelease, doubtOf, wouldBeRun } from '../../src/decision/ratings/would-be-run';
import { ratingRules } from '../../src/decision/ratings';
import { contextOf } from '../../src/decision/questions/context';
import { world } from '../fixtures/world';

const { catalogue } = world;
const context = (sizeClass: SizeClass) =>
  contextOf(catalogue, new Map([['hardware', { kind: 'assumed', sizeClass } as const]]));
const run = (family: FamilyId, sizeClass: SizeClass, remaining = catalogue.releases) =>
  wouldBeRun({ catalogue, context: context(sizeClass), remaining }, family);
const release = (id: string) => {
  const found = catalogue.releases.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('The release that would be run', () => {
  it.each<[FamilyId, SizeClass]>([
    ['qwen', 'small'],
    ['qwen', 'medium'],
    ['qwen', 'large'],
    ['qwen', 'frontier'],
    ['llama', 'small'],
    ['llama', 'medium'],
    ['llama', 'large'],
    ['llama', 'frontier'],
  ])('of %s is the best of the size %s that is left', (family, sizeClass) => {
    const chosen = run(family, sizeClass);
    const ofClass = catalogue.releases.filter(
      (one) =>
        one.family === family && one.purposes.includes('chat') && classOfRelease(one) === sizeClass,
    );
    expect(ofClass).toContain(chosen);
    const points = ofClass.map(({ id }) => catalogue.standings[id] ?? 0);
    expect(catalogue.standings[chosen?.id ?? '']).toBe(Math.max(...points));
    const rest = catalogue.releases.filter((one) => one !== chosen);
    expect(run(family, sizeClass, rest)).not.toBe(chosen);
  });

  it('is of the nearest size where none is left, and none where no release is', () => {
    const only = [release('llama-4-maverick')];
    expect(run('llama', 'small', only)).toBe(only[0]);
    expect(run('qwen', 'small', only)).toBeNull();
  });
});

describe('Results of other releases than the one that would be run', () => {
  it('carry no more doubt if it was tested, 5 points for its shape and 10 for another', () => {
    const llama = release('llama-3.3-70b');
    expect(doubtOf(['llama-3.3-70b'], llama, catalogue)).toBe(0);
    expect(doubtOf(['llama-3.1-70b'], llama, catalogue)).toBe(5);
    expect(doubtOf(['llama-3.1-8b', 'qwen3-32b'], llama, catalogue)).toBe(10);
    expect(doubtOf([], llama, catalogue)).toBe(10);
    expect(doubtOf([], null, catalogue)).toBe(0);
  });

  it('are all of releases that there are, of both families in each size class', () => {
    for (const { basis } of Object.values(catalogue.scoring)) {
      if (basis.from !== 'measured') continue;
      for (const { tested } of Object.values(basis.classes)) {
        const families = new Set((tested ?? []).map((id) => release(id).family));
        expect([...families].sort()).toEqual(['llama', 'qwen']);
      }
    }
  });

  it('widen the score of that family alone', () => {
    const remaining = catalogue.releases;
    const rating = ratingRules.coding.rate({ catalogue, context: context('large'), remaining });
    const tested = remaining.filter(({ id }) =>
      ['llama-3.3-70b', 'qwen3-32b', 'qwen3-30b-a3b-instruct-2507'].includes(id),
    );
    const known = ratingRules.coding.rate({
      catalogue,
      context: context('large'),
      remaining: tested,
    });
    expect(known.qwen.spread).toBeLessThan(rating.qwen.spread);
    expect(known.llama.spread).toBe(rating.llama.spread);
    expect(known.qwen.mean).toBe(rating.qwen.mean);
  });
});
