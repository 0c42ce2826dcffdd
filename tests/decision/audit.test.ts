import { describe, expect, it } from 'vitest';
import type {
  Basis,
  Catalogue,
  CriterionId,
  Question,
  QuestionId,
} from '../../src/catalogue/model';
import { emptySheet, type DecisionWorld, type Sheet } from '../../src/decision';
import { neutralityOf, type VerdictKind } from '../../src/decision/audit/neutrality';
import { sampleSheets } from '../../src/decision/audit/sample-sheets';
import { gate, team, where } from '../fixtures/small-world';
import { world } from '../fixtures/world';
import { decide } from './support';

const { catalogue } = world;

/** The real catalogue with some of its questions alone, each changed where that is wished. */
const asking = (change: (question: Question) => Question, ...ids: QuestionId[]): Catalogue => ({
  ...catalogue,
  questionnaire: {
    ...catalogue.questionnaire,
    questions: catalogue.questionnaire.questions
      .filter(({ id }) => ids.includes(id))
      .map((question) => change(question)),
  },
});

const asItIs = (question: Question): Question => question;

const answersOf = (from: Catalogue, question: QuestionId, count: number) =>
  sampleSheets(from, count).map(({ answers }) => answers[question]);

const shareOf = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  all.filter(is).length / all.length;

/** Numerical Recipes, section 7.1, in whole numbers of any size. */
const drawn = (limit: number, count: number): number[] => {
  let state = 20_261_127n;
  return Array.from({ length: count }, () => {
    state = (state * 1_664_525n + 1_013_904_223n) % 2n ** 32n;
    return Number((state * BigInt(limit)) / 2n ** 32n);
  });
};

describe('Whole sheets that stand for all', () => {
  it('take the options of a choice in the order of the published sequence', () => {
    const question = catalogue.questionnaire.questions.find(({ id }) => id === 'orgType');
    const options = question?.kind === 'choice' ? question.options.map(({ id }) => id) : [];
    const expected = drawn(options.length, 40).map((i) => ({ kind: 'choice', option: options[i] }));
    expect(answersOf(asking(asItIs, 'orgType'), 'orgType', 40)).toEqual(expected);
  });

  it('have one kind of work, or two in equal parts, and each kind about as often', () => {
    const found = answersOf(asking(asItIs, 'workloads'), 'workloads', 800);
    const shares = found.map((answer) => (answer?.kind === 'shares' ? answer.shares : {}));
    const sizes = new Set(shares.map((one) => JSON.stringify(Object.values(one))));
    expect([...sizes].sort()).toEqual(['[100]', '[50,50]']);
    const question = catalogue.questionnaire.questions.find(({ id }) => id === 'workloads');
    const kinds = question?.kind === 'shares' ? question.options.map(({ id }) => id) : [];
    expect(kinds.length).toBeGreaterThan(1);
    for (const kind of kinds) {
      const part = shareOf(shares, (one) => one[kind] !== undefined);
      // Two draws of so many take one of them as often as this.
      expect(part).toBeCloseTo(1 - (1 - 1 / kinds.length) ** 2, 1);
    }
    expect(shareOf(shares, (one) => Object.keys(one).length === 1)).toBeCloseTo(
      1 / kinds.length,
      1,
    );
  });

  it('speak English with a language of the list in one half, and a profile in the other', () => {
    const some = catalogue.languages.slice(0, 3);
    const from = { ...asking(asItIs, 'languages'), languages: some };
    const question = catalogue.questionnaire.questions.find(({ id }) => id === 'languages');
    const profiles = question?.kind === 'languages' ? question.profiles : [];
    const expected = [
      ...some.map(({ tag }) => ({ kind: 'languages', primary: ['en', tag], secondary: [] })),
      ...profiles.map(({ primary, secondary }) => ({ kind: 'languages', primary, secondary })),
    ].map((answer) => JSON.stringify(answer));
    const found = answersOf(from, 'languages', 600).map((answer) => JSON.stringify(answer));
    expect(new Set(found)).toEqual(new Set(expected));
    const listed = new Set(expected.slice(0, some.length));
    expect(shareOf(found, (one) => listed.has(one))).toBeCloseTo(0.5, 1);
  });

  it('run on main memory, or on machines of three sizes', () => {
    const [first] = catalogue.accelerators;
    if (first === undefined) throw new Error('no accelerator');
    const accelerators = [80, 24, 141, 16, 48].map((memoryGB) => ({
      ...first,
      id: `of-${String(memoryGB)}`,
      memoryGB,
    }));
    const found = answersOf({ ...asking(asItIs, 'hardware'), accelerators }, 'hardware', 200);
    const machine = (accelerator: string, count: number) => ({
      kind: 'hardware',
      hardware: { mode: 'accelerators', items: [{ accelerator, count }] },
    });
    const main = { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: 16 } };
    const all = [main, machine('of-24', 1), machine('of-48', 2), machine('of-80', 8)];
    const texts = all.map((one) => JSON.stringify(one));
    expect(new Set(found.map((one) => JSON.stringify(one)))).toEqual(new Set(texts));
    const none = answersOf({ ...asking(asItIs, 'hardware'), accelerators: [] }, 'hardware', 20);
    expect(new Set(none.map((one) => JSON.stringify(one)))).toEqual(new Set(texts.slice(0, 1)));
  });

  it('leave open what has no answer to draw', () => {
    const bare = (question: Question): Question => {
      switch (question.kind) {
        case 'shares':
          return { ...question, options: [] };
        case 'choice':
          return { ...question, options: [] };
        case 'languages':
          return { ...question, profiles: [] };
        default:
          return question;
      }
    };
    const from = { ...asking(bare, 'workloads', 'languages', 'orgType', 'team'), languages: [] };
    for (const { answers, ties } of sampleSheets(from, 20)) {
      expect(answers).toEqual({});
      expect(ties).toEqual({});
    }
  });

  it('hold rules on vendors for one of two kinds of work in half of the sheets, and only there', () => {
    const sheets = sampleSheets(asking(asItIs, 'workloads', 'vendorPolicy'), 800);
    const kindsOf = ({ answers: { workloads } }: Sheet) =>
      workloads?.kind === 'shares' ? Object.keys(workloads.shares) : [];
    const tied = sheets.filter(({ ties = {} }) => Object.keys(ties).length > 0);
    for (const { ties = {}, ...sheet } of tied) {
      const [[kind, held] = ['', null], ...others] = Object.entries(ties);
      expect(others).toEqual([]);
      expect(kindsOf(sheet)).toHaveLength(2);
      expect(kindsOf(sheet)).toContain(kind);
      expect(held).toEqual({ vendorPolicy: [] });
    }
    const pairs = sheets.filter((sheet) => kindsOf(sheet).length === 2);
    expect(tied.length / pairs.length).toBeCloseTo(0.5, 1);
    const firsts = tied.filter(
      ({ ties, ...sheet }) => kindsOf(sheet)[0] === Object.keys(ties ?? {})[0],
    );
    expect(firsts.length / tied.length).toBeCloseTo(0.5, 1);
    for (const alone of ['workloads', 'vendorPolicy'] as const) {
      for (const { ties } of sampleSheets(asking(asItIs, alone), 40)) expect(ties).toEqual({});
    }
  });
});

/** In the order in which the method page tells them. */
const told: readonly VerdictKind[] = [
  'qwenByScores',
  'llamaByScores',
  'qwenByRequirements',
  'llamaByRequirements',
  'bothByWorth',
  'bothByRequirements',
  'trial',
  'legalCheck',
  'neither',
];

/** What is advised on a sheet, told in the words of the audit. */
const kindOn = (sheet: Sheet, where: DecisionWorld): VerdictKind => {
  const { verdict } = decide(sheet, where);
  const kinds: Readonly<Record<string, VerdictKind>> = {
    'adopt qwen lead': 'qwenByScores',
    'adopt qwen gates': 'qwenByRequirements',
    'adopt llama lead': 'llamaByScores',
    'adopt llama gates': 'llamaByRequirements',
    'split worth': 'bothByWorth',
    'split requirements': 'bothByRequirements',
    pilot: 'trial',
    conditional: 'legalCheck',
    neither: 'neither',
  };
  const words =
    verdict.kind === 'adopt'
      ? `adopt ${verdict.family} ${verdict.by}`
      : verdict.kind === 'split'
        ? `split ${verdict.because}`
        : verdict.kind;
  const kind = kinds[words];
  if (kind === undefined) throw new Error(words);
  return kind;
};

describe('The audit of the method', { tags: 'thorough' }, () => {
  /** A world of some questions: before any answer, and without each judgement, much is computed. */
  const askingFew = (
    { catalogue: from, fits }: DecisionWorld,
    ...ids: QuestionId[]
  ): DecisionWorld => ({
    catalogue: { ...from, questionnaire: asking(asItIs, ...ids).questionnaire },
    fits,
  });
  /** Code is Llama's, all else as it is. */
  const coding: Basis = {
    from: 'judged',
    qwen: { mean: 10, spread: 8 },
    llama: { mean: 90, spread: 8 },
    evidence: [],
  };
  const withoutRequirements = askingFew(
    {
      ...world,
      catalogue: {
        ...catalogue,
        gates: [],
        scoring: {
          ...catalogue.scoring,
          coding: { ...catalogue.scoring.coding, basis: coding, adjustments: [] },
        },
      },
    },
    'workloads',
    'team',
    'pilot',
  );

  /** Three releases, and answers that bar a family or both, or have both checked. */
  const barring = askingFew(
    where(
      gate(
        'bars',
        { when: { answer: 'domicile', in: ['eu'] }, releases: {}, outcome: 'fails' },
        { when: team('beginning'), releases: { family: 'qwen' }, outcome: 'fails' },
        { when: team('capable'), releases: { family: 'llama' }, outcome: 'fails' },
        { when: team('mature'), releases: {}, outcome: 'ruling' },
      ),
    ),
    'team',
    'domicile',
    'strictness',
    'customisation',
  );

  const works = catalogue.questionnaire.questions.flatMap((question) =>
    question.kind === 'shares' ? question.options.map(({ id }) => id) : [],
  );

  /** Each family can do every second kind of work. */
  const dividing = askingFew(
    where(
      gate(
        'divides',
        ...works.map((workload, i) => ({
          when: { workload, atLeast: 1 },
          releases: { family: i % 2 === 0 ? ('qwen' as const) : ('llama' as const) },
          outcome: 'fails' as const,
        })),
      ),
    ),
    'workloads',
    'strictness',
  );

  it.each<[string, DecisionWorld, readonly VerdictKind[]]>([
    [
      'by kinds of work',
      dividing,
      ['qwenByRequirements', 'llamaByRequirements', 'bothByRequirements'],
    ],
    ['by scores', withoutRequirements, ['qwenByScores', 'llamaByScores', 'bothByWorth', 'trial']],
    [
      'by requirements',
      barring,
      ['qwenByRequirements', 'llamaByRequirements', 'legalCheck', 'neither'],
    ],
  ])('counts the kinds of advice as they come out: %s', (_, where, expected) => {
    const kinds = sampleSheets(where.catalogue, 40).map((sheet) => kindOn(sheet, where));
    const { sheets, counts } = neutralityOf(where, 40);
    expect(sheets).toBe(40);
    expect(counts.map(({ kind }) => kind)).toEqual(told);
    for (const { kind, count } of counts) {
      expect([kind, count]).toEqual([kind, kinds.filter((one) => one === kind).length]);
    }
    expect(counts.flatMap(({ kind, count }) => (count > 0 ? [kind] : []))).toEqual(expected);
  });

  it('leaves out sheets that the world refuses', () => {
    const none = { ...catalogue.questionnaire, base: 0, questions: [] };
    const { sheets, before } = neutralityOf(
      { ...world, catalogue: { ...catalogue, questionnaire: none } },
      10,
    );
    expect(sheets).toBe(0);
    expect(before).toEqual([]);
  });

  it('says what each criterion adds before any answer, the largest first', () => {
    const few = askingFew(world, 'team', 'domicile', 'licensePolicy', 'vendorPolicy');
    const { before } = neutralityOf(few, 0);
    const added = decide(emptySheet, few).criteria.map(({ criterion, contribution }) => ({
      criterion,
      contribution,
    }));
    const sizes = before.map(({ contribution }) => Math.abs(contribution));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(before)).toEqual(new Set(added));
    expect(before.some(({ contribution }) => contribution < 0)).toBe(true);
  });

  it('counts for every tenth sheet which judgements another leader hangs on', () => {
    const judgement = (id: string, qwen: number, llama: number) => ({
      id,
      qwen,
      llama,
      spread: 34,
      when: team('beginning', 'capable', 'mature'),
      evidence: [],
      because: { en: id },
    });
    const judged = (qwen: number, llama: number): Basis => ({
      from: 'judged',
      qwen: { mean: qwen, spread: 10 },
      llama: { mean: llama, spread: 12 },
      evidence: [],
    });
    const level = judged(40, 40);
    const start: Catalogue['scoring'] = catalogue.questionnaire.criteria.reduce(
      (all, { id }) => ({ ...all, [id]: { ...all[id], basis: level, adjustments: [] } }),
      catalogue.scoring,
    );
    /** Scores with some of the judgements. */
    const scoring = (
      apart: { qwen: number; llama: number },
      one: readonly string[],
      other: readonly string[],
    ): DecisionWorld => {
      const own = [
        judgement('large', 60, -60),
        judgement('level', 5, 5),
        judgement('other', -10, 20),
        judgement('small', -20, 20),
      ];
      const part = (ids: readonly string[]) => own.filter(({ id }) => ids.includes(id));
      return {
        ...barring,
        catalogue: {
          ...barring.catalogue,
          scoring: {
            ...start,
            governance: { ...start.governance, basis: judged(apart.qwen, apart.llama) },
            tooling: { ...start.tooling, adjustments: part(one) },
            ecosystem: { ...start.ecosystem, adjustments: part(other) },
          },
        },
      };
    };
    const apart = { qwen: 30, llama: 70 };
    const full = scoring(apart, ['large', 'level', 'small'], ['other']);
    const leaders = (where: DecisionWorld) =>
      sampleSheets(full.catalogue, 200)
        .filter((_, place) => place % 10 === 0)
        .map((sheet) => {
          const { families, lead } = decide(sheet, where);
          const left = (['qwen', 'llama'] as const).filter((id) => families[id] !== 'out');
          return left.length === 2 ? Math.sign(lead) : left.join();
        });
    const now = leaders(full);
    const moved = (where: DecisionWorld) =>
      leaders(where).filter((leader, place) => leader !== now[place]).length;
    const { judgedSheets, judgements } = neutralityOf(full, 200);
    expect(judgedSheets).toBe(20);
    const places: CriterionId[] = catalogue.questionnaire.criteria.map(({ id }) => id);
    const expected = [
      {
        criterion: 'governance',
        adjustment: null,
        moved: moved(scoring({ qwen: 50, llama: 50 }, ['large', 'level', 'small'], ['other'])),
      },
      {
        criterion: 'tooling',
        adjustment: 'large',
        moved: moved(scoring(apart, ['level', 'small'], ['other'])),
      },
      {
        criterion: 'tooling',
        adjustment: 'small',
        moved: moved(scoring(apart, ['large', 'level'], ['other'])),
      },
      {
        criterion: 'ecosystem',
        adjustment: 'other',
        moved: moved(scoring(apart, ['large', 'level', 'small'], [])),
      },
    ] as const;
    expect(judgements).toEqual(
      expected.toSorted((a, b) => places.indexOf(a.criterion) - places.indexOf(b.criterion)),
    );
    expect(new Set(judgements.map(({ moved }) => moved)).size).toBeGreaterThan(2);
  });
});
