import { describe, expect, it } from 'vitest';
import type { Question, QuestionId, Release } from '../../src/catalogue/model';
import { runToEnd } from '../../src/core/steps';
import { emptySheet, type DecisionWorld, type Sheet } from '../../src/decision';
import type { Room } from '../../src/decision/gates/gates';
import { fittingAll, judgeOf } from '../../src/decision/mixture/gate-and-rate';
import { cardOf } from '../../src/decision/questions/cards';
import {
  askedOf,
  askedSince,
  canonical,
  countOf,
  everyCompletion,
  namedEngines,
  slotsOf,
  standIns,
  type Answered,
  type AssumedAnswer,
  type Slot,
} from '../../src/decision/questions/completions';
import {
  abilityShares,
  contextOf,
  isChosen,
  languageWeights,
  memoryOf,
  usableGiB,
} from '../../src/decision/questions/context';
import { pointsOf } from '../../src/decision/questions/points';
import { workloadsOf } from '../../src/decision/questions/workloads';
import { gate, team, where } from '../fixtures/small-world';
import { world } from '../fixtures/world';
import { questionOf } from './support';
import { choice, choices } from '../stories/institutions';

const { catalogue } = world;
const { questionnaire } = catalogue;

const shares = (own: Readonly<Record<string, number>>) =>
  ({ kind: 'shares', shares: own }) as const;
const answered = (answers: Sheet['answers'], part: Partial<Sheet> = {}): Sheet => ({
  ...emptySheet,
  answers,
  ...part,
});
const slotOf = (id: QuestionId, open: boolean, ...answers: readonly AssumedAnswer[]): Slot => ({
  question: questionOf(id),
  open,
  answers,
});

describe('A card of one’s own', () => {
  const [kind] = catalogue.kinds;
  if (kind === undefined) throw new Error('no kind');
  const cards = {
    accelerators: catalogue.accelerators,
    kinds: [
      { ...kind, id: 'nvidia' as const, usableShare: 0.5, leastTflops: 0.25 },
      { ...kind, id: 'instinct' as const, usableShare: null, leastTflops: null },
    ],
  };
  const own = (id: string, bandwidthGBs: number | null) =>
    cardOf({ own: { name: 'mine', kind: id, memoryGB: 24, bandwidthGBs }, count: 3 }, cards);

  it('is what its kind says, with its own memory and bandwidth', () => {
    const { vendor, fp8, bf16, unified, computeCapability, perMachine } = kind;
    expect(own('nvidia', 800)).toEqual({
      id: 'nvidia',
      kind: kind.name,
      name: 'mine',
      vendor,
      memoryGB: 24,
      usableGiB: 12,
      bandwidthGBs: 800,
      bf16Tflops: null,
      leastTflops: 200,
      fp8,
      bf16,
      unified,
      computeCapability,
      perMachine,
      split: null,
    });
    expect(own('instinct', 800)).toMatchObject({
      id: 'instinct',
      usableGiB: null,
      leastTflops: null,
    });
    expect(own('nvidia', null)).toMatchObject({ bandwidthGBs: null, leastTflops: null });
    expect(own('apple', 800)).toBeNull();
  });

  it('is the same card for the same description', () => {
    expect(own('nvidia', 800)).toBe(own('nvidia', 800));
    expect(own('nvidia', 800)).not.toBe(own('nvidia', 900));
  });

  it('or one of the list, by its id', () => {
    const [, listed] = catalogue.accelerators;
    expect(cardOf({ accelerator: listed?.id ?? '', count: 1 }, cards)).toBe(listed);
    expect(cardOf({ accelerator: 'abacus', count: 1 }, cards)).toBeNull();
  });

  it('counts by what a program can use of it', () => {
    expect(usableGiB({ usableGiB: 12, memoryGB: 24 })).toBe(12);
    expect(usableGiB({ usableGiB: null, memoryGB: 100 })).toBeCloseTo(98, 12);
    const hardware = {
      mode: 'accelerators',
      items: [
        { own: { name: 'mine', kind: 'nvidia', memoryGB: 24, bandwidthGBs: null }, count: 3 },
        { accelerator: 'abacus', count: 5 },
      ],
    } as const;
    expect(memoryOf(hardware, cards)).toEqual({ ok: true, value: 36 });
    expect(memoryOf({ mode: 'undecided' }, cards)).toEqual({ ok: true, value: 0 });
  });
});

describe('What an open answer may be', () => {
  it('is each option, band, profile or size', () => {
    const first = (id: QuestionId) => standIns(questionOf(id))[0];
    expect(first('team')).toEqual(choice('beginning'));
    expect(first('vendorPolicy')).toEqual(choices('none'));
    expect(first('workloads')).toEqual(shares({ assistant: 100 }));
    expect(first('scale')).toEqual({ kind: 'number', value: 1000 });
    expect(first('languages')).toEqual({ kind: 'languages', primary: ['en'], secondary: [] });
    expect(first('hardware')).toEqual({ kind: 'assumed', sizeClass: 'small' });
    expect(standIns(questionOf('scale')).map((one) => one.kind === 'number' && one.value)).toEqual([
      1000, 100_000, 10_000_000, 300_000_000,
    ]);
  });

  it('is what a version of the questionnaire offers, today’s where none is named', () => {
    const question = questionOf('team');
    if (question.kind !== 'choice') throw new Error('no choice');
    const [option] = question.options;
    if (option === undefined) throw new Error('no option');
    const versions: Question = {
      ...question,
      options: [
        { ...option, id: 'always' },
        { ...option, id: 'from2', since: 2 },
        { ...option, id: 'to2', until: 2 },
        { ...option, id: 'only2', since: 2, until: 2 },
      ],
    };
    const offered = (version?: number) =>
      standIns(versions, version).map((one) => one.kind === 'choice' && one.option);
    expect(offered(1)).toEqual(['always', 'to2']);
    expect(offered(2)).toEqual(['always', 'from2', 'to2', 'only2']);
    expect(offered(3)).toEqual(['always', 'from2']);
    expect(offered()).toEqual(['always', 'from2']);
    expect(standIns(versions, 2)).toBe(standIns(versions, 2));
  });
});

describe('The slots of a sheet', () => {
  const ids = (slots: readonly Slot[]) => slots.map(({ question }) => question.id);

  it('are its questions but for prices and speed, open where the answer is', () => {
    const sheet = answered({
      team: choice('mature'),
      roadmap: { kind: 'unsure' },
      hardware: { kind: 'hardware', hardware: { mode: 'undecided' } },
    });
    const slots = slotsOf(questionnaire, sheet);
    expect(ids(slots)).toEqual(
      questionnaire.questions
        .map(({ id }) => id)
        .filter((id) => !['twoFamilies', 'pilot', 'speed'].includes(id)),
    );
    const of = (id: QuestionId) => slots.find(({ question }) => question.id === id);
    expect(of('team')).toEqual(slotOf('team', false, choice('mature')));
    expect(of('roadmap')).toEqual(slotOf('roadmap', true, ...standIns(questionOf('roadmap'), 1)));
    expect(of('hardware')?.open).toBe(true);
    expect(of('strictness')?.open).toBe(true);
    expect(of('distillation')).toEqual(slotOf('distillation', false, choice('no')));
  });

  it('have the neutral answer where a question was not asked yet, unless it was answered', () => {
    expect(askedOf(emptySheet)).toBe(1);
    expect(askedOf({ ...emptySheet, asked: 2 })).toBe(2);
    const later = (sheet: Sheet) => askedSince(questionnaire, sheet).map(({ id }) => id);
    expect(later(emptySheet)).toEqual(['uses', 'existing', 'speed', 'distillation']);
    expect(later({ ...emptySheet, asked: 2 })).toEqual([]);
    const uses = answered({ uses: { kind: 'unsure' } });
    expect(later(uses)).toEqual(['existing', 'speed', 'distillation']);
    const of = (sheet: Sheet) =>
      slotsOf(questionnaire, sheet).find(({ question }) => question.id === 'uses');
    expect(of(uses)?.open).toBe(true);
    expect(of(emptySheet)).toEqual(slotOf('uses', false, choices('none')));
    expect(of({ ...emptySheet, asked: 2 })?.open).toBe(true);
  });

  it('name engines where the question was answered', () => {
    const vllm = choices('vllm', 'sglang');
    expect(
      namedEngines([slotOf('team', false, choices('x')), slotOf('engines', false, vllm)]),
    ).toEqual(['vllm', 'sglang']);
    expect(namedEngines([slotOf('engines', true, vllm)])).toEqual([]);
    expect(namedEngines([slotOf('hosting', false, vllm)])).toEqual([]);
    expect(namedEngines([slotOf('engines', false, choice('vllm'))])).toEqual([]);
    expect(namedEngines([slotOf('engines', false)])).toEqual([]);
  });

  it('are taken in the order of their names, whatever their own', () => {
    const [a, b, c] = [choice('a'), choice('b'), choice('c')];
    const slots = [
      slotOf('team', true, a, b),
      slotOf('scale', false, a),
      slotOf('roadmap', true, a, b, c),
    ];
    expect(canonical(slots)).toEqual([2, 1, 0]);
    expect(canonical(slots.toReversed())).toEqual([0, 1, 2]);
    expect(canonical([...slots.slice(1), ...slots.slice(0, 1)])).toEqual([1, 0, 2]);
    expect(countOf(slots)).toBe(6);
    expect(countOf([])).toBe(1);
    expect(everyCompletion(slots)).toEqual([
      [0, 0, 0],
      [1, 0, 0],
      [0, 0, 1],
      [1, 0, 1],
      [0, 0, 2],
      [1, 0, 2],
    ]);
    expect(everyCompletion([])).toEqual([[]]);
    expect(everyCompletion([slotOf('team', true)])).toEqual([]);
  });
});

describe('The points of an answer', () => {
  it.each<[QuestionId, AssumedAnswer, object]>([
    ['team', choice('beginning'), { tooling: 4, ecosystem: 2 }],
    ['team', choice('nobody'), {}],
    [
      'hosting',
      choices('privateCloud', 'publicCloud', 'device'),
      { selfHosting: 4, sovereignty: 2, ecosystem: 1, range: 2 },
    ],
    ['hosting', choices(), {}],
    ['scale', { kind: 'number', value: 10_000 }, {}],
    ['scale', { kind: 'number', value: 10_001 }, { cost: 1 }],
    ['scale', { kind: 'number', value: 100_000_000 }, { cost: 2, licence: 1 }],
    ['scale', { kind: 'number', value: 1e11 }, {}],
    ['languages', { kind: 'languages', primary: ['en'], secondary: [] }, {}],
    [
      'languages',
      { kind: 'languages', primary: ['de', 'fr'], secondary: ['de', 'en'] },
      { multilingual: 4 },
    ],
    [
      'languages',
      { kind: 'languages', primary: ['de', 'fr'], secondary: ['it'] },
      { multilingual: 5 },
    ],
    [
      'hardware',
      { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: 8 } },
      { selfHosting: 2, cost: 1 },
    ],
    ['hardware', { kind: 'assumed', sizeClass: 'small' }, {}],
    ['workloads', shares({ coding: 100 }), { coding: 10, tooling: 2 }],
    // Of twelve: 5 for code, 3 for reasoning, 2 for cost and 1 for tooling and self-hosting each.
    [
      'workloads',
      shares({ coding: 50, documents: 50 }),
      { coding: 5, tooling: 1, reasoning: 3, cost: 2, selfHosting: 1 },
    ],
    // Halves of three: 2.5 and 7.5, where the first by name gets the point that is left.
    [
      'workloads',
      shares({ coding: 25, documents: 75 }),
      { coding: 3, reasoning: 5, cost: 3, selfHosting: 1 },
    ],
  ])('of %s: %j', (id, answer, points) => {
    const given = Object.entries(pointsOf(questionOf(id), answer)).filter(([, value]) => value > 0);
    expect(Object.fromEntries(given)).toEqual(points);
  });

  it('are none of an answer of another kind', () => {
    const answers: readonly AssumedAnswer[] = [
      choice('company'),
      choices('hosted'),
      shares({ coding: 100 }),
      { kind: 'number', value: 500_000 },
      { kind: 'languages', primary: ['de'], secondary: [] },
      { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: 8 } },
      { kind: 'assumed', sizeClass: 'small' },
    ];
    const kinds: readonly (readonly [QuestionId, ...AssumedAnswer['kind'][]])[] = [
      ['orgType', 'choice'],
      ['hosting', 'choices'],
      ['workloads', 'shares'],
      ['scale', 'number'],
      ['languages', 'languages'],
      ['hardware', 'hardware', 'assumed'],
    ];
    for (const [id, ...own] of kinds) {
      const question = questionOf(id);
      // What an assumed size of hardware gives is nothing too, but in its own words.
      const marked: Question =
        question.kind === 'hardware'
          ? { ...question, points: { ...question.points, undecided: { cost: 7 } } }
          : question;
      for (const answer of answers) {
        const given = Object.keys(pointsOf(marked, answer)).length > 0;
        expect([id, answer.kind, given]).toEqual([id, answer.kind, own.includes(answer.kind)]);
      }
    }
  });
});

describe('Kinds of work, each by its own answers', () => {
  const work = shares({ coding: 30, documents: 70, agents: 0 });
  const languages = { kind: 'languages', primary: ['en', 'de'], secondary: ['fr'] } as const;
  const policy = choices('barCn', 'review');
  const given = { workloads: work, languages, vendorPolicy: policy, team: choice('mature') };
  const asked: Answered = new Map<QuestionId, AssumedAnswer>([
    ['workloads', work],
    ['languages', languages],
    ['vendorPolicy', policy],
    ['team', given.team],
  ]);
  const partsOf = (ties: Sheet['ties'], answers: Sheet['answers'] = given, of: Answered = asked) =>
    workloadsOf(
      questionnaire,
      answered(answers, ties === undefined ? {} : { ties }),
    )(of).map(({ workload, share, answers: own }) => ({
      workload,
      share,
      own: Object.fromEntries(own),
    }));

  it('are those with a share, with what the data put in place of what does not concern them', () => {
    expect(partsOf(undefined)).toEqual([
      {
        workload: 'coding',
        share: 0.3,
        own: {
          ...given,
          workloads: shares({ coding: 100 }),
          languages: { kind: 'languages', primary: ['en'], secondary: [] },
        },
      },
      {
        workload: 'documents',
        share: 0.7,
        own: { ...given, workloads: shares({ documents: 100 }) },
      },
    ]);
  });

  it('are none where one kind is all there is, or none is named', () => {
    const alone = new Map([...asked, ['workloads', shares({ coding: 100 })] as const]);
    expect(partsOf(undefined, given, alone)).toEqual([]);
    const none = new Map([...asked].filter(([id]) => id !== 'workloads'));
    expect(partsOf(undefined, given, none)).toEqual([]);
  });

  it('keep of a list the entries that are tied to them', () => {
    const ties = {
      coding: { vendorPolicy: [], languages: ['de'] },
      documents: { vendorPolicy: ['review'], languages: ['fr', 'de'] },
    };
    const [coding, documents] = partsOf(ties);
    expect(coding?.own['vendorPolicy']).toEqual(choices('none'));
    expect(coding?.own['languages']).toEqual({ kind: 'languages', primary: ['de'], secondary: [] });
    expect(documents?.own['vendorPolicy']).toEqual(choices('review'));
    expect(documents?.own['languages']).toEqual({
      kind: 'languages',
      primary: ['de'],
      secondary: ['fr'],
    });
    // Entries that are not in the answer tie nothing.
    const [, other] = partsOf({ documents: { vendorPolicy: ['texas'] } });
    expect(other?.own['vendorPolicy']).toEqual(policy);
  });

  it('are not tied by what is assumed of a question that was not answered', () => {
    const ties = { documents: { vendorPolicy: ['review'] } };
    const { vendorPolicy: _, ...others } = given;
    expect(partsOf(ties, others)[1]?.own['vendorPolicy']).toEqual(policy);
    const unsure = { ...others, vendorPolicy: { kind: 'unsure' } } as const;
    expect(partsOf(ties, unsure)[1]?.own['vendorPolicy']).toEqual(policy);
  });
});

describe('Whether an option was chosen', () => {
  it('is so where one of several was', () => {
    const context = contextOf(
      catalogue,
      new Map<QuestionId, AssumedAnswer>([
        ['hosting', choices('hosted', 'device')],
        ['team', choice('mature')],
        ['hardware', { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: 8 } }],
      ]),
    );
    expect(isChosen(context, 'hosting', ['device', 'airGapped'])).toBe(true);
    expect(isChosen(context, 'hosting', ['airGapped'])).toBe(false);
    expect(isChosen(context, 'team', ['capable', 'mature'])).toBe(true);
    expect(isChosen(context, 'team', ['capable'])).toBe(false);
    expect(isChosen(context, 'hardware', ['cpu'])).toBe(true);
    expect(isChosen(context, 'hardware', ['accelerators'])).toBe(false);
    expect(isChosen(context, 'roadmap', ['essential'])).toBe(false);
  });
});

describe('What a context says', () => {
  const contextWith = (...answers: (readonly [QuestionId, AssumedAnswer])[]) =>
    contextOf(catalogue, new Map(answers));

  it('weighs a primary language twice, each once, in the order of their tags', () => {
    const weights = (primary: readonly string[], secondary: readonly string[]) => [
      ...languageWeights(contextWith(['languages', { kind: 'languages', primary, secondary }])),
    ];
    expect(weights(['fr', 'de', 'fr'], ['sv', 'de', 'da'])).toEqual([
      ['de', 2 / 6],
      ['fr', 2 / 6],
      ['da', 1 / 6],
      ['sv', 1 / 6],
    ]);
    expect([...languageWeights(contextWith())]).toEqual([]);
  });

  it('splits work between what it is to understand and to write', () => {
    const of = (own: Readonly<Record<string, number>>) =>
      abilityShares(questionnaire, contextWith(['workloads', shares(own)]));
    expect(of({ assistant: 50, documents: 50 })).toEqual({ understanding: 0.75, writing: 0.25 });
    expect(of({ tutoring: 30, documents: 10, coding: 60 })).toEqual({
      understanding: 0.25,
      writing: 0.75,
    });
    expect(of({ coding: 100 })).toEqual({ understanding: 0.5, writing: 0.5 });
    expect(abilityShares({ ...questionnaire, questions: [] }, contextWith())).toEqual({
      understanding: 0.5,
      writing: 0.5,
    });
  });

  it('is of the largest size class and of no hardware, where that cannot be added up', () => {
    const none = { sizeClass: 'large', hardware: null };
    expect(contextWith()).toMatchObject(none);
    expect(contextWith(['hardware', choice('x')])).toMatchObject(none);
    const cpu = (memoryGiB: number) =>
      contextWith(['hardware', { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB } }]);
    expect(cpu(-1)).toMatchObject(none);
    expect(cpu(Number.NaN)).toMatchObject(none);
    expect(cpu(40)).toMatchObject({ sizeClass: 'medium', hardware: { mode: 'cpu' } });
    expect(cpu(40.5).sizeClass).toBe('large');
    const assumed = contextWith(['hardware', { kind: 'assumed', sizeClass: 'frontier' }]);
    expect(assumed).toMatchObject({ sizeClass: 'frontier', hardware: null });
  });
});

describe('What is judged once for all that is the same', () => {
  const memory = gate('memory', {
    when: { answer: 'hardware', in: ['cpu'] },
    releases: { doesNotFit: true },
    outcome: 'fails',
  });
  const llama = gate('llama', {
    when: team('mature'),
    releases: { family: 'llama' },
    outcome: 'fails',
  });

  /** A world in which what fits depends on hardware, tokens and engines alike. */
  const fitting = (): DecisionWorld => ({
    ...where(memory, llama),
    fits: ({ family }: Release, { hardware, tokens, engines }: Room) =>
      family === 'qwen' ||
      (hardware.mode === 'cpu' ? hardware.memoryGiB : 0) + engines.length > tokens,
  });
  const answers = (
    memoryGiB: number | null,
    tokens: number,
    ...more: (readonly [QuestionId, AssumedAnswer])[]
  ): Answered =>
    new Map<QuestionId, AssumedAnswer>([
      ...(memoryGiB === null
        ? []
        : [['hardware', { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB } }] as const]),
      ['context', { kind: 'number', value: tokens }],
      ...more,
    ]);

  it('is told apart by hardware, tokens, engines and the cases that hold', () => {
    const { gate: judged } = judgeOf(fitting());
    const out = (own: Answered, engines: readonly string[] = []) => judged(own, engines).out.llama;
    expect(out(answers(8, 10))).toBe(true);
    expect(out(answers(12, 10))).toBe(false);
    expect(out(answers(8, 7))).toBe(false);
    expect(out(answers(8, 10), ['a', 'b', 'c'])).toBe(false);
    expect(out(answers(8, 10), ['abc'])).toBe(true);
    expect(out(answers(null, 10))).toBe(false);
    expect(out(answers(12, 10, ['team', choice('mature')]))).toBe(true);
    expect(out(answers(12, 10, ['team', choice('capable')]))).toBe(false);
    // The same answers again, as other objects.
    expect(judged(answers(8, 10), [])).toBe(judged(answers(8, 10), []));
  });

  it('numbers outcomes by the releases that they leave, and puts kinds of work together', () => {
    const { gate: judged, together, leaves } = judgeOf(fitting());
    const both = judged(answers(12, 10), []);
    const one = judged(answers(8, 10), []);
    const mature = judged(answers(12, 10, ['team', choice('mature')]), []);
    expect(leaves(one)).toBe(leaves(mature));
    expect(leaves(one)).not.toBe(leaves(both));
    const parts = (...gated: readonly (typeof one)[]) =>
      together(gated.map((own, i) => ({ workload: `w${String(i)}`, gated: own })));
    expect(parts(both, both).out.llama).toBe(false);
    expect(parts(both, one).out.llama).toBe(true);
    expect(parts(one, both).out.llama).toBe(true);
    expect(parts(one, both).releases[2]?.hits).not.toEqual(parts(both, one).releases[2]?.hits);
    expect(parts(both, one)).toBe(parts(both, one));
    const named = together([{ workload: 'other', gated: one }]);
    expect(named.out.llama).toBe(true);
  });

  it('rates each criterion by what its rule reads, the releases left included', () => {
    const small = fitting();
    const { rules, gate: judged } = judgeOf(small);
    const place = small.catalogue.questionnaire.criteria.findIndex(({ id }) => id === 'licence');
    const rule = rules[place];
    expect(rule?.questions).toEqual(['distribution', 'customisation', 'distillation', 'domicile']);
    expect(rule?.readsGates).toBe(true);
    const tooling = small.catalogue.questionnaire.criteria.findIndex(({ id }) => id === 'tooling');
    expect(rules[tooling]?.readsGates).toBe(false);
    const left = judged(answers(12, 10), []);
    const without = judged(answers(8, 10), []);
    const none = rule?.rate(answers(12, 10), without);
    expect(rule?.rate(answers(99, 7), without)).toBe(none);
    const range =
      rules[small.catalogue.questionnaire.criteria.findIndex(({ id }) => id === 'range')];
    expect(range?.rate(answers(12, 10), left)).not.toEqual(range?.rate(answers(12, 10), without));
  });

  it('asks of each release once whether it fits what is named, at the context that was answered', () => {
    const asked: [string, Room][] = [];
    const small: DecisionWorld = {
      ...where(),
      fits: ({ id }, room) => {
        asked.push([id, room]);
        return true;
      },
    };
    const hardware = { mode: 'cpu', memoryGiB: 24 } as const;
    const named = { hardware: { kind: 'hardware', hardware } } as const;
    const ask = (sheet: Sheet) => {
      asked.length = 0;
      runToEnd(fittingAll(small, sheet, ['vllm']));
      return asked.map(([id, { tokens }]) => [id, tokens]);
    };
    const ids = ['q-text', 'q-image', 'l-text'];
    expect(ask(answered(named))).toEqual(ids.map((id) => [id, 8192]));
    expect(asked[0]?.[1]).toEqual({ hardware, tokens: 8192, engines: ['vllm'] });
    expect(ask(answered({ ...named, context: { kind: 'number', value: 4096 } }))).toEqual(
      ids.map((id) => [id, 4096]),
    );
    expect(ask(answered({ ...named, context: { kind: 'unsure' } }))).toEqual(
      ids.map((id) => [id, 8192]),
    );
    expect(ask(emptySheet)).toEqual([]);
    expect(ask(answered({ hardware: { kind: 'unsure' } }))).toEqual([]);
  });
});
