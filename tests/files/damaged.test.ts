import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/catalogue/model';
import type { Answer, Sheet } from '../../src/decision';
import { encode } from '../../src/link';
import { knownPart } from '../../src/decision/sheet/sift';
import { openText, type Opened } from '../../src/files/open';
import { readKept } from '../../src/state/parse-kept-sheet';
import { idsOf } from '../../src/state/sheet-schema';
import { codes } from '../fixtures/codes';
import { anyAnswer, anyNumber, anyTies } from '../fixtures/damage';
import { holds } from '../fixtures/property';
import { anySheet } from '../fixtures/sheets';
import { assembled } from '../fixtures/world';
import { university } from '../stories/institutions';

const { edition } = assembled.catalogue.questionnaire;
const golden = readFileSync(join(import.meta.dirname, '../golden/records/university.json'), 'utf8');
const linkOf = (sheet: Sheet) => encode(sheet, codes, { edition, withNotes: true });

const opened = (text: string): Opened => {
  const [first] = openText(text, codes);
  if (first?.ok !== true) throw new Error(JSON.stringify(first));
  return first.value;
};

/** The golden record with another sheet: its figures are those of another, which opens all the same. */
const recordWith = (sheet: object): string =>
  JSON.stringify({ ...JSON.parse(golden), sheet: { ...university, ...sheet } });

const without = (sheet: Sheet, id: QuestionId): Sheet => {
  const { [id]: _, ...answers } = sheet.answers;
  return { ...sheet, answers };
};

describe('A wrong answer in a record', () => {
  it.each<[string, QuestionId, unknown]>([
    ['a minus', 'scale', { kind: 'number', value: -1 }],
    ['a fraction', 'scale', { kind: 'number', value: 1.5 }],
    ['a number without end', 'scale', { kind: 'number', value: 1e300 }],
    ['a number of another question', 'context', { kind: 'number', value: 1 }],
    ['a text for a number', 'scale', { kind: 'number', value: '20000' }],
    ['no number', 'scale', { kind: 'number', value: null }],
    ['a number for an option', 'orgType', { kind: 'number', value: 2 }],
    ['a list for an option', 'orgType', { kind: 'choices', options: ['university'] }],
    ['an option that is none', 'orgType', { kind: 'choice', option: '__proto__' }],
    ['shares that are not whole', 'workloads', { kind: 'shares', shares: { assistant: 99.9 } }],
    [
      'shares below zero',
      'workloads',
      { kind: 'shares', shares: { assistant: 140, tutoring: -40 } },
    ],
    ['no languages', 'languages', { kind: 'languages', primary: [], secondary: [] }],
    [
      'half a card',
      'hardware',
      {
        kind: 'hardware',
        hardware: { mode: 'accelerators', items: [{ accelerator: 'l4', count: 0.5 }] },
      },
    ],
    ['no kind', 'domicile', { option: 'eu' }],
    ['no answer', 'domicile', null],
    ['a list', 'domicile', []],
  ])('%s is named, and all others are as they were', (_, id, answer) => {
    const back = opened(recordWith({ answers: { ...university.answers, [id]: answer } }));
    expect(back.missing).toEqual([id]);
    expect(back.dropped).toEqual([]);
    expect(linkOf(back.sheet)).toBe(linkOf(without(university, id)));
    expect(back.figures).toEqual(opened(golden).figures);
  });

  it('changes no other, whatever it is, in a record and where answers are kept', () => {
    const ids = fc.constantFrom(...codes.questions.map(({ id }) => id));
    holds(
      fc.property(anySheet, ids, anyAnswer, (sheet, id, answer) => {
        const wrong = { ...sheet, answers: { ...sheet.answers, [id]: answer } };
        const question = codes.questions.find((one) => one.id === id);
        const part = question === undefined ? null : knownPart(question, answer, codes);
        const right: Sheet = without(sheet, id);
        const expected: Sheet =
          part === null || part.answer === null
            ? right
            : { ...right, answers: { ...right.answers, [id]: part.answer } };
        const named = part?.whole === true ? [] : [id];
        const back = opened(recordWith(wrong));
        expect(linkOf(back.sheet)).toBe(linkOf(expected));
        expect(back.missing).toEqual(named);
        const text = JSON.stringify({ version: 1, revision: 1, sheet: wrong });
        const kept = readKept(text, idsOf(codes), codes);
        expect(kept).toMatchObject({
          kind: 'sheet',
          dropped: named.map((one) => `answers.${one}`),
        });
        expect(kept.kind === 'sheet' ? linkOf(kept.sheet) : null).toBe(linkOf(expected));
      }),
      { seed: 71, atLeast: 40 },
    );
  });
});

describe('A wrong part of a record', () => {
  it.each<[string, object, readonly string[]]>([
    ['points below zero', { points: { cost: -1, coding: 7 } }, ['points.cost']],
    ['half a point', { points: { cost: 0.5, coding: 7 } }, ['points.cost']],
    ['points in words', { points: { cost: 'six', coding: 7 } }, ['points.cost']],
    ['points of nothing', { points: { __proto: 6, coding: 7 } }, ['points.?']],
    ['no points', { points: 7 }, ['points']],
    [
      'a score over 100',
      { overrides: { cost: { qwen: 101, llama: 5, spread: 5, reason: '' } } },
      ['overrides.cost'],
    ],
    ['a score without a reason', { overrides: { cost: { qwen: 1 } } }, ['overrides.cost']],
    ['a note that is none', { notes: { scale: 7 } }, ['notes.scale']],
    ['a note without end', { notes: { scale: 'n'.repeat(501) } }, ['notes.scale']],
    ['a title that is none', { title: 7 }, ['title']],
    ['a title without end', { title: 't'.repeat(200) }, ['title']],
    ['ties that are none', { ties: 7 }, ['ties']],
    ['ties of a kind of work that are none', { ties: { coding: ['en'] } }, ['ties.coding']],
    ['a tie that is no list', { ties: { coding: { languages: 'en' } } }, ['ties.coding.languages']],
    ['a tie to no name', { ties: { coding: { languages: [7] } } }, ['ties.coding.languages']],
    [
      'a tie to what is not known',
      { ties: { coding: { languages: ['en', 'qq'] } } },
      ['ties.coding.languages'],
    ],
    [
      'a tie of what is the same for all',
      { ties: { coding: { hosting: ['hosted'] } } },
      ['ties.?'],
    ],
    ['ties of no kind of work', { ties: { constructor: { languages: ['en'] } } }, ['ties.?']],
    ['ties of no answer', { ties: { coding: { '<b>': ['en'] } } }, ['ties.coding.?']],
    ['fields of nobody', { later: 'x' }, ['later']],
    ['fields in the place of answers', { later: [{ tag: 1, bits: '0010' }] }, ['later']],
  ])('%s are named, and all answers are as they were', (_, part, dropped) => {
    const back = opened(recordWith(part));
    expect(back.dropped).toEqual(dropped);
    expect(back.missing).toEqual([]);
    expect(linkOf({ ...university, answers: back.sheet.answers })).toBe(linkOf(university));
  });

  it('ties of any kind leave the rest, in a record and where answers are kept', () => {
    holds(
      fc.property(fc.oneof(anyTies, fc.jsonValue()), (ties) => {
        const back = opened(recordWith({ ties }));
        const { ties: counts, ...rest } = back.sheet;
        expect(linkOf(rest)).toBe(linkOf(university));
        expect(back.missing).toEqual([]);
        const text = JSON.stringify({ version: 1, revision: 1, sheet: { ...university, ties } });
        const kept = readKept(text, idsOf(codes), codes);
        if (kept.kind !== 'sheet') throw new Error(kept.kind);
        expect(kept.sheet).toEqual(counts === undefined ? rest : { ...rest, ties: counts });
        expect(new Set(kept.dropped)).toEqual(new Set(back.dropped));
      }),
      { seed: 73, atLeast: 40 },
    );
  });

  it('points and scores of any size leave the rest', () => {
    holds(
      fc.property(anyNumber, anyNumber, (points, score) => {
        const back = opened(
          recordWith({
            points: { cost: points },
            overrides: { cost: { qwen: score, llama: 1, spread: 1, reason: 'x' } },
          }),
        );
        expect(linkOf({ ...back.sheet, points: {}, overrides: {} })).toBe(linkOf(university));
      }),
      { seed: 72, atLeast: 40 },
    );
  });

  it('a note keeps its lines and its letters, and so does the link of it', () => {
    const note = 'First: 한국대학교\n\n* second می\u200cخواهم\n\tthird 👩🏽\u200d⚕️';
    const { sheet } = opened(recordWith({ notes: { scale: note } }));
    expect(sheet.notes.scale).toBe(note.replace('\t', ' '));
    expect(opened(`https://example.org/#/d/${linkOf(sheet)}`).sheet.notes).toEqual(sheet.notes);
  });
});

describe('An answer that is right', () => {
  it('stays as it was written, in its order', () => {
    const answers: Record<string, Answer> = {
      languages: { kind: 'languages', primary: ['zh', 'ar'], secondary: ['en'] },
      vendorPolicy: { kind: 'choices', options: ['ownRegion'] },
      workloads: { kind: 'shares', shares: { tutoring: 100, assistant: 0 } },
    };
    const back = opened(recordWith({ answers: { ...university.answers, ...answers } }));
    expect(back.sheet.answers).toMatchObject(answers);
    expect(back.missing).toEqual([]);
  });
});
