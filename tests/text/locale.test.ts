import { describe, expect, it } from 'vitest';
import { english, loadLocale } from '../../src/text';
import { formatsFor } from '../../src/text/format';
import { localeOf } from '../fixtures/locale';

describe('The pseudo-locales', () => {
  it('accent every letter and make texts at least 40 % longer', async () => {
    const { messages, of } = await localeOf('en-XA');
    const { skip, title, broken } = messages('shell');
    expect([skip, broken.title].join('')).not.toMatch(/[A-Za-z]/);
    expect(skip.length).toBeGreaterThanOrEqual(english.messages('shell').skip.length * 1.4);
    expect(title({ page: 'Page' })).not.toMatch(/[A-Za-z]/);
    expect(of({ en: 'data' })).not.toMatch(/[A-Za-z]/);
  });

  it('lengthen texts by what breaks over lines as words do', async () => {
    const { of } = await localeOf('en-XA');
    for (const text of ['Word', 'Two words', 'A sentence of some length. '.repeat(9)]) {
      const longer = of({ en: text });
      const added = longer.slice(text.length).split(/\s+/);
      expect(added.join('').length).toBeGreaterThan(0);
      expect(Math.max(...added.map((word) => word.length))).toBeLessThanOrEqual(6);
    }
  });

  it('run from right to left', async () => {
    const { dir, messages } = await localeOf('ar-XB');
    expect(dir).toBe('rtl');
    expect(messages('shell').skip).toMatch(/\p{Script=Arabic}/u);
  });
});

describe('German', () => {
  it('has words, numbers and names of its own', async () => {
    const { messages, of, nameOf, format } = await localeOf('de');
    expect(messages('start').begin).toBe('Starten');
    expect(messages('start').kept({ count: 1 })).toBe(
      'Sie haben 1 Frage beantwortet. Ihre Antwort ist in diesem Browser gespeichert.',
    );
    expect(messages('start').kept({ count: 1200 })).toMatch(
      /^Sie haben 1\.200 Fragen beantwortet\./,
    );
    expect(messages('decision').lead.sentence({ family: 'Qwen', lead: format.points(1.25) })).toBe(
      'Qwen liegt 1,3 Punkte auf einer Skala von 100 vorn.',
    );
    expect(of({ en: 'Coding' })).toBe('Programmierung');
    expect(nameOf({ tag: 'zh-Hans', name: 'Chinese (Simplified)' })).toMatch(/^Chinesisch/);
    expect(nameOf({ tag: 'afb', name: 'Arabic (Gulf)' })).toBe('Golf-Arabisch');
    expect(nameOf({ tag: 'qzz', name: 'A language without a German name' })).toMatch(/^A language/);
  });

  it('says of an area whose words it lacks that they are not there, and says nothing in English', async () => {
    const { messages } = await localeOf('de');
    expect(() => messages('record')).toThrow('The words of record are not loaded.');
    expect(english.messages('record').title).toBe('Recommendation');
  });
});

describe('A locale', () => {
  it('is not taken up where another was asked for before its words were there', async () => {
    const [german, last] = await Promise.all([loadLocale('de'), loadLocale('en')]);
    expect(german).toBeNull();
    expect(last).toBe(english);
    expect((await localeOf('de')).id).toBe('de');
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
    expect(format.signed(0.04)).toBe('0');
    expect(format.signed(2)).toBe('+2.0');
  });

  it('never claim a chance of nothing or of everything, and round the rest', () => {
    expect([0, 1e-9, 0.004, 0.5, 0.994, 1 - 1e-9, 1].map(format.hundred)).toEqual([
      '0',
      '1',
      '1',
      '50',
      '99',
      '99',
      '100',
    ]);
  });

  it('group thousands, and round scores and shares to whole numbers', () => {
    expect(format.number(1_234_567)).toBe('1,234,567');
    expect(format.score(59.5)).toBe('60');
    expect(format.percent(0.126)).toBe('13%');
    expect(format.points(-3.25)).toBe('3.3');
  });

  it('write nothing as nothing, never with a minus', () => {
    expect([-0, -0.04, 0.049].map(format.signed)).toEqual(['0', '0', '0']);
    expect([-0.05, 0.05].map(format.signed)).toEqual(['−0.1', '+0.1']);
  });

  it('put a thin space before a unit', () => {
    expect(format.billions(30.54)).toBe('30.5\u2009B');
    expect(format.billions(8)).toBe('8\u2009B');
    expect(format.unit(24, 'GiB')).toBe('24\u2009GiB');
  });

  it('join lists as sentences do', () => {
    expect(format.list(['a'])).toBe('a');
    expect(format.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(format.either(['a', 'b'])).toBe('a or b');
    expect(format.list([])).toBe('');
  });

  it('follow the locale', () => {
    const german = formatsFor('de');
    expect(german.signed(-1234.5)).toBe('−1.234,5');
    expect(german.date('2026-11-23')).toBe('23. November 2026');
    expect(german.list(['a', 'b'])).toBe('a und b');
    expect(formatsFor('ar-EG').number(12)).toBe('١٢');
  });

  it('name the day of a date in any time zone, and a moment where the user is', () => {
    expect(format.date('2026-01-01')).toBe('1 January 2026');
    expect(format.date('2026-12-31')).toBe('31 December 2026');
    // Noon in the zone of whoever runs this is noon for them.
    expect(format.moment(new Date(2026, 10, 23, 12, 5).getTime())).toBe(
      '23 November 2026 at 12:05',
    );
  });
});
