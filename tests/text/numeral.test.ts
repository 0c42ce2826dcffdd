import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../fixtures/property';
import { readNumeral, writeNumber } from '../../src/text/numeral';
import { anyText } from '../fixtures/texts';

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Every language of two letters that this runtime writes numbers in, and some of their countries. */
const locales = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((tag) => Intl.NumberFormat.supportedLocalesOf(tag).length > 0)
  .concat(
    'en-IN',
    'de-CH',
    'de-AT',
    'fr-CH',
    'ar-EG',
    'ar-MA',
    'fa-IR',
    'bn-BD',
    'hi-IN-u-nu-deva',
  );

const decimalsOf = (text: string, locale = 'en-GB') => {
  const read = readNumeral(text, locale);
  return read.kind === 'number' ? read.decimals.map(Number) : read.kind;
};

describe('What a locale writes, it reads', () => {
  it('whole numbers and numbers with a decimal, in every locale', () => {
    const values = [
      0, 7, 100, 999, 1000, 1234, 32768, 1234567, 99999999999, 0.5, 62.7, 1234567.25, -5,
    ];
    const wrong = locales.flatMap((locale) =>
      values.flatMap((value) =>
        [true, false]
          .map((grouped) => writeNumber(value, locale, grouped))
          .filter((text) => String(decimalsOf(text, locale)) !== String(value))
          .map((text) => `${text} in ${locale}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('digits of every script that it knows', () => {
    const written = Intl.supportedValuesOf('numberingSystem')
      .map((system) => new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }))
      .map((format) => format.format(90817))
      .filter((text) => /^\p{Nd}+$/u.test(text));
    expect(written.length).toBeGreaterThan(30);
    expect(written.filter((text) => String(decimalsOf(text)) !== '90817')).toEqual([]);
  });
});

describe('A number is read as people write it', () => {
  it.each([
    // Thousands and decimals of many countries, on a British page.
    ['32,768', 32768],
    ['32 768', 32768],
    ['32\u00a0768', 32768],
    ['32\u202f768', 32768],
    ['32\u2009768', 32768],
    ['32\u3000768', 32768],
    ['32’768', 32768],
    ["32'768", 32768],
    ['32_768', 32768],
    ['1.234.567', 1234567],
    ['1,00,000', 100000],
    ['12,34,567.5', 1234567.5],
    ['12.000,50', 12000.5],
    ['12,000.50', 12000.5],
    ['12 000,5', 12000.5],
    ['1.234,567', 1234.567],
    ['62.7', 62.7],
    ['62,7', 62.7],
    ['0.5', 0.5],
    ['.5', 0.5],
    ['0.500', 0.5],
    ['2.50', 2.5],
    ['1234.567', 1234.567],
    // Other scripts.
    ['٣٢٬٧٦٨', 32768],
    ['١٥٫٧', 15.7],
    ['١٬٢٣٤٫٥', 1234.5],
    ['۳۲۷۶۸', 32768],
    ['३२,७६८', 32768],
    ['১,০০,০০০', 100000],
    ['๓๒๗๖๘', 32768],
    ['３２，７６８', 32768],
    ['１５．７', 15.7],
    ['𝟑𝟐', 32],
    // Signs and marks around it.
    [' 42\t', 42],
    ['+42', 42],
    ['-5', -5],
    ['−5', -5],
    ['－５', -5],
    ['\u200f\u061c42\u200e', 42],
    ['\u206742\u2069', 42],
    ['\ufeff42\u200b', 42],
    ['4\u00ad2', 42],
    ['007', 7],
  ])('%s', (text, value) => {
    expect(decimalsOf(text)).toEqual([value]);
  });

  it.each([
    ['62,7', 'de-DE', 62.7],
    ['62.7', 'de-DE', 62.7],
    ['32.768', 'de-DE', 32768],
    ['32.768', 'pt-BR', 32768],
    ['32 768', 'pl-PL', 32768],
    ['32,768', 'en-IN', 32768],
    ['32,768', 'ar-EG', 32768],
    ['32,768', 'fa-IR', 32768],
    ['12\u202f000,50', 'fr-FR', 12000.5],
    ['12’000.50', 'de-CH', 12000.5],
    ['\u221212', 'sv-SE', -12],
  ])('%s in %s', (text, locale, value) => {
    expect(decimalsOf(text, locale)).toEqual([value]);
  });
});

describe('What can be read in two ways gives both', () => {
  it.each([
    ['1.234', 'en-GB', [1.234, 1234]],
    ['12.000', 'en-GB', [12, 12000]],
    ['1,234', 'de-DE', [1.234, 1234]],
    ['1.234', 'fr-FR', [1.234, 1234]],
    ['1.234', 'ar-EG', [1.234, 1234]],
    ['-1.234', 'en-GB', [-1.234, -1234]],
  ])('%s in %s', (text, locale, values) => {
    expect(decimalsOf(text, locale)).toEqual(values);
  });
});

describe('What is no number is not read', () => {
  it.each([
    'many',
    '1e3',
    '0x20',
    '½',
    '2½',
    '2²',
    'Ⅻ',
    '三千',
    '1/2',
    '1:5',
    '1..5',
    '1,,5',
    '--5',
    '5-',
    '5–10',
    '(5)',
    '~5',
    '£',
    '.',
    ',',
    '-',
    '1.2.3',
    '1,23,4',
    '12 34',
    '1  000',
    '1,2345',
    '0,500',
    '1 234 56',
    '1,234 567',
    '1٢3',
    '४5',
    '\u202e123',
    '\u202d123',
    'NaN',
    'Infinity',
    '1\u20632',
    '1\u034f2',
    '12\n34',
    '%5%',
    '1,234.567.8',
    '1.000,000.5',
    '१٢',
  ])('%j', (text) => {
    const read = readNumeral(text, 'en-GB');
    // A unit that no field knows is refused later, with the number before it.
    expect(read.kind === 'number' ? read.unit : read.kind).not.toBe('');
    expect(['unread', 'number']).toContain(read.kind);
  });

  it.each(['', ' ', '\u00a0\t'])('nothing: %j', (text) => {
    expect(readNumeral(text, 'en-GB')).toEqual({ kind: 'blank' });
  });

  it('more digits than a number keeps', () => {
    expect(readNumeral('9007199254740993', 'en-GB')).toEqual({ kind: 'long' });
    expect(readNumeral('0.12345678901234567', 'en-GB')).toEqual({ kind: 'long' });
    expect(readNumeral('9'.repeat(5000), 'en-GB')).toEqual({ kind: 'unread' });
  });
});

describe('What stands beside a number is told apart', () => {
  it.each([
    ['32k', 32, 'k'],
    ['32 K tokens', 32, 'K tokens'],
    ['16\u00a0GiB', 16, 'GiB'],
    ['1,5 TB', 1.5, 'TB'],
    ['80 %', 80, '%'],
    ['%80', 80, '%'],
    ['٨٠٪', 80, '%'],
    ['128GB', 128, 'GB'],
  ])('%s', (text, value, unit) => {
    const read = readNumeral(text, 'en-GB');
    expect(read).toMatchObject({ kind: 'number', unit });
    expect(decimalsOf(text)).toEqual([value]);
  });
});

describe('Any text', () => {
  const pieces = fc.constantFrom(
    ...Array.from("0123456789٠٣۴६๙５.,٫٬’'_ -+−%kKMGiBb\u00a0\u202f\u200f½²"),
    '000',
    '768',
  );
  const texts = fc.oneof(
    anyText(),
    fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  );

  it('is read as a number that reads back as itself, or not at all', () => {
    holds(
      fc.property(
        texts,
        fc.constantFrom('en-GB', 'de-DE', 'fr-FR', 'ar-EG', 'hi-IN'),
        (text, locale) => {
          const read = readNumeral(text, locale);
          if (read.kind !== 'number') return;
          for (const decimal of read.decimals) {
            const value = Number(decimal);
            expect(Number.isFinite(value)).toBe(true);
            expect(decimalsOf(writeNumber(value, locale, false), locale)).toContain(value);
          }
        },
      ),
      { atLeast: 3000, seed: 701 },
    );
  });

  it('keeps its digits, in their order, where it is read', () => {
    holds(
      fc.property(texts, (text) => {
        const read = readNumeral(text, 'en-GB');
        if (read.kind !== 'number' || !/^[\d.,' ]*$/.test(text)) return;
        const digits = text.replace(/\D/g, '');
        for (const decimal of read.decimals) {
          expect(decimal.replace(/\D/g, '').replace(/^0+/, '')).toBe(digits.replace(/^0+/, ''));
        }
      }),
      { atLeast: 3000, seed: 702 },
    );
  });
});
