import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../fixtures/property';
import { readNumber, type NumberRange } from '../../src/text/typed';
import { writeNumber } from '../../src/text/numeral';
import { english } from '../../src/text';

const memory = { counted: 'gib', least: 1, most: 65_536, decimals: 2 } as const;
const people = { counted: 'people', least: 1, most: 1e10, decimals: 0 } as const;
const tokens = { counted: 'tokens', least: 256, most: 1e7, decimals: 0 } as const;
const share = { counted: 'percent', least: 0, most: 100, decimals: 0 } as const;
const count = { counted: 'plain', least: 1, most: 4096, decimals: 0 } as const;
const score = { counted: 'plain', least: 0, most: 100, decimals: 1 } as const;
const ranges = { memory, people, tokens, share, count, score };

const read = (text: string, range: NumberRange, locale = 'en-GB') =>
  readNumber(text, range, locale, english.messages('typed').units);

describe('A number is taken', () => {
  it.each<[keyof typeof ranges, string, number, boolean]>([
    ['memory', '157', 157, false],
    ['memory', '16 GiB', 16, false],
    ['memory', '16 GB', 16, true],
    ['memory', '128GB', 128, true],
    ['memory', '16gb', 16, true],
    ['memory', '64 GB RAM', 64, true],
    ['memory', '64G', 64, true],
    ['memory', '64Gi', 64, true],
    ['memory', '1.5 TB', 1536, true],
    ['memory', '1 TiB', 1024, true],
    ['memory', '16,384 MB', 16, true],
    ['memory', '16.0', 16, false],
    ['memory', '15.7', 15.7, false],
    ['memory', '62,7', 62.7, false],
    ['memory', '64.5 GB', 64.5, true],
    ['memory', '12.000,50', 12000.5, false],
    ['memory', '١٥٫٧', 15.7, false],
    ['people', '20k', 20_000, true],
    ['people', '1.1k', 1100, true],
    ['people', '2.3 M', 2_300_000, true],
    ['people', '5 people', 5, false],
    ['people', '32k', 32_000, true],
    ['tokens', '32,768', 32_768, false],
    ['tokens', '32,768 tokens', 32_768, false],
    ['tokens', '32Ki', 32_768, true],
    ['tokens', '100k', 100_000, true],
    ['tokens', '200K tokens', 200_000, true],
    ['tokens', '1.5M', 1_500_000, true],
    ['share', '50 %', 50, false],
    ['share', '50%', 50, false],
    ['share', '٥٠٪', 50, false],
    ['share', '0', 0, false],
    ['count', '４', 4, false],
    ['score', '62,7', 62.7, false],
    ['score', '64.5', 64.5, false],
    ['score', '-0', 0, false],
  ])('by %s: %s', (range, text, value, converted) => {
    expect(read(text, ranges[range])).toEqual({ ok: true, value, converted });
  });
});

describe('A number is refused with what was understood', () => {
  it.each<[keyof typeof ranges, string, object]>([
    ['count', '15.7', { kind: 'decimals', value: 15.7 }],
    ['count', '62,7', { kind: 'decimals', value: 62.7 }],
    ['count', '64.5', { kind: 'decimals', value: 64.5 }],
    ['memory', '0.5', { kind: 'range', value: 0.5 }],
    ['memory', '16,000 MB', { kind: 'decimals', value: 15.625 }],
    ['memory', '15.7555', { kind: 'decimals', value: 15.7555 }],
    ['people', '12.000,50', { kind: 'decimals', value: 12000.5 }],
    ['memory', '12.000', { kind: 'either', values: [12, 12000] }],
    ['memory', '70.000', { kind: 'either', values: [70, 70000] }],
    ['memory', '512 MiB', { kind: 'range', value: 0.5 }],
    ['memory', '16 Gb', { kind: 'unit', value: 16 }],
    ['memory', '16 Gbit', { kind: 'unit', value: 16 }],
    ['memory', '2x64 GB', { kind: 'unread' }],
    ['memory', '16 tokens', { kind: 'unit', value: 16 }],
    ['memory', '65 TiB', { kind: 'range', value: 66_560 }],
    ['memory', '', { kind: 'blank' }],
    ['people', '5m', { kind: 'unit', value: 5 }],
    ['people', '-5', { kind: 'range', value: -5 }],
    ['people', '1.2345k', { kind: 'decimals', value: 1234.5 }],
    ['people', '1.234k', { kind: 'either', values: [1234, 1_234_000] }],
    ['tokens', '32k', { kind: 'either', values: [32_000, 32_768] }],
    ['tokens', '128K tokens', { kind: 'either', values: [128_000, 131_072] }],
    ['tokens', '1M', { kind: 'either', values: [1_000_000, 1_048_576] }],
    ['tokens', '0k', { kind: 'range', value: 0 }],
    ['share', '50.5', { kind: 'decimals', value: 50.5 }],
    ['share', '50k', { kind: 'unit', value: 50 }],
    ['count', '2.5', { kind: 'decimals', value: 2.5 }],
    ['count', '2 GB', { kind: 'unit', value: 2 }],
    ['count', '1e3', { kind: 'unread' }],
    ['score', '62.75', { kind: 'decimals', value: 62.75 }],
    ['score', '101', { kind: 'range', value: 101 }],
    ['score', '62 %', { kind: 'unit', value: 62 }],
    ['score', '9'.repeat(16), { kind: 'long' }],
  ])('by %s: %s', (range, text, problem) => {
    expect(read(text, ranges[range])).toEqual({ ok: false, problem });
  });
});

const locales = (
  'en-GB de-DE fr-FR de-CH hi-IN ar-EG fa-IR bn-BD pt-BR sv-SE ' +
  'en-IN pl-PL es-ES tr-TR he-IL th-TH-u-nu-thai my-MM ne-NP ja-JP'
).split(' ');

describe.each(Object.entries(ranges))('Every number of a field: %s', (_, range: NumberRange) => {
  const steps = 10 ** range.decimals;
  const locale = fc.constantFrom(...locales);

  it('reads back as it is written, in every locale', () => {
    const counts = fc.oneof(
      fc.constantFrom(range.least * steps, range.most * steps),
      fc.integer({ min: range.least * steps, max: range.most * steps }),
    );
    holds(
      fc.property(counts, locale, fc.boolean(), (count, tag, grouped) => {
        const value = count / steps;
        expect(read(writeNumber(value, tag, grouped), range, tag)).toEqual({
          ok: true,
          value,
          converted: false,
        });
      }),
      { atLeast: 200, seed: 705 },
    );
  });

  it('is one of its range that reads back as itself, whatever is typed', () => {
    const pieces = fc.constantFrom(
      ...Array.from('0123456789٣४.,٫٬’ -−+%kKMGTiBb\u00a0\u202f½'),
      '000',
      '768',
    );
    const text = fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join(''));
    holds(
      fc.property(text, locale, (typed, tag) => {
        const result = read(typed, range, tag);
        if (!result.ok) return;
        expect(result.value).toBeGreaterThanOrEqual(range.least);
        expect(result.value).toBeLessThanOrEqual(range.most);
        expect(Object.is(result.value, -0)).toBe(false);
        const written = writeNumber(result.value, tag);
        expect(read(written, range, tag)).toEqual({ ...result, converted: false });
      }),
      { atLeast: 500, seed: 706 },
    );
  });
});
