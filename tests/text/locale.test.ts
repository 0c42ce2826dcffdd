import { describe, expect, it } from 'vitest';
import { area, english, loadLocale } from '../../src/text';

const sample = area('sample', {
  plain: 'A plain text',
  deep: { with: (name: string) => `With ${name}` },
});

describe('The pseudo-locales', () => {
  it('accent every letter and make texts at least 40 % longer', async () => {
    const { messages, of } = await loadLocale('en-XA');
    const { plain, deep } = messages(sample);
    expect(plain).not.toMatch(/[A-Za-z]/);
    expect(plain.length).toBeGreaterThanOrEqual('A plain text'.length * 1.4);
    expect(deep.with('you')).not.toMatch(/[A-Za-z]/);
    expect(of({ en: 'data' })).not.toMatch(/[A-Za-z]/);
  });

  it('lengthen texts by what breaks over lines as words do', async () => {
    const { of } = await loadLocale('en-XA');
    for (const text of ['Word', 'Two words', 'A sentence of some length. '.repeat(9)]) {
      const longer = of({ en: text });
      const added = longer.slice(text.length).split(/\s+/);
      expect(added.join('').length).toBeGreaterThan(0);
      expect(Math.max(...added.map((word) => word.length))).toBeLessThanOrEqual(6);
    }
  });

  it('run from right to left', async () => {
    const { dir, messages } = await loadLocale('ar-XB');
    expect(dir).toBe('rtl');
    expect(messages(sample).plain).toMatch(/\p{Script=Arabic}/u);
  });
});

describe('Formats', () => {
  const { format } = english;

  it('write a date in full, and a month where the day is not known', () => {
    expect(format.date('2026-11-23')).toBe('23 November 2026');
    expect(format.date('2026-09')).toBe('September 2026');
  });

  it('never claim certainty that is not there', () => {
    expect(format.hundred(0.9999)).toBe('99');
    expect(format.hundred(0.0001)).toBe('1');
    expect(format.hundred(1)).toBe('100');
    expect(format.hundred(0.755)).toBe('76');
  });

  it('give leads one decimal and a true minus sign', () => {
    expect(format.signed(-3.14)).toBe('−3.1');
    expect(format.signed(0.04)).toBe('0.0');
    expect(format.signed(2)).toBe('+2.0');
  });
});
