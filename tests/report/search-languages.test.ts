import { describe, expect, it } from 'vitest';
import { foldText, matchesEveryWord } from '../../src/core/matching';
import { findLanguages } from '../../src/report/search-languages';
import { assembled } from '../fixtures/world';

const { languages } = assembled;
const first = (...preferred: string[]) =>
  findLanguages(languages, '', preferred)
    .slice(0, 3)
    .map(({ tag }) => tag);
const tags = (text: string) => findLanguages(languages, text).map(({ tag }) => tag);

describe('A text is searched', () => {
  it.each([
    ['Português', 'portugues'],
    ['ÉCOLE', 'ecole'],
    ['Tiếng Việt', 'tieng viet'],
    // The dotless and the dotted i stay apart, as the browser of whoever types does not matter.
    ['TITLE', 'title'],
    ['עִבְרִית', 'עברית'],
    ['Ελληνικά', 'ελληνικα'],
  ])('%s without its accents and capitals', (text, found) => {
    expect(foldText(text)).toBe(found);
    expect(foldText(text.normalize('NFD'))).toBe(found);
  });

  it('for every word, in any order and anywhere', () => {
    const text = 'Qwen3-235B-A22B, a mixture of experts';
    expect(matchesEveryWord(text, 'experts QWEN3')).toBe(true);
    expect(matchesEveryWord(text, '  235b ')).toBe(true);
    expect(matchesEveryWord(text, 'experts dense')).toBe(false);
    expect(matchesEveryWord(text, '')).toBe(true);
  });
});

describe('A language is found', () => {
  it('by its English name, its own name and its code, with or without accents', {
    tags: 'thorough',
  }, () => {
    for (const { tag, name, own } of languages) {
      for (const text of [tag, name, own, foldText(name), own.toUpperCase(), ` ${name} `]) {
        expect(tags(text)).toContain(tag);
      }
    }
  });

  it('by its code before all whose names hold those letters', () => {
    for (const { tag } of languages) expect(tags(tag.toUpperCase())[0]).toBe(tag);
  });

  it('by how its name begins before one that holds the text further on', () => {
    const found = findLanguages(languages, 'ger').map(({ name }) => name);
    expect(found[0]).toBe('German');
    expect(found.slice(1).filter((name) => foldText(name).startsWith('ger'))).toEqual([]);
  });

  it('among all of them by name where nothing was typed, and not at all for nonsense', () => {
    const all = findLanguages(languages, '  ');
    expect(all).toHaveLength(languages.length);
    expect(all.map(({ name }) => name)).toEqual(
      languages.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en')),
    );
    expect(tags('no such language')).toEqual([]);
    expect(tags('.*')).toEqual([]);
  });
});

describe('The list of all languages', () => {
  it('begins with those that the browser prefers, each once and in its order', () => {
    expect(first('pt-BR', 'pt', 'de-AT', 'xx')).toEqual(['pt', 'de', 'ace']);
    expect(first()).toEqual(['ace', 'ace-Arab', 'af']);
    expect(findLanguages(languages, '', ['en'])).toHaveLength(languages.length);
  });
});
