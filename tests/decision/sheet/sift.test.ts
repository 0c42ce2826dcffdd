import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recommend, type Answer, type Sheet } from '../../../src/decision';
import { sheetProblem } from '../../../src/decision/sheet/check';
import { knownPart, sift } from '../../../src/decision/sheet/sift';
import { codes } from '../../fixtures/codes';
import { anyAnswer, anyNumber, anyTies } from '../../fixtures/damage';
import { holds } from '../../fixtures/property';
import { anySheet } from '../../fixtures/sheets';
import { world } from '../../fixtures/world';
import { university } from '../../stories/institutions';
import { anyText } from '../../fixtures/texts';

const questionIds = codes.questions.map(({ id }) => id);
const criterionIds = codes.criteria.map(({ id }) => id);

const partOf = (id: string, answer: Answer) => {
  const question = codes.questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(id);
  return knownPart(question, answer, codes);
};

describe('The part of an answer that may stand', () => {
  const items = (...list: [string, number][]): Answer => ({
    kind: 'hardware',
    hardware: {
      mode: 'accelerators',
      items: list.map(([accelerator, count]) => ({ accelerator, count })),
    },
  });
  const cpu = (memoryGiB: number): Answer => ({
    kind: 'hardware',
    hardware: { mode: 'cpu', memoryGiB },
  });
  const beside = (memoryGiB: number): Answer => ({
    kind: 'hardware',
    hardware: { mode: 'accelerators', items: [{ accelerator: 'l4', count: 1 }], memoryGiB },
  });

  it.each<[string, Answer]>([
    ['scale', { kind: 'number', value: -1 }],
    ['scale', { kind: 'number', value: 1.5 }],
    ['scale', { kind: 'number', value: Number.NaN }],
    ['orgType', { kind: 'number', value: 2 }],
    ['orgType', { kind: 'choice', option: 'empire' }],
    ['vendorPolicy', { kind: 'choices', options: [] }],
    ['vendorPolicy', { kind: 'choices', options: ['atlantis'] }],
    ['workloads', { kind: 'shares', shares: { coding: 50 } }],
    ['workloads', { kind: 'shares', shares: { coding: 150, agents: -50 } }],
    ['workloads', { kind: 'shares', shares: { coding: 50.5, agents: 49.5 } }],
    ['languages', { kind: 'languages', primary: ['qq'], secondary: [] }],
    ['hardware', items(['abacus', 1])],
    ['hardware', items(['l4', 1.5], ['t4', 1])],
    ['hardware', items(['l4', 1], ['l40s', 1], ['a10', 1], ['t4', 1], ['h100-sxm', 1])],
    ['hardware', cpu(Number.POSITIVE_INFINITY)],
    ['hardware', cpu(15.777)],
    ['hardware', beside(0)],
    ['hardware', beside(31.255)],
    ['hardware', beside(65_537)],
  ])('%s: nothing of %j', (id, answer) => {
    expect(partOf(id, answer)).toEqual({ answer: null, whole: false });
  });

  it.each<[string, Answer, Answer]>([
    [
      'languages',
      { kind: 'languages', primary: ['en', 'qq'], secondary: ['de'] },
      { kind: 'languages', primary: ['en'], secondary: ['de'] },
    ],
    ['hardware', items(['abacus', 3], ['t4', 2]), items(['t4', 2])],
  ])('%s: of %j what is known', (id, answer, part) => {
    expect(partOf(id, answer)).toEqual({ answer: part, whole: false });
  });

  it.each<[string, Answer]>([
    ['scale', { kind: 'unsure' }],
    ['hardware', cpu(15.7)],
    ['workloads', { kind: 'shares', shares: { coding: 100, agents: 0 } }],
    ['hardware', items(['t4', 2], ['t4', 1])],
    ['hardware', beside(64)],
    ['hardware', beside(31.25)],
  ])('%s: all of %j', (id, answer) => {
    expect(partOf(id, answer)).toEqual({ answer, whole: true });
  });

  it('names a language once, however often it was said', () => {
    const twice: Answer = { kind: 'languages', primary: ['de', 'de'], secondary: ['fr', 'fr'] };
    const once: Answer = { kind: 'languages', primary: ['de'], secondary: ['fr'] };
    expect(partOf('languages', twice)).toEqual({ answer: once, whole: true });
  });
});

describe('A sheet that was sifted', () => {
  const score = fc.oneof(anyNumber, fc.constant(Number.NaN));
  const wild: fc.Arbitrary<Sheet> = fc.record({
    title: anyText(200),
    answers: fc.dictionary(fc.constantFrom(...questionIds), anyAnswer),
    points: fc.dictionary(fc.constantFrom(...criterionIds), score),
    overrides: fc.dictionary(
      fc.constantFrom(...criterionIds),
      fc.record({ qwen: score, llama: score, spread: score, reason: fc.string() }),
    ),
    notes: fc.dictionary(fc.constantFrom(...questionIds), fc.string({ maxLength: 600 })),
    ties: anyTies,
  });

  it('may stand, and stays as it is', () => {
    holds(
      fc.property(wild, (sheet) => {
        const { sheet: left } = sift(sheet, codes);
        expect(sheetProblem(left, codes)).toBeNull();
        expect(sift(left, codes)).toEqual({ sheet: left, missing: [], dropped: [] });
      }),
      { seed: 21, atLeast: 100 },
    );
  });

  it('is refused nothing by the engine', () => {
    const onFull = wild.map((sheet) => ({
      ...sheet,
      answers: { ...university.answers, ...sift(sheet, codes).sheet.answers },
    }));
    holds(
      fc.property(onFull, (sheet) => {
        expect(recommend(world, sift(sheet, codes).sheet).ok).toBe(true);
      }),
      { seed: 22, atLeast: 10 },
    );
  });

  it('has all that was fit, and names the rest', () => {
    holds(
      fc.property(anySheet, fc.constantFrom(...questionIds), anyAnswer, (sheet, id, answer) => {
        const { [id]: _, ...others } = sheet.answers;
        const { sheet: left, missing } = sift(
          { ...sheet, answers: { ...others, [id]: answer } },
          codes,
        );
        const { [id]: kept, ...rest } = left.answers;
        expect(rest).toEqual(sift({ ...sheet, answers: others }, codes).sheet.answers);
        const part = partOf(id, answer);
        expect(kept).toEqual(part.answer ?? undefined);
        expect(missing).toEqual(part.whole ? [] : [id]);
      }),
      { seed: 23, atLeast: 60 },
    );
  });

  it('keeps no points where all twelve were set to none, and says so', () => {
    const points = Object.fromEntries(criterionIds.map((id) => [id, 0]));
    const sifted = sift({ ...university, points }, codes);
    expect(sifted.sheet.points).toEqual({});
    expect(sifted.dropped).toEqual(['points']);
  });

  it('names points, scores and texts that had to go or to be cut', () => {
    const sifted = sift(
      {
        ...university,
        title: 'x'.repeat(121),
        points: { cost: -1, coding: 61, licence: 12 },
        overrides: { cost: { qwen: 101, llama: 5, spread: 5, reason: '' } },
        notes: { scale: 'n'.repeat(501), orgType: 'fine' },
      },
      codes,
    );
    expect(sifted.sheet.points).toEqual({ licence: 12 });
    expect(sifted.sheet.overrides).toEqual({});
    expect(sifted.sheet.notes).toEqual({ scale: 'n'.repeat(500), orgType: 'fine' });
    expect([...sifted.dropped].sort()).toEqual([
      'notes.scale',
      'overrides.cost',
      'points.coding',
      'points.cost',
      'title',
    ]);
  });
});
