import { describe, expect, it } from 'vitest';
import { grammarOf } from '../../src/text/grammar';

const formsOf = (locale: string, counts: readonly number[]) => {
  const { plural } = grammarOf(locale, String);
  const forms = {
    zero: 'zero',
    one: 'one',
    two: 'two',
    few: 'few',
    many: 'many',
    other: 'other',
  };
  return counts.map((count) => plural(count, forms));
};

describe('The form that goes with a number', () => {
  it('is one of two in English and German', () => {
    for (const locale of ['en', 'de'])
      expect(formsOf(locale, [0, 1, 2, 11, 100])).toEqual([
        'other',
        'one',
        'other',
        'other',
        'other',
      ]);
  });

  it('is one of six in Arabic', () => {
    expect(formsOf('ar', [0, 1, 2, 3, 11, 100])).toEqual([
      'zero',
      'one',
      'two',
      'few',
      'many',
      'other',
    ]);
  });

  it('is the exact one where there is one, and the last where a language lacks its own', () => {
    const { plural } = grammarOf('ar', String);
    expect(plural(0, { '=0': 'none', other: 'some' })).toBe('none');
    expect(plural(2, { one: 'one', other: 'some' })).toBe('some');
  });
});
