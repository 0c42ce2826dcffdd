import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../../src/catalogue/model';
import { sourceItRestsOn } from '../../src/decision/ratings/rests-on';
import { assembled } from '../fixtures/world';

const { catalogue, claims } = assembled;

const item = (claim: string, qwen: 'yes' | 'no', llama: 'yes' | 'no'): ChecklistItem => ({
  as: 'can',
  claim,
  what: { en: claim },
  only: null,
  qwen,
  llama,
});
const first = (claim: string) => claim.slice(0, 1);

describe('The source that a checklist rests on', () => {
  it('is the one without which a score would move by more than its spread', () => {
    const items = [item('a1', 'yes', 'no'), item('b1', 'yes', 'yes'), item('b2', 'yes', 'yes')];
    // The difference is 33 of 100 with all, none without a, and 100 without b: 17 and 33 for each family.
    expect(sourceItRestsOn(items, 16, first)).toBe('a');
    expect(sourceItRestsOn(items, 17, first)).toBe('b');
    expect(sourceItRestsOn(items, 34, first)).toBeNull();
  });

  it('is the only one where there is no other', () => {
    expect(sourceItRestsOn([item('a1', 'yes', 'yes')], 50, first)).toBe('a');
  });

  it('is told for the checklists of this edition as they are', () => {
    const told = catalogue.questionnaire.criteria.flatMap(({ id }) => {
      const { basis } = catalogue.scoring[id];
      if (basis.from !== 'checklist') return [];
      const placeOf = (claim: string) => {
        const source = claims[id].claims.find((one) => one.id === claim)?.sources[0];
        return source?.kind === 'repository' ? source.repository : (source?.title ?? '');
      };
      return [[id, sourceItRestsOn(basis.items, basis.spread, placeOf)]];
    });
    expect(told).toEqual([
      ['selfHosting', 'vllm-project/recipes'],
      ['fineTuning', null],
      ['ecosystem', null],
      ['tooling', null],
    ]);
  });
});
