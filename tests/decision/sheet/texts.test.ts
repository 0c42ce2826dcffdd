import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanNote, cleanText } from '../../../src/decision/sheet/texts';
import { holds } from '../../fixtures/property';
import { words } from '../../fixtures/scripts';
import { anyText } from '../../fixtures/texts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** The places where a browser would let a text be cut. */
const boundaries = (text: string): ReadonlySet<number> =>
  new Set([...Array.from(segmenter.segment(text), ({ index }) => index), text.length]);

describe('A text keeps every letter and mark', () => {
  it.each(Object.entries(words))('%s', (_, text) => {
    expect(cleanText(text, 120)).toBe(text);
    expect(cleanNote(text, 500)).toBe(text);
  });

  it('but no sign that moves others, and no half of a pair', () => {
    expect(cleanText('a\u202eb\u0000c\u2066d\ud800e', 120)).toBe('a b c d e');
  });

  it('a note keeps its lines, whatever ended them, and a title has one', () => {
    const text = 'one\r\ntwo\rthree\n\nfour\tfive';
    expect(cleanNote(text, 500)).toBe('one\ntwo\nthree\n\nfour five');
    expect(cleanText(text, 120)).toBe('one  two three  four five');
  });
});

describe('A text that is too long is cut between two letters', () => {
  it.each(Object.entries(words))('%s, at any length', (_, text) => {
    const letters = boundaries(text);
    for (let length = 1; length <= Array.from(text).length; length += 1) {
      const cut = cleanText(text, length);
      expect(Array.from(cut).length).toBeLessThanOrEqual(length);
      expect(text.startsWith(cut)).toBe(true);
      // The first letter may alone be longer than there is room for.
      const first = [...letters][1] ?? 0;
      const fits = Array.from(text.slice(0, first)).length <= length;
      expect(!fits || letters.has(cut.length)).toBe(true);
    }
  });

  it('no shorter than by its last letter, in scripts whose letters are short', () => {
    expect(cleanText('한'.repeat(130), 120)).toBe('한'.repeat(120));
    expect(cleanText('é'.normalize('NFD').repeat(100), 119)).toBe('é'.normalize('NFD').repeat(59));
    expect(cleanText('👩🏽‍⚕️'.repeat(50), 120)).toBe('👩🏽‍⚕️'.repeat(24));
    expect(cleanText('🇰🇷'.repeat(80), 121)).toBe('🇰🇷'.repeat(60));
  });

  it('a single letter with marks without end is cut as well', () => {
    expect(cleanText(`Z${'\u0335'.repeat(500)}`, 120)).toBe(`Z${'\u0335'.repeat(119)}`);
  });

  it('and stays as it is when it is cleaned again', { tags: 'thorough' }, () => {
    const any = fc.oneof(
      anyText(60),
      fc
        .array(fc.constantFrom(...Object.values(words)), { maxLength: 4 })
        .map((all) => all.join('')),
    );
    holds(
      fc.property(any, fc.integer({ min: 1, max: 60 }), (text, length) => {
        for (const clean of [cleanText, cleanNote]) {
          const once = clean(text, length);
          expect(clean(once, length)).toBe(once);
          expect(Array.from(once).length).toBeLessThanOrEqual(length);
        }
      }),
      { seed: 31, atLeast: 200 },
    );
  });
});
