import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/catalogue/model';
import { appliesTo, recommend, type Answer, type Sheet } from '../../src/decision';
import { runToEnd } from '../../src/core/steps';
import { reachOf } from '../../src/decision/explain/question-reach';
import { everyOf, latticeSteps } from '../../src/decision/mixture/draw';
import { gateClassesSteps } from '../../src/decision/mixture/gate-classes';
import { slotsOf, standIns } from '../../src/decision/questions/completions';
import {
  contextOf,
  languageWeights,
  memoryOf,
  type holdsIn,
} from '../../src/decision/questions/context';
import { pointsOf } from '../../src/decision/questions/points';
import { world } from '../fixtures/world';
import { university } from '../stories/institutions';
import { decide, without } from './support';

const { catalogue } = world;
const { questionnaire } = catalogue;
const question = (id: QuestionId) => {
  const found = questionnaire.questions.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const withAnswer = (id: QuestionId, answer: Answer): Sheet => ({
  ...university,
  answers: { ...university.answers, [id]: answer },
});
const choices = (...options: string[]): Answer => ({ kind: 'choices', options });
const cards = (...items: [string, number][]): Answer => ({
  kind: 'hardware',
  hardware: {
    mode: 'accelerators',
    items: items.map(([accelerator, count]) => ({ accelerator, count })),
  },
});
const override = (part: object): Partial<Sheet> => ({
  overrides: { coding: { qwen: 50, llama: 50, spread: 5, reason: '', ...part } },
});

describe('A sheet is refused by its first wrong field', () => {
  it.each<[string, Sheet, string, string]>([
    ['no option of several', withAnswer('hosting', choices()), 'answers.hosting', 'empty'],
    [
      'one unknown option of several',
      withAnswer('hosting', choices('hosted', 'moon')),
      'answers.hosting',
      'unknownOption',
    ],
    [
      'an unknown kind of work',
      withAnswer('workloads', { kind: 'shares', shares: { poetry: 100 } }),
      'answers.workloads',
      'unknownOption',
    ],
    [
      'shares of 101',
      withAnswer('workloads', { kind: 'shares', shares: { coding: 51, agents: 50 } }),
      'answers.workloads',
      'sharesNotWhole',
    ],
    [
      'a negative share',
      withAnswer('workloads', { kind: 'shares', shares: { coding: 110, agents: -10 } }),
      'answers.workloads',
      'sharesNotWhole',
    ],
    [
      'half a share',
      withAnswer('workloads', { kind: 'shares', shares: { coding: 50.5, agents: 49.5 } }),
      'answers.workloads',
      'sharesNotWhole',
    ],
    [
      'more tokens than there can be',
      withAnswer('context', { kind: 'number', value: 10_000_001 }),
      'answers.context',
      'outOfRange',
    ],
    [
      'fewer tokens than there can be',
      withAnswer('context', { kind: 'number', value: 255 }),
      'answers.context',
      'outOfRange',
    ],
    [
      'no language at all',
      withAnswer('languages', { kind: 'languages', primary: [], secondary: [] }),
      'answers.languages',
      'empty',
    ],
    [
      'a language nobody knows',
      withAnswer('languages', { kind: 'languages', primary: ['en'], secondary: ['qq'] }),
      'answers.languages',
      'unknownOption',
    ],
    ['no accelerator', withAnswer('hardware', cards()), 'answers.hardware', 'empty'],
    [
      'five kinds',
      withAnswer('hardware', cards(['l4', 1], ['l40s', 1], ['a10', 1], ['t4', 1], ['h100-sxm', 1])),
      'answers.hardware',
      'outOfRange',
    ],
    [
      'half an accelerator',
      withAnswer('hardware', cards(['l4', 0.5])),
      'answers.hardware.l4',
      'notWhole',
    ],
    [
      'none of an accelerator',
      withAnswer('hardware', cards(['l4', 0])),
      'answers.hardware.l4',
      'outOfRange',
    ],
    [
      'too many of an accelerator',
      withAnswer('hardware', cards(['l4', 1025])),
      'answers.hardware.l4',
      'outOfRange',
    ],
    [
      'no memory',
      withAnswer('hardware', { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: 0.5 } }),
      'answers.hardware.memoryGiB',
      'outOfRange',
    ],
    [
      'memory without end',
      withAnswer('hardware', {
        kind: 'hardware',
        hardware: { mode: 'cpu', memoryGiB: Number.POSITIVE_INFINITY },
      }),
      'answers.hardware.memoryGiB',
      'outOfRange',
    ],
    [
      'more memory than there can be',
      withAnswer('hardware', { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: 65_537 } }),
      'answers.hardware.memoryGiB',
      'outOfRange',
    ],
    ['half a point', { ...university, points: { cost: 0.5 } }, 'points.cost', 'notWhole'],
    ['a point too few', { ...university, points: { cost: -1 } }, 'points.cost', 'outOfRange'],
    [
      'a score too high',
      { ...university, ...override({ qwen: 101 }) },
      'overrides.coding',
      'outOfRange',
    ],
    [
      'a score too low',
      { ...university, ...override({ llama: -1 }) },
      'overrides.coding',
      'outOfRange',
    ],
    [
      'a spread too wide',
      { ...university, ...override({ spread: 51 }) },
      'overrides.coding',
      'outOfRange',
    ],
    [
      'a spread below nothing',
      { ...university, ...override({ spread: -1 }) },
      'overrides.coding',
      'outOfRange',
    ],
    [
      'no point on any criterion',
      {
        ...university,
        points: Object.fromEntries(questionnaire.criteria.map(({ id }) => [id, 0])),
      },
      'points',
      'empty',
    ],
  ])('%s', (_, sheet, field, kind) => {
    expect(recommend(world, sheet)).toEqual({ ok: false, problem: { field, kind } });
  });

  it.each<[string, Sheet]>([
    ['the fewest tokens', withAnswer('context', { kind: 'number', value: 256 })],
    ['the most tokens', withAnswer('context', { kind: 'number', value: 10_000_000 })],
    ['four kinds', withAnswer('hardware', cards(['l4', 1], ['l40s', 1], ['a10', 1], ['t4', 1024]))],
    [
      'the least memory',
      withAnswer('hardware', { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: 1 } }),
    ],
    [
      'the most memory',
      withAnswer('hardware', { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: 65_536 } }),
    ],
    [
      'a share of nothing',
      withAnswer('workloads', { kind: 'shares', shares: { coding: 100, agents: 0 } }),
    ],
    ['the ends of the scale', { ...university, ...override({ qwen: 100, llama: 0, spread: 50 }) }],
    ['certain scores', { ...university, ...override({ spread: 0 }) }],
    ['points at the ends', { ...university, points: { cost: 0, coding: 60 } }],
    ['not sure', withAnswer('hosting', { kind: 'unsure' })],
  ])('%s is taken', (_, sheet) => {
    expect(recommend(world, sheet).ok).toBe(true);
  });
});

describe('Points of an answer', () => {
  it('of several options are the largest for each criterion, never their sum', () => {
    const hosting = question('hosting');
    expect(pointsOf(hosting, { kind: 'choices', options: ['ownServers', 'airGapped'] })).toEqual({
      selfHosting: 4,
      sovereignty: 5,
    });
  });

  it('of shares are whole, add up to the total, and go to the largest remainders', () => {
    const of = (shares: Record<string, number>) =>
      Object.fromEntries(
        Object.entries(pointsOf(question('workloads'), { kind: 'shares', shares })).filter(
          ([, points]) => points > 0,
        ),
      );
    expect(of({ coding: 100 })).toEqual({ coding: 10, tooling: 2 });
    expect(of({ coding: 50, assistant: 50 })).toEqual({
      coding: 5,
      cost: 2,
      ecosystem: 1,
      reasoning: 3,
      tooling: 1,
    });
    // 4.8, 4.8, 1.6 and 0.8: the three points that are left go to those with 0.8 over.
    expect(of({ tutoring: 60, assistant: 40 })).toEqual({
      multilingual: 5,
      reasoning: 5,
      cost: 1,
      ecosystem: 1,
    });
  });

  it('of a number are those of the first band that reaches it', () => {
    const people = question('concurrency');
    expect(pointsOf(people, { kind: 'number', value: 5 })).toEqual({});
    expect(pointsOf(people, { kind: 'number', value: 6 })).toEqual({ cost: 1 });
    expect(pointsOf(people, { kind: 'number', value: 51 })).toEqual({ cost: 2 });
    expect(pointsOf(people, { kind: 'number', value: 1_000_000 })).toEqual({ cost: 3 });
  });

  it('of languages count those beyond English once', () => {
    const languages = question('languages');
    const of = (primary: string[], secondary: string[] = []) =>
      pointsOf(languages, { kind: 'languages', primary, secondary });
    expect(of(['en'])).toEqual({});
    expect(of(['en', 'de'], ['de', 'en'])).toEqual({ multilingual: 4 });
    expect(of(['de', 'fr', 'es'])).toEqual({ multilingual: 5 });
    expect(of(['de', 'fr', 'es', 'it', 'pt', 'nl'])).toEqual({ multilingual: 6 });
  });

  it('of hardware are those of its kind; undecided has its own', () => {
    const hardware = question('hardware');
    expect(
      pointsOf(hardware, { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: 8 } }),
    ).toEqual({ selfHosting: 2, cost: 1 });
    expect(pointsOf(hardware, { kind: 'assumed', sizeClass: 'small' })).toEqual({});
  });

  it('of an answer of another kind are none', () => {
    expect(pointsOf(question('hosting'), { kind: 'number', value: 1 })).toEqual({});
  });
});

describe('Open questions', () => {
  it('have every option once, bands by their typical number, hardware by its class', () => {
    expect(standIns(question('team'))).toEqual(
      ['beginning', 'capable', 'mature'].map((option) => ({ kind: 'choice', option })),
    );
    expect(standIns(question('hosting'))).toHaveLength(6);
    expect(standIns(question('hosting'), 1)).toHaveLength(4);
    expect(standIns(question('hosting'))[0]).toEqual({ kind: 'choices', options: ['hosted'] });
    expect(
      standIns(question('concurrency')).map((one) => one.kind === 'number' && one.value),
    ).toEqual([2, 20, 200, 2000]);
    expect(standIns(question('workloads'), 1)[2]).toEqual({
      kind: 'shares',
      shares: { coding: 100 },
    });
    expect(standIns(question('hardware')).map((one) => one.kind)).toEqual(
      Array.from({ length: 4 }, () => 'assumed'),
    );
    expect(standIns(question('languages'))[0]).toEqual({
      kind: 'languages',
      primary: ['en'],
      secondary: [],
    });
  });

  it('are all combined while there are few, each combination once', () => {
    const slots = slotsOf(questionnaire, without(university, 'team', 'hosting'));
    const all = (everyOf(slots) ?? []).map(({ completion }) => completion);
    expect(all).toHaveLength(12);
    expect(new Set(all.map((one) => one.join())).size).toBe(12);
    expect(slots.filter(({ open }) => open)).toHaveLength(2);
  });

  it('are a lattice where there are many: the same each time, every answer about as often', {
    tags: 'thorough',
  }, () => {
    const sheet = { ...university, answers: {} };
    const slots = slotsOf(questionnaire, sheet);
    expect(everyOf(slots)).toBeNull();
    const classes = runToEnd(gateClassesSteps(world, sheet, slots));
    const all = runToEnd(latticeSteps(slots, classes));
    expect(all).toHaveLength(2048);
    expect(runToEnd(latticeSteps(slots, classes))).toEqual(all);
    expect(new Set(all.map(({ rank }) => rank)).size).toBe(2048);
    slots.forEach(({ answers }, place) => {
      const expected = 2048 / answers.length;
      answers.forEach((_, index) => {
        const times = all.filter(({ completion }) => completion[place] === index).length;
        expect(Math.abs(times - expected)).toBeLessThan(0.03 * expected);
      });
    });
  });

  it('hardware that is not decided is open, prices never are', () => {
    const slots = slotsOf(
      questionnaire,
      withAnswer('hardware', { kind: 'hardware', hardware: { mode: 'undecided' } }),
    );
    expect(slots.find((slot) => slot.question.id === 'hardware')?.open).toBe(true);
    expect(slots.map((slot) => slot.question.id)).not.toContain('twoFamilies');
    expect(slots.map((slot) => slot.question.id)).not.toContain('pilot');
  });
});

describe('The context of answers', () => {
  const contextFor = (hardware: Answer) => {
    if (hardware.kind === 'unsure') throw new Error('open');
    return contextOf(catalogue, new Map([['hardware' as const, hardware]]));
  };

  it('has the memory that programs can use of what was named', () => {
    const l4 = catalogue.accelerators.find(({ id }) => id === 'l4');
    const usable = l4?.usableGiB ?? (l4?.memoryGB ?? 0) * 0.98;
    const { hardware } = contextFor(cards(['l4', 3]));
    const memory = memoryOf(hardware ?? { mode: 'undecided' }, catalogue);
    expect(memory.ok && memory.value).toBeCloseTo(3 * usable, 9);
    expect(memoryOf({ mode: 'undecided' }, catalogue)).toEqual({ ok: true, value: 0 });
    expect(memoryOf({ mode: 'cpu', memoryGiB: 12 }, catalogue)).toEqual({
      ok: true,
      value: 12,
    });
  });

  it.each([
    [7, 'small'],
    [8, 'medium'],
    [40, 'medium'],
    [41, 'large'],
    [130, 'large'],
    [131, 'frontier'],
  ])('%s GiB hold models of the class %s', (memoryGiB, sizeClass) => {
    expect(contextFor({ kind: 'hardware', hardware: { mode: 'cpu', memoryGiB } }).sizeClass).toBe(
      sizeClass,
    );
  });

  it('weighs a primary language twice, and one named twice once', () => {
    const context = contextOf(
      catalogue,
      new Map([
        [
          'languages' as const,
          { kind: 'languages', primary: ['de', 'fr', 'de'], secondary: ['fr', 'en'] },
        ],
      ]),
    );
    expect([...languageWeights(context)]).toEqual([
      ['de', 2 / 5],
      ['fr', 2 / 5],
      ['en', 1 / 5],
    ]);
  });

  it.each<[string, Parameters<typeof holdsIn>[0], boolean]>([
    ['an option that was chosen', { answer: 'orgType', in: ['university'] }, true],
    ['one that was not', { answer: 'orgType', in: ['company', 'health'] }, false],
    ['one of several', { answer: 'hosting', in: ['ownServers'] }, true],
    ['a kind of hardware', { answer: 'hardware', in: ['accelerators'] }, true],
    ['at least', { answer: 'scale', atLeast: 20_000 }, true],
    ['more than', { answer: 'scale', atLeast: 20_001 }, false],
    ['at most', { answer: 'scale', atMost: 20_000 }, true],
    ['less than', { answer: 'scale', atMost: 19_999 }, false],
    ['a share that is reached', { workload: 'tutoring', atLeast: 60 }, true],
    ['a share that is not', { workload: 'tutoring', atLeast: 61 }, false],
    ['work that is not done', { workload: 'vision', atLeast: 1 }, false],
    ['languages beyond English', { languages: 'beyondEnglish' }, true],
    ['English alone', { languages: 'englishOnly' }, false],
    ['the size class', { sizeClass: ['large'] }, true],
    ['another size class', { sizeClass: ['small', 'medium'] }, false],
    ['not', { not: { answer: 'orgType', in: ['company'] } }, true],
    [
      'all, one of which does not hold',
      { all: [{ sizeClass: ['large'] }, { answer: 'orgType', in: ['company'] }] },
      false,
    ],
    [
      'any, one of which holds',
      { any: [{ sizeClass: ['large'] }, { answer: 'orgType', in: ['company'] }] },
      true,
    ],
    ['none of any', { any: [{ answer: 'orgType', in: ['company'] }] }, false],
  ])('a condition on %s', (_, condition, expected) => {
    expect(appliesTo(catalogue, university, condition)).toBe(expected);
  });

  it('a condition on an open question does not hold', () => {
    expect(
      appliesTo(catalogue, without(university, 'scale'), { answer: 'scale', atMost: 1e9 }),
    ).toBe(false);
    expect(
      appliesTo(catalogue, without(university, 'orgType'), {
        answer: 'orgType',
        in: ['university'],
      }),
    ).toBe(false);
  });
});

describe('What a question moves', () => {
  it.each<[QuestionId, ReturnType<typeof reachOf>]>([
    [
      'team',
      { weights: ['ecosystem', 'tooling'], scores: [], gates: false, prices: [], plan: false },
    ],
    [
      'domicile',
      { weights: [], scores: ['licence', 'governance'], gates: true, prices: [], plan: false },
    ],
    [
      'pilot',
      {
        weights: [],
        scores: [],
        gates: false,
        prices: [
          ['welcome', 0.5],
          ['some', 1],
        ],
        plan: false,
      },
    ],
    [
      'twoFamilies',
      {
        weights: [],
        scores: [],
        gates: false,
        prices: [
          ['easy', 1],
          ['some', 2],
        ],
        plan: false,
      },
    ],
    ['speed', { weights: [], scores: [], gates: false, prices: [], plan: true }],
    [
      'context',
      { weights: ['range', 'selfHosting'], scores: [], gates: true, prices: [], plan: false },
    ],
  ])('%s', (id, expected) => {
    expect(reachOf(catalogue, id)).toEqual(expected);
  });
});

describe('Gates', () => {
  const outcome = (sheet: Sheet, id: string) =>
    decide(sheet).gates.find(({ gate }) => gate === id)?.outcome;
  const choice = (id: QuestionId, option: string, sheet = university): Sheet => ({
    ...sheet,
    answers: { ...sheet.answers, [id]: { kind: 'choice', option } },
  });
  const eu = choice('domicile', 'eu');

  it.each<[string, Sheet, string, string]>([
    ['a company in the Union', choice('orgType', 'company', eu), 'eu-multimodal', 'fails'],
    ['a university in the Union', eu, 'eu-multimodal', 'ruling'],
    ['a company elsewhere', choice('orgType', 'company'), 'eu-multimodal', 'passes'],
    [
      '700 million people',
      withAnswer('scale', { kind: 'number', value: 700_000_000 }),
      'llama-700m',
      'passes',
    ],
    [
      'one more',
      withAnswer('scale', { kind: 'number', value: 700_000_001 }),
      'llama-700m',
      'fails',
    ],
    [
      '100 million people',
      withAnswer('scale', { kind: 'number', value: 100_000_000 }),
      'qwen-100m',
      'passes',
    ],
    ['one more', withAnswer('scale', { kind: 'number', value: 100_000_001 }), 'qwen-100m', 'fails'],
    ['any use in production', university, 'research-only', 'fails'],
    ['a service for others', choice('distribution', 'service'), 'qwen-business', 'ruling'],
    ['own people only', university, 'qwen-business', 'passes'],
    [
      'a licence that must be approved',
      choice('licensePolicy', 'required'),
      'osi-required',
      'fails',
    ],
    ['one that is preferred', university, 'osi-required', 'passes'],
    ['vendors in China barred', withAnswer('vendorPolicy', choices('barCn')), 'bar-cn', 'fails'],
    [
      'vendors in the United States barred',
      withAnswer('vendorPolicy', choices('barUs')),
      'bar-us',
      'fails',
    ],
    [
      'a US defence supplier',
      withAnswer('vendorPolicy', choices('usDefence')),
      'us-1260h',
      'ruling',
    ],
    ['an agency of Texas', withAnswer('vendorPolicy', choices('texas')), 'texas', 'ruling'],
    ['no rule on vendors', university, 'texas', 'passes'],
    ['hardware that is named', university, 'memory', 'fails'],
    [
      'hardware that is not decided',
      withAnswer('hardware', { kind: 'hardware', hardware: { mode: 'undecided' } }),
      'memory',
      'passes',
    ],
    ['a scale that is open', without(university, 'scale'), 'qwen-100m', 'depends'],
  ])('%s: %s', (_, sheet, id, expected) => {
    expect(outcome(sheet, id)).toBe(expected);
  });

  it('a family is out only when none of its releases is left', () => {
    const barred = decide(withAnswer('vendorPolicy', choices('barCn')));
    expect(barred.families).toMatchObject({ qwen: 'out' });
    expect(barred.families.llama).not.toBe('out');
    expect(barred.verdict).toEqual({
      kind: 'adopt',
      family: 'llama',
      firmness: 'firm',
      by: 'gates',
    });
    expect(barred.chance).toEqual({ qwen: 0, llama: 1, neither: 0 });
    const both = decide(withAnswer('vendorPolicy', choices('barCn', 'barUs')));
    expect(both.verdict).toEqual({ kind: 'neither' });
    expect(both.chance).toEqual({ qwen: 0, llama: 0, neither: 1 });
    expect(decide(withAnswer('vendorPolicy', choices('texas'))).families.qwen).toBe('ruling');
  });

  it('work with images takes the models that read none, and a family that has no other', () => {
    const images = (sheet: Sheet): Sheet => ({
      ...sheet,
      answers: {
        ...sheet.answers,
        workloads: { kind: 'shares', shares: { vision: 50, assistant: 50 } },
      },
    });
    const company = decide(images(choice('orgType', 'company', eu)));
    expect(company.families.llama).toBe('out');
    // Of the engines that the university named, none runs a Llama that reads images on its cards.
    expect(decide(images(university)).families.llama).toBe('out');
    const elsewhere = decide(images(without(university, 'engines')));
    expect(elsewhere.families.llama).not.toBe('out');
    const gate = elsewhere.gates.find((one) => one.gate === 'image-input');
    expect(gate).toMatchObject({ outcome: 'fails', workloads: ['vision'] });
    expect(gate?.releases).toContain('llama-3.3-70b');
    // It cannot read images, and answers questions all the same.
    expect(elsewhere.releases.find(({ release }) => release === 'llama-3.3-70b')?.outcome).toBe(
      'passes',
    );
  });

  it('longer texts leave fewer releases that fit', () => {
    const left = (value: number) =>
      decide(withAnswer('context', { kind: 'number', value })).releases.filter(
        ({ outcome }) => outcome !== 'fails',
      ).length;
    expect(left(10_000_000)).toBeLessThan(left(256));
  });

  it('an answer that is open is to be settled first where it can bar a family', () => {
    const open = decide(without(university, 'vendorPolicy'));
    expect(open.settle).toEqual(['vendorPolicy']);
    expect(open.verdict).toEqual({ kind: 'pilot', leader: 'qwen', until: 'gates' });
    expect(open.families).toMatchObject({ qwen: 'depends', llama: 'depends' });
    expect(decide(without(university, 'team')).settle).toEqual([]);
  });
});
