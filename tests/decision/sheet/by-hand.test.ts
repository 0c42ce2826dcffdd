import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../../src/catalogue/model';
import { emptySheet, type Answer, type OwnCard, type Sheet } from '../../../src/decision';
import {
  answerProblem,
  countsNothing,
  hundredths,
  isLaterVersion,
  overrideProblem,
  pointsProblem,
} from '../../../src/decision/sheet/check';
import { knownPart, sift } from '../../../src/decision/sheet/sift';
import { cleanNote, cleanText, cut } from '../../../src/decision/sheet/texts';
import {
  noneOf,
  sharedWork,
  tiedEntries,
  tiedFrom,
  tiedQuestions,
  withTiesThatCount,
  workloadsIn,
} from '../../../src/decision/sheet/ties';
import { codes } from '../../fixtures/codes';
import { world } from '../../fixtures/world';

const { questions } = world.catalogue.questionnaire;

const questionOf = (id: QuestionId) => {
  const question = questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(id);
  return question;
};

const own = (part: Partial<OwnCard>, count = 1): Answer => ({
  kind: 'hardware',
  hardware: {
    mode: 'accelerators',
    items: [
      { own: { name: 'mine', kind: 'nvidia', memoryGB: 24, bandwidthGBs: 800, ...part }, count },
    ],
  },
});
const problemOf = (answer: Answer) => answerProblem(questionOf('hardware'), answer, codes);
const wrong = (field: string, kind: string) => ({ field: `answers.hardware${field}`, kind });

describe('A card of one’s own', () => {
  it.each<[Partial<OwnCard>, number, object | null]>([
    [{}, 1, null],
    [{ name: '' }, 1, wrong('.own.name', 'empty')],
    [{ name: 'x'.repeat(60) }, 1, null],
    [{ name: '🂡'.repeat(60) }, 1, null],
    [{ name: 'x'.repeat(61) }, 1, wrong('.own.name', 'outOfRange')],
    [{ kind: 'abacus' }, 1, wrong('.own.kind', 'unknownOption')],
    [{ memoryGB: 0.99 }, 1, wrong('.own.memoryGB', 'outOfRange')],
    [{ memoryGB: 1 }, 1, null],
    [{ memoryGB: 4096 }, 1, null],
    [{ memoryGB: 4096.01 }, 1, wrong('.own.memoryGB', 'outOfRange')],
    [{ memoryGB: 24.005 }, 1, wrong('.own.memoryGB', 'notWhole')],
    [{ bandwidthGBs: null }, 1, null],
    [{ bandwidthGBs: 0 }, 1, wrong('.own.bandwidthGBs', 'outOfRange')],
    [{ bandwidthGBs: 100_000 }, 1, null],
    [{ bandwidthGBs: 100_001 }, 1, wrong('.own.bandwidthGBs', 'outOfRange')],
    [{ memoryGB: 0, bandwidthGBs: null }, 1, wrong('.own.memoryGB', 'outOfRange')],
    [{}, 0, wrong('.own.count', 'outOfRange')],
    [{}, 1024, null],
    [{}, 1025, wrong('.own.count', 'outOfRange')],
    [{}, 1.5, wrong('.own.count', 'notWhole')],
    [{ name: '' }, 0, wrong('.own.name', 'empty')],
  ])('%j, %d times', (part, count, expected) => {
    expect(problemOf(own(part, count))).toEqual(expected);
  });

  it('of several the first wrong one is named, and four kinds are the most', () => {
    const listed = (count: number, ...ids: string[]): Answer => ({
      kind: 'hardware',
      hardware: { mode: 'accelerators', items: ids.map((accelerator) => ({ accelerator, count })) },
    });
    expect(problemOf(listed(2, 'l4', 'abacus', 'loom'))).toEqual(wrong('.abacus', 'unknownOption'));
    expect(problemOf(listed(0, 'l4', 'abacus'))).toEqual(wrong('.l4', 'outOfRange'));
    expect(problemOf(listed(1, 'l4', 'l40s', 'a10', 't4'))).toBeNull();
    expect(problemOf(listed(1, 'l4', 'l40s', 'a10', 't4', 'l4'))).toEqual(wrong('', 'outOfRange'));
    expect(problemOf(listed(1))).toEqual(wrong('', 'empty'));
  });

  it('keeps its place on a sheet with its name cleaned, where its kind is known', () => {
    const part = (answer: Answer) => knownPart(questionOf('hardware'), answer, codes).answer;
    expect(part(own({ name: `a\u0000${'b'.repeat(90)}` }))).toEqual(
      own({ name: `a ${'b'.repeat(58)}` }),
    );
    expect(part(own({ kind: 'abacus' }))).toBeNull();
  });
});

describe('Numbers on a sheet', () => {
  it('are in hundredths, or whole, and in their range', () => {
    expect([hundredths(1.25), hundredths(0.1), hundredths(1.005)]).toEqual([125, 10, null]);
    const kindOf = (found: { readonly kind: string } | null) => found?.kind ?? null;
    expect([-1, 0, 60, 61, 0.5].map((value) => kindOf(pointsProblem('cost', value)))).toEqual([
      'outOfRange',
      null,
      null,
      'outOfRange',
      'notWhole',
    ]);
    expect(pointsProblem('cost', 61)?.field).toBe('points.cost');
    const override = (qwen: number, llama: number, spread: number) =>
      kindOf(overrideProblem('cost', { qwen, llama, spread, reason: '' }));
    expect(override(0, 100, 0)).toBeNull();
    expect(override(100, 0, 50)).toBeNull();
    expect(override(100.1, 0, 50)).toBe('outOfRange');
    expect(override(0, -0.1, 50)).toBe('outOfRange');
    expect(override(0, 0, 50.1)).toBe('outOfRange');
    expect(override(0, 0, -1)).toBe('outOfRange');
    expect(override(0, 0, Number.NaN)).toBe('outOfRange');
    expect(overrideProblem('cost', { qwen: -1, llama: 0, spread: 0, reason: '' })?.field).toBe(
      'overrides.cost',
    );
  });

  it('may say a later version than the first, up to 4,095', () => {
    expect([0, 1, 2, 4095, 4096, 2.5, Number.NaN].map((asked) => isLaterVersion(asked))).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
    const asked = (version: number) => {
      const { sheet, dropped } = sift({ ...emptySheet, asked: version }, codes);
      return [sheet.asked, dropped];
    };
    expect(asked(2)).toEqual([2, []]);
    expect(asked(1)).toEqual([undefined, ['asked']]);
    expect(asked(4096)).toEqual([undefined, ['asked']]);
    expect('asked' in sift(emptySheet, codes).sheet).toBe(false);
  });

  it('count for nothing where every criterion has none', () => {
    const all = Object.fromEntries(codes.criteria.map(({ id }) => [id, 0]));
    expect(countsNothing({ ...emptySheet, points: all }, codes)).toBe(true);
    expect(countsNothing({ ...emptySheet, points: { ...all, cost: 1 } }, codes)).toBe(false);
    expect(countsNothing(emptySheet, codes)).toBe(false);
    expect(sift({ ...emptySheet, points: all }, codes)).toMatchObject({
      sheet: { points: {} },
      dropped: ['points'],
    });
  });
});

describe('What is left of a sheet', () => {
  it('is what is known, each entry once, and all that was left out is named', () => {
    const sheet: Sheet = {
      ...emptySheet,
      title: 't'.repeat(121),
      answers: {
        vendorPolicy: { kind: 'choices', options: ['barCn', 'atlantis', 'barCn', 'review'] },
        languages: { kind: 'languages', primary: ['de', 'qq', 'de'], secondary: ['fr', 'fr'] },
        team: { kind: 'choice', option: 'guild' },
        roadmap: { kind: 'choice', option: 'essential' },
      },
      points: { coding: 5, cost: -1 },
      overrides: {
        range: { qwen: 5, llama: 6, spread: 7, reason: 'r'.repeat(201) },
        licence: { qwen: 500, llama: 6, spread: 7, reason: 'r' },
      },
      notes: { team: 'n'.repeat(501), roadmap: '  ' },
      ties: {
        coding: { vendorPolicy: ['barCn'], languages: ['atlantis'] },
        nothing: { vendorPolicy: [] },
        documents: { team: ['x'] },
      },
    };
    const { sheet: left, missing, dropped } = sift(sheet, codes);
    expect(left.answers).toEqual({
      vendorPolicy: { kind: 'choices', options: ['barCn', 'review'] },
      languages: { kind: 'languages', primary: ['de'], secondary: ['fr'] },
      roadmap: { kind: 'choice', option: 'essential' },
    });
    expect(left.points).toEqual({ coding: 5 });
    expect(left.overrides).toEqual({
      range: { qwen: 5, llama: 6, spread: 7, reason: 'r'.repeat(200) },
    });
    expect(left.notes).toEqual({ team: 'n'.repeat(500) });
    expect(left.title).toBe('t'.repeat(120));
    expect(left.ties).toEqual({ coding: { vendorPolicy: ['barCn'] } });
    expect(new Set(missing)).toEqual(new Set(['languages', 'vendorPolicy', 'team']));
    expect(new Set(dropped)).toEqual(
      new Set([
        'title',
        'notes.team',
        'points.cost',
        'overrides.range',
        'overrides.licence',
        'ties.coding.languages',
        'ties.?',
      ]),
    );
  });
});

describe('A text is cut', () => {
  it.each<[string, number, string]>([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc'],
    // A consonant that goes on as a vowel, and a vowel that goes on as a final consonant.
    ['a\u1100\u1161b', 2, 'a'],
    ['a\u1100\u1161\u11a8b', 3, 'a'],
    ['a\uac00\u11a8b', 2, 'a'],
    ['a\u1100\uac00b', 2, 'a'],
    ['a\u1161b', 1, 'a'],
    ['ab\u0301c', 2, 'a'],
    ['a\u0600bc', 2, 'a'],
    ['a👩\u200d👩b', 3, 'a'],
    ['a👩\u200db', 3, 'a👩\u200d'],
    ['ab\u200d👩', 3, 'a'],
    ['a🇰🇷🇰🇷', 2, 'a'],
    ['a🇰🇷🇰🇷', 3, 'a🇰🇷'],
    ['a🇰🇷🇰🇷', 4, 'a🇰🇷'],
    ['aक\u094dकb', 2, 'a'],
    ['aक\u094dकb', 3, 'a'],
    ['aक\u094dकb', 4, 'aक\u094dक'],
    ['aक\u0301कb', 3, 'aक\u0301'],
    ['Z\u0335\u0335\u0335', 2, 'Z\u0335'],
    ['\u1100\u1161\u11a8', 2, '\u1100\u1161'],
  ])('%j at %d is %j', (text, length, expected) => {
    expect(cut(text, length)).toBe(expected);
  });

  it('and has no spaces about it, one line or several', () => {
    expect(cleanText(' \u0000a\tb ', 10)).toBe('a b');
    expect(cleanText('ab c', 3)).toBe('ab');
    expect(cleanNote(' a\r\nb\rc\u0000 ', 10)).toBe('a\nb\nc');
    expect(cleanNote('ab\ncd', 3)).toBe('ab');
  });
});

describe('Ties of answers to kinds of work', () => {
  const policy = questionOf('vendorPolicy');

  it('are of the work that has a share, where there are several', () => {
    const shares = (own1: Readonly<Record<string, number>>) =>
      sharedWork({ workloads: { kind: 'shares', shares: own1 } });
    expect(shares({ coding: 50, agents: 50, documents: 0 })).toEqual(['coding', 'agents']);
    expect(shares({ coding: 100, agents: 0 })).toEqual([]);
    expect(sharedWork({})).toEqual([]);
    expect(sharedWork({ workloads: { kind: 'unsure' } })).toEqual([]);
  });

  it('are of the lists that say so, and of entries that say something', () => {
    expect(workloadsIn(questions).map(({ id }) => id)).toContain('documents');
    expect(workloadsIn(questions.filter(({ id }) => id !== 'workloads'))).toEqual([]);
    expect(tiedQuestions(questions).map(({ id }) => id)).toEqual(
      questions.flatMap((one) => ('byWorkload' in one && one.byWorkload === true ? [one.id] : [])),
    );
    expect(tiedQuestions(questions).length).toBeGreaterThan(1);
    expect(tiedQuestions(questions).length).toBeLessThan(6);
    expect(noneOf(policy)).toEqual(['none']);
    expect(noneOf(questionOf('team'))).toEqual([]);
    expect(tiedFrom(policy, { kind: 'choices', options: ['none', 'barCn'] })).toEqual(['barCn']);
    expect(tiedFrom(policy, undefined)).toEqual([]);
    expect(tiedFrom(policy, { kind: 'unsure' })).toEqual([]);
    const languages: Answer = { kind: 'languages', primary: ['de'], secondary: ['fr'] };
    expect(tiedFrom(questionOf('languages'), languages)).toEqual(['de', 'fr']);
    expect(tiedEntries(questionOf('languages'), languages, ['fr', 'qq'])).toEqual(['fr']);
    expect(tiedEntries(questionOf('languages'), languages, [])).toBeNull();
    const barred: Answer = { kind: 'choices', options: ['barCn', 'review'] };
    expect(tiedEntries(policy, barred, [])).toEqual([]);
    expect(tiedEntries(policy, barred, ['review', 'barCn'])).toEqual(['barCn', 'review']);
    expect(tiedEntries(policy, barred, ['texas'])).toBeNull();
    expect(tiedEntries(policy, barred, undefined)).toBeNull();
    expect(tiedEntries(policy, { kind: 'choices', options: ['none'] }, [])).toBeNull();
  });

  it('are left on a sheet where they count', () => {
    const answers: Sheet['answers'] = { vendorPolicy: { kind: 'choices', options: ['barCn'] } };
    const ties = (given: Sheet['ties']) => {
      const sheet =
        given === undefined ? { ...emptySheet, answers } : { ...emptySheet, answers, ties: given };
      return withTiesThatCount(sheet, questions);
    };
    expect(
      ties({ documents: { vendorPolicy: ['barCn', 'texas'] }, coding: { vendorPolicy: [] } }).ties,
    ).toEqual({
      documents: { vendorPolicy: ['barCn'] },
      coding: { vendorPolicy: [] },
    });
    expect('ties' in ties({ documents: { languages: ['de'] } })).toBe(false);
    expect(ties(undefined)).toEqual({ ...emptySheet, answers });
  });
});
