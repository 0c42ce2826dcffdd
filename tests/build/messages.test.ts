import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageProblems } from '../../src/build/messages/check';
import { compileMessage } from '../../src/build/messages/compile';
import { allAreas, readAreas, type Tree } from '../../src/build/messages/read';
import { declarationsOf, moduleOf } from '../../src/build/messages/write';
import { english } from '../../src/text';
import { languages } from '../../src/text/languages';

const root = join(import.meta.dirname, '../..');
const areasOf = (tree: Tree) => new Map([['shell', tree]]);
const problems = (en: Tree, other: Tree) => messageProblems(areasOf(en), areasOf(other));

describe('Messages', () => {
  it('have types that follow from the English ones: npm run schemas writes them', () => {
    const written = readFileSync(join(root, 'src/text/messages.ts'), 'utf8');
    expect(written).toBe(declarationsOf(readAreas(root, 'en')));
  });

  it('are there in English for every area', () => {
    expect([...readAreas(root, 'en').keys()].sort()).toEqual([...allAreas].sort());
  });

  it.each(languages)('are whole and take what the English ones take: %s', (language) => {
    expect(messageProblems(readAreas(root, 'en'), readAreas(root, language))).toEqual([]);
  });

  it('are functions of their placeholders, and texts where they have none', () => {
    const { title, skip } = english.messages('shell');
    expect(title({ page: 'Method' })).toBe('Method · Steelyard');
    expect(skip).toBe('Skip to main content');
    expect(english.messages('start').kept({ count: 1 })).toMatch(/^You have answered 1 question\./);
    expect(english.messages('start').kept({ count: 2 })).toMatch(
      /^You have answered 2 questions\./,
    );
  });
});

describe('A message', () => {
  const takes = (text: string) => [...compileMessage(text).placeholders];

  it('is typed by its placeholders', () => {
    expect(takes('as it stands')).toEqual([]);
    expect(takes('{name} has {count, plural, one {# file} other {# files}}')).toEqual([
      ['name', 'text'],
      ['count', 'number'],
    ]);
    expect(takes('{side, select, left {a} right {b} other {c}}')).toEqual([
      ['side', ['left', 'other', 'right']],
    ]);
  });

  it('keeps what a template would take for code', () => {
    expect(compileMessage('`a` \\ $').code).toBe('`\\`a\\` \\\\ $`');
    expect(compileMessage("'{'x'}' $'{'y'}'").code).toBe('`{x} \\${y}`');
  });

  it.each([
    ['{', /EXPECT_ARGUMENT_CLOSING_BRACE/],
    ['{n, plural, one {a}}', /MISSING_OTHER_CLAUSE/],
    ['{n, list}', /INVALID_ARGUMENT_TYPE/],
    ['{day, date}', /only placeholders/],
    ['{n, number, percent}', /has a style/],
    ['{n, plural, offset:1 other {#}}', /has an offset/],
    ['{n, selectordinal, other {#th}}', /is an ordinal/],
    ['{n} of {n, number}', /two kinds/],
    ['{0}', /letters other than a to z/],
  ])('is refused where it asks for more: %s', (text, reason) => {
    expect(() => compileMessage(text)).toThrow(reason);
  });

  it('that is wrong is named by its place', () => {
    expect(() => moduleOf(areasOf({ a: { b: '{' } }), ['shell'])).toThrow(/^shell\.a\.b: /);
  });
});

describe('A translation', () => {
  it('may lack areas and no message of one', () => {
    expect(problems({ a: 'A', b: { c: 'C' } }, { a: 'Ä' })).toEqual(['shell.b.c: is missing']);
    expect(messageProblems(areasOf({ a: 'A' }), new Map())).toEqual([]);
  });

  it('has no messages of its own', () => {
    expect(problems({}, { a: 'Ä' })).toEqual(['shell.a: has no English message']);
  });

  it('takes the same placeholders, in any order and with any forms', () => {
    expect(problems({ a: '{x} {y}' }, { a: '{y}, {x}' })).toEqual([]);
    expect(
      problems(
        { a: '{n, plural, one {a} other {b}}' },
        { a: '{n, plural, zero {a} two {b} few {c} many {d} other {e}}' },
      ),
    ).toEqual([]);
    expect(problems({ a: '{x}' }, { a: '{z}' })).toEqual([
      'shell.a: takes {z} of text, not {x} of text',
    ]);
    expect(problems({ a: '{x}' }, { a: '{x, number}' })).toEqual([
      'shell.a: takes {x} of number, not {x} of text',
    ]);
    expect(problems({ a: '{x}' }, { a: 'x' })).toEqual(['shell.a: takes nothing, not {x} of text']);
  });

  it('that does not parse is said to', () => {
    expect(problems({ a: 'A' }, { a: '{' })).toEqual([
      expect.stringMatching(/^shell\.a: is no message: /),
    ]);
  });
});
