import { describe, expect, it } from 'vitest';
import type { FamilyId, SizeClass } from '../../src/catalogue/model';
import { classOfRelease, doubtOf, wouldBeRun } from '../../src/decision/ratings/would-be-run';
import { largestOf, sizeClasses } from '../../src/core/method';
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

describe('The release that would be run, of releases made by hand', () => {
  const [first] = catalogue.releases;
  if (first === undefined) throw new Error('no release');
  const made = (
    id: string,
    total: number,
    releasedOn: string,
    part: Partial<typeof first> = {},
  ) => ({
    ...first,
    id,
    family: 'qwen' as const,
    purposes: ['chat' as const],
    parameters: { ...first.parameters, total },
    releasedOn,
    ...part,
  });
  const chosen = (
    sizeClass: SizeClass,
    standings: Readonly<Record<string, number>>,
    ...remaining: (typeof first)[]
  ) =>
    wouldBeRun(
      { catalogue: { ...catalogue, standings }, context: context(sizeClass), remaining },
      'qwen',
    )?.id ?? null;

  it('is the nearest in size, then the one that stands best, then the newest', () => {
    const [old, young] = [made('old', 8, '2025-01'), made('young', 8, '2026-01')];
    expect(chosen('small', {}, old, young)).toBe('young');
    expect(chosen('small', {}, young, old)).toBe('young');
    expect(chosen('small', { old: 1 }, young, old)).toBe('old');
    expect(chosen('small', { old: 1, young: 2 }, old, young)).toBe('young');
    expect(chosen('small', {}, old, { ...young, releasedOn: old.releasedOn })).toBe('old');
    const big = made('big', 70, '2026-06');
    expect(classOfRelease(big)).not.toBe(classOfRelease(old));
    expect(chosen('small', { big: 9 }, big, old)).toBe('old');
    expect(chosen(classOfRelease(big), { old: 9 }, big, old)).toBe('big');
    expect(chosen('small', {}, big)).toBe('big');
  });

  it('answers in a conversation, and is of the family', () => {
    const talks = made('talks', 8, '2025-01');
    expect(chosen('small', {}, { ...talks, purposes: [] })).toBeNull();
    expect(chosen('small', {}, { ...talks, family: 'llama' })).toBeNull();
    expect(chosen('small', {}, { ...talks, id: 'mute', purposes: [] }, talks)).toBe('talks');
  });

  it('is of a class up to the very number of parameters that bounds it', () => {
    for (const size of sizeClasses) {
      const largest = largestOf[size];
      if (!Number.isFinite(largest)) continue;
      expect(classOfRelease(made('at', largest, '2026-01'))).toBe(size);
      expect(classOfRelease(made('above', largest + 0.01, '2026-01'))).not.toBe(size);
    }
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
