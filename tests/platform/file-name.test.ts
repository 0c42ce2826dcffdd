import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fileName } from '../../src/platform/file-name';
import { downloadText } from '../../src/platform/download';
import { holds } from '../fixtures/property';
import { words } from '../fixtures/scripts';
import { anyText } from '../fixtures/texts';

const day = '2026-11-23';
const named = (title: string) => fileName(day, title, 'md');
const slug = (title: string) => named(title).slice(`${day}-steelyard-`.length, -'.md'.length);
const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('A file name says the day and the title', () => {
  it.each([
    ['A hospital in the European Union', 'a-hospital-in-the-european-union'],
    ['  Überprüft: 大学 — العربية!  ', 'überprüft-大学-العربية'],
    ['C/D\\E:F*G?H"I<J>K|L', 'c-d-e-f-g-h-i-j-k-l'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a\u202egnp.exe', 'a-gnp-exe'],
    ['a\u200b\u2060\ufeffb\u00adc', 'a-b-c'],
    ['line\none\ttwo\u0000three', 'line-one-two-three'],
    ['CON', 'con'],
    ['trailing dots...', 'trailing-dots'],
    ['2½ %', '2½'],
  ])('%s', (title, expected) => {
    expect(named(title)).toBe(`${day}-steelyard-${expected}.md`);
  });

  it.each(['', '   ', '...', '///', '\u200d\u200c', '—', '\u202e'])('%j is no title', (title) => {
    expect(fileName(day, title, 'json')).toBe(`${day}-steelyard.json`);
  });
});

describe('A file name keeps every letter and mark', () => {
  it.each(Object.entries(words))('%s', (_, title) => {
    const kept = (text: string) =>
      text
        .normalize('NFC')
        .toLowerCase()
        .replace(/[\s#-]+/gu, '');
    // A joiner at the end of a word joins nothing.
    expect(kept(slug(title))).toBe(kept(title).replace(/\u200d$/u, ''));
  });

  it('in the form that all systems take for the same name', () => {
    expect(named('한국대학교 의료원'.normalize('NFD'))).toBe(named('한국대학교 의료원'));
    expect(named('한국대학교 의료원')).toBe(`${day}-steelyard-한국대학교-의료원.md`);
  });
});

describe('A file name is safe on every system', () => {
  it('whatever the title', { tags: 'thorough' }, () => {
    const titles = fc.oneof(
      anyText(300),
      fc
        .array(fc.constantFrom(...Object.values(words)), { maxLength: 12 })
        .map((all) => all.join(' ')),
    );
    holds(
      fc.property(titles, (title) => {
        const name = named(title);
        expect(bytes(name)).toBeLessThanOrEqual(255);
        expect(bytes(name.normalize('NFD').normalize('NFC'))).toBeLessThanOrEqual(255);
        expect(name).toBe(name.normalize('NFC'));
        expect(name).toMatch(/^2026-11-23-steelyard(?:-.*[^-])?\.md$/su);
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}\p{Z}\\/:*?"<>|\u202a-\u202e\u2066-\u2069\u200b]/u);
        expect(name.replace(/-/gu, '')).not.toMatch(/^\.|\.\./u);
      }),
      { seed: 51, atLeast: 200 },
    );
  });

  it('and a long one is cut between two letters', () => {
    expect(slug('한'.repeat(200))).toBe('한'.repeat(60));
    const family = '👨‍👩‍👧‍👦';
    expect(slug(family.repeat(30))).toBe(family.repeat(8));
    expect(bytes(slug(`a${'\u0335'.repeat(300)}`))).toBeLessThanOrEqual(200);
    expect(slug(`${'word '.repeat(12)}x`)).toBe(`${'word-'.repeat(11)}word`);
  });
});

describe('Saving', () => {
  it('hands over the text under its name, and lets go of it', () => {
    const given: Blob[] = [];
    const revoke = vi.fn<(url: string) => void>();
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          given.push(blob);
          return 'blob:steelyard/1';
        },
        revokeObjectURL: revoke,
      }),
    );
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      clicked.push(`${this.download} ${this.href}`);
    });
    downloadText('a.md', '# A', 'text/markdown');
    expect(clicked).toEqual(['a.md blob:steelyard/1']);
    expect(given.map(({ size, type }) => [size, type])).toEqual([[3, 'text/markdown']]);
    expect(revoke).toHaveBeenCalledWith('blob:steelyard/1');
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
});
