import { describe, expect, it } from 'vitest';
import type { FamilyId, QuestionId } from '../../src/catalogue/model';
import { runToEnd } from '../../src/core/steps';
import { emptySheet, type Sheet } from '../../src/decision';
import { decisiveQuestions } from '../../src/decision/explain/decisive-questions';
import { bothStand, gatedBy, gatedTogether, type Gated } from '../../src/decision/gates/gated';
import type { GateHit, Standing } from '../../src/decision/gates/gates';
import { answersOf, bySlots, slotTables } from '../../src/decision/mixture/by-slots';
import {
  answerResultsSteps,
  chancesOf,
  criterionResultsSteps,
  leadOf,
  meanOver,
  sidesOver,
} from '../../src/decision/mixture/contributions';
import type { Evaluation } from '../../src/decision/mixture/evaluate';
import { shareOf, type GateClass } from '../../src/decision/mixture/gate-classes';
import { ownOf, ratedOf } from '../../src/decision/mixture/rated';
import {
  checksOf,
  familyOutcome,
  gateResults,
  releaseResultsSteps,
} from '../../src/decision/mixture/release-outcomes';
import { givenBy, rowsOf, termsOf } from '../../src/decision/mixture/weigh';
import { workloadResults } from '../../src/decision/mixture/workloads';
import { standIns, type AssumedAnswer, type Slot } from '../../src/decision/questions/completions';
import { gate, release, team } from '../fixtures/small-world';
import { world } from '../fixtures/world';
import { evaluation, mixtureMade } from './made';
import { questionOf } from './support';

const { questionnaire } = world.catalogue;

/** A slot with some answers, open where there are several. */
const slotOf = (id: QuestionId, ...answers: readonly AssumedAnswer[]): Slot => ({
  question: questionOf(id),
  open: answers.length > 1,
  answers,
});

const choice = (option: string): AssumedAnswer => ({ kind: 'choice', option });

describe('The answers of a completion', () => {
  it('are those at its places, of the questions that have any', () => {
    const [a, b, c] = [choice('a'), choice('b'), choice('c')];
    const slots = [slotOf('team', a, b), slotOf('roadmap', c), slotOf('strictness')];
    expect([...answersOf(slots, [1, 0, 0])]).toEqual([
      ['team', b],
      ['roadmap', c],
    ]);
    expect([...answersOf(slots, [])]).toEqual([
      ['team', a],
      ['roadmap', c],
    ]);
  });
});

describe('What is remembered by answers', () => {
  const [a, b, c] = [choice('a'), choice('b'), choice('c')];
  const slots = () => [
    slotOf('team', a, b),
    slotOf('scale', a),
    slotOf('roadmap', a, b, c),
    slotOf('strictness', a, b),
  ];

  it('is computed once for each set of answers to the questions it is of, and each number beside', () => {
    const known = bySlots<string>(slots(), ['team', 'scale', 'roadmap']);
    const made: string[] = [];
    const ask = (completion: readonly number[], beside: number) =>
      known(completion, beside, () => {
        const value = `${completion.join('')} ${String(beside)}`;
        made.push(value);
        return value;
      });
    for (const beside of [0, 1, 2]) {
      for (const team of [0, 1]) {
        for (const roadmap of [0, 1, 2]) {
          const own = `${String(team)}0${String(roadmap)}0 ${String(beside)}`;
          expect(ask([team, 0, roadmap, 0], beside)).toBe(own);
          // What is not read makes no difference.
          expect(ask([team, 0, roadmap, 1], beside)).toBe(own);
        }
      }
    }
    expect(made).toHaveLength(3 * 2 * 3);
    expect(ask([1], 2)).toBe('1000 2');
    expect(made).toHaveLength(3 * 2 * 3);
  });

  it('has one table for the same answers to these questions, and another for any other', () => {
    const tables = slotTables<number>();
    const questions: readonly QuestionId[] = ['team', 'scale'];
    const open = [a, b];
    const of = (first: Slot, second: AssumedAnswer, third: AssumedAnswer) =>
      tables([first, slotOf('scale', second), slotOf('roadmap', third)], questions);
    const given = slotOf('team', a);
    const table = of(given, b, c);
    expect(of(slotOf('team', a), b, a)).toBe(table);
    expect(of(given, c, c)).not.toBe(table);
    expect(of(slotOf('team', b), b, c)).not.toBe(table);
    const unsure: Slot = { ...given, open: true, answers: open };
    const openTable = of(unsure, b, c);
    expect(openTable).not.toBe(table);
    expect(of({ ...unsure }, b, a)).toBe(openTable);
    expect(of({ ...unsure, answers: [a, b] }, b, c)).not.toBe(openTable);
    expect(of(slotOf('team'), b, c)).toBe(tables([slotOf('scale', b)], questions));
    // What was put in one table is in no other.
    table.set(1, 7);
    expect(openTable.size).toBe(0);
    expect(slotTables<number>()([given, slotOf('scale', b)], questions)).not.toBe(table);
  });
});

describe('Means over completions', () => {
  const scoredOf = (): readonly Evaluation[] => {
    const one: Evaluation = {
      ...evaluation([[3, 4, 5, 0.2]]),
      lead: 4,
      race: { p: 0.7, pLoss: 0.2, up: 3, down: 1, n: 6 },
    };
    const other: Evaluation = {
      ...one,
      lead: -1,
      fraction: { tenths: -10, total: 1 },
      race: { p: 0.4, pLoss: 0.5, up: 2, down: 2.5, n: 6 },
    };
    return [one, other, other];
  };
  const classOf = (count: number, qwen: boolean, llama: boolean): GateClass => ({
    groups: [],
    count,
    gated: { ...gatedBy([]), out: { qwen, llama } },
    workloads: [],
  });
  it('are plain means', () => {
    const scored = scoredOf();
    expect(meanOver({ scored }, ({ lead }) => lead)).toBeCloseTo(2 / 3, 12);
    expect(leadOf({ scored })).toBeCloseTo(2 / 3, 12);
    const sides = sidesOver({ scored });
    expect(sides.p).toBeCloseTo(0.5, 12);
    expect(sides.pLoss).toBeCloseTo(0.4, 12);
    expect(sides.up).toBeCloseTo(7 / 3, 12);
    expect(sides.down).toBeCloseTo(2, 12);
  });

  it('make chances together with what gates leave', () => {
    const classes = [
      classOf(4, false, false),
      classOf(3, true, false),
      classOf(2, false, true),
      classOf(1, true, true),
    ];
    const chance = chancesOf({ scored: scoredOf(), classes });
    expect(chance.qwen).toBeCloseTo(0.2 + 0.4 * 0.5, 12);
    expect(chance.llama).toBeCloseTo(0.3 + 0.4 * 0.4, 12);
    expect(chance.neither).toBeCloseTo(0.1, 12);
    expect(shareOf(classes, bothStand)).toBe(0.4);
  });
});

describe('What each criterion adds', () => {
  const made = () => {
    const [first, second] = [
      evaluation([
        [4, 12, 9, 0.2],
        [3, -20, 15, 0],
        [5, 6, 12, 0.2],
      ]),
      evaluation([
        [2, -9, 8, 0.2],
        [6, -4, 11, 0.4],
        [1, 30, 7, 0],
      ]),
    ];
    const grounds = (one: Evaluation, ...texts: readonly string[]): Evaluation => ({
      ...one,
      rated: one.rated.map((rated) => ({
        ...rated,
        rating: {
          ...rated.rating,
          grounds: {
            evidence: texts,
            adjustments: texts.map((text) => `${text}!`),
            uncovered: texts.map((text) => `${text}?`),
            neither: {
              understanding: texts.map((text) => `${text}u`),
              writing: texts.map((text) => `${text}w`),
            },
          },
        },
      })),
    });
    return mixtureMade([grounds(first, 'a', 'b'), grounds(second, 'c', 'a')]);
  };

  it('is the mean of points, weights, scores and contributions, and the root of that of squares', () => {
    const sheet: Sheet = {
      ...emptySheet,
      overrides: { cost: { qwen: 1, llama: 2, spread: 3, reason: 'own' } },
    };
    const [coding, cost] = runToEnd(criterionResultsSteps(made(), sheet));
    expect(coding?.criterion).toBe('coding');
    expect(coding?.points).toBeCloseTo((4 + 2) / 2, 12);
    expect(coding?.weight).toBeCloseTo((4 / 12 + 2 / 9) / 2, 12);
    expect(coding?.contribution).toBeCloseTo((48 / 12 - 18 / 9) / 2, 12);
    expect(coding?.difference).toBeCloseTo(1.5, 12);
    expect(coding?.spread).toBeCloseTo(Math.sqrt((81 + 64) / 2), 12);
    expect(coding?.qwen.mean).toBeCloseTo(51.5, 12);
    expect(coding?.qwen.spread).toBeCloseTo(0.6 * Math.sqrt((81 + 64) / 2), 12);
    expect(coding?.llama.mean).toBeCloseTo(50, 12);
    expect(coding?.llama.spread).toBeCloseTo(0.8 * Math.sqrt((81 + 64) / 2), 12);
    expect(coding?.overridden).toBe(false);
    expect(coding?.grounds).toEqual({
      evidence: ['a', 'b', 'c'],
      adjustments: ['a!', 'b!', 'c!'],
      uncovered: ['a?', 'b?', 'c?'],
      neither: { understanding: ['au', 'bu', 'cu'], writing: ['aw', 'bw', 'cw'] },
    });
    expect([cost?.overridden, cost?.spread]).toEqual([true, 3]);
    expect(cost?.contribution).toBeCloseTo((-60 / 12 - 24 / 9) / 2, 12);
  });
});

describe('What each answer adds', () => {
  const slotsOf = () => [
    slotOf('team', ...standIns(questionOf('team'))),
    slotOf('roadmap', choice('essential')),
  ];
  const { criteria } = questionnaire;
  const differences = criteria.map((_, i) => (i % 2 === 0 ? 2 : -3) + i);
  const completion = (team: number, moved: readonly number[] | null): Evaluation => {
    const rows = slotsOf().map(
      (slot, place) => rowsOf(questionnaire)(slot)[place === 0 ? team : 0],
    );
    const points = criteria.map(
      (_, i) => questionnaire.base + (rows[0]?.[i] ?? 0) + (rows[1]?.[i] ?? 0) + (moved?.[i] ?? 0),
    );
    return {
      ...evaluation(
        points.map((value, i) => [value, differences[i] ?? 0, 3, 0]),
        [team, 0],
      ),
      moved,
    };
  };
  const sumOver = (row: readonly number[]) =>
    row.reduce((sum, value, i) => sum + value * (differences[i] ?? 0), 0);

  it('is what its points add to the lead, on the mean, beside the base and what was moved', () => {
    const moved = criteria.map((_, i) => (i === 3 ? 5 : 0));
    const slots = slotsOf();
    const scored = [completion(0, null), completion(2, moved)];
    const mixture = mixtureMade(scored, { criteria: criteria.map(({ id }) => id), slots });
    const results = runToEnd(answerResultsSteps(mixture, questionnaire));
    expect(results.map(({ question, open }) => [question, open])).toEqual([
      ['base', false],
      ['moved', false],
      ['team', true],
      ['roadmap', false],
    ]);
    const [first, second] = scored;
    const over = (rows: readonly (readonly number[] | undefined)[]) =>
      (sumOver(rows[0] ?? []) / (first?.total ?? 1) +
        sumOver(rows[1] ?? []) / (second?.total ?? 1)) /
      2;
    const [team, roadmap] = slots.map(rowsOf(questionnaire));
    const base = criteria.map(() => questionnaire.base);
    const expected = [
      over([base, base]),
      over([[], moved]),
      over([team?.[0], team?.[2]]),
      over([roadmap?.[0], roadmap?.[0]]),
    ];
    results.forEach(({ contribution }, i) => {
      expect(contribution).toBeCloseTo(expected[i] ?? Number.NaN, 12);
    });
    const lead = results.reduce((sum, { contribution }) => sum + contribution, 0);
    expect(lead).toBeCloseTo(leadOf(mixture), 12);
  });

  it('is given in rows over all criteria, and to those alone that get any', () => {
    const slot = slotOf('roadmap', choice('essential'), choice('unimportant'));
    const at = criteria.findIndex(({ id }) => id === 'ecosystem');
    expect(rowsOf(questionnaire)(slot)).toEqual([
      criteria.map((_, i) => (i === at ? 3 : 0)),
      criteria.map(() => 0),
    ]);
    expect(givenBy(questionnaire)(slot)).toEqual([[{ at, points: 3 }], []]);
  });
});

describe('What follows from a rating', () => {
  it('is the difference, in tenths too, and the spread of both together', () => {
    const grounds = evaluation([[1, 1, 1, 0]]).rated[0]?.rating.grounds;
    if (grounds === undefined) throw new Error('no grounds');
    const rating = {
      qwen: { mean: 61.3, spread: 3 },
      llama: { mean: 50, spread: 4 },
      grounds,
    };
    expect(ratedOf(rating)).toEqual({
      rating,
      difference: rating.qwen.mean - 50,
      tenths: 113,
      spread: 5,
    });
    expect(ratedOf(rating, 2).spread).toBe(2);
  });

  it('is of own scores what was put in, with no evidence', () => {
    const own = (sheet: Sheet) => ownOf(sheet, 'cost');
    expect(own(emptySheet)).toBeNull();
    const found = own({
      ...emptySheet,
      overrides: { cost: { qwen: 40, llama: 47.5, spread: 6, reason: 'own' } },
    });
    expect(found?.difference).toBe(-7.5);
    expect(found?.tenths).toBe(-75);
    expect(found?.spread).toBe(6);
    expect(found?.rating.qwen.mean).toBe(40);
    expect(found?.rating.llama.mean).toBe(47.5);
    expect(found?.rating.qwen.spread).toBeCloseTo(Math.sqrt(18), 12);
    expect(found?.rating.llama.spread).toBeCloseTo(Math.sqrt(18), 12);
    expect(found?.rating.grounds).toEqual({
      evidence: [],
      adjustments: [],
      uncovered: [],
      neither: { understanding: [], writing: [] },
    });
  });

  it('is a term for the kernel, with other parts shared where given', () => {
    const one = evaluation([
      [4, 12, 9, 0.2],
      [3, -20, 15, 0],
    ]);
    expect(termsOf(one)).toEqual([
      { points: 4, mean: 12, spread: 9, shared: 0.2 },
      { points: 3, mean: -20, spread: 15, shared: 0 },
    ]);
    expect(termsOf(one, [0.5, 0.4]).map(({ shared }) => shared)).toEqual([0.5, 0.4]);
  });
});

const q = release('q', 'qwen', ['text']);
const q2 = release('q2', 'qwen', ['text', 'image']);
const l = release('l', 'llama', ['text']);

const hit = (id: string, outcome: GateHit['outcome'], ...workloads: string[]): GateHit => ({
  gate: id,
  caseIndex: id.length,
  outcome,
  workloads: workloads.length === 0 ? null : workloads,
});

const left = (...parts: readonly (readonly [typeof q, Standing, ...GateHit[]])[]): Gated =>
  gatedBy(parts.map(([one, standing, ...hits]) => ({ release: one, standing, hits })));

const classOf = (count: number, gated: Gated, part: Partial<GateClass> = {}): GateClass => ({
  groups: [],
  count,
  gated,
  workloads: [],
  ...part,
});

describe('Releases after the gates', () => {
  const made = () => {
    const sometimes = left(
      [q, 'fails', hit('a', 'fails')],
      [q2, 'passes'],
      [l, 'ruling', hit('bb', 'ruling')],
    );
    const always = left(
      [q, 'fails', hit('a', 'fails'), hit('a', 'fails', 'coding')],
      [q2, 'ruling', hit('bb', 'ruling')],
      [l, 'ruling', hit('bb', 'ruling')],
    );
    return mixtureMade([], {
      classes: [classOf(3, sometimes), classOf(4, always), classOf(1, sometimes)],
    });
  };

  it('are certain only where no class differs, with the share of each that bars', () => {
    expect(runToEnd(releaseResultsSteps(made()))).toEqual([
      {
        release: 'q',
        family: 'qwen',
        outcome: 'fails',
        effects: [
          { ...hit('a', 'fails'), chance: 1 },
          { ...hit('a', 'fails', 'coding'), chance: 0.5 },
        ],
      },
      {
        release: 'q2',
        family: 'qwen',
        outcome: 'depends',
        effects: [{ ...hit('bb', 'ruling'), chance: 0.5 }],
      },
      {
        release: 'l',
        family: 'llama',
        outcome: 'ruling',
        effects: [{ ...hit('bb', 'ruling'), chance: 1 }],
      },
    ]);
    expect(runToEnd(releaseResultsSteps(mixtureMade([])))).toEqual([]);
  });

  it('say what each gate comes to', () => {
    const releases = runToEnd(releaseResultsSteps(made()));
    const gates = [gate('a'), gate('bb'), gate('ccc')];
    const told = (some: typeof releases) =>
      gateResults({ ...world.catalogue, gates }, some).map(
        ({ gate: id, outcome, caseIndex, releases: touched, workloads }) => [
          id,
          outcome,
          caseIndex,
          touched,
          workloads,
        ],
      );
    expect(told(releases)).toEqual([
      ['a', 'fails', 1, ['q'], null],
      ['bb', 'ruling', 2, ['q2', 'l'], null],
      ['ccc', 'passes', null, [], []],
    ]);
    const [first, second] = releases;
    if (first === undefined || second === undefined) throw new Error('no releases');
    expect(told([second])[1]).toEqual(['bb', 'depends', 2, ['q2'], null]);
    const [, ofWork] = first.effects;
    if (ofWork === undefined) throw new Error('no effect');
    expect(
      told([{ ...first, effects: [ofWork, { ...ofWork, workloads: ['agents', 'coding'] }] }])[0],
    ).toEqual(['a', 'depends', 1, ['q'], ['coding', 'agents']]);
  });

  it('name the fewest checks that a family waits for, of each kind of work', () => {
    const two = [hit('a', 'ruling'), hit('bb', 'ruling')];
    const waiting = left(
      [q, 'ruling', ...two],
      [q2, 'ruling', hit('ccc', 'ruling')],
      [l, 'ruling', hit('dddd', 'ruling')],
    );
    const fails = left([q, 'fails', hit('a', 'fails')], [q2, 'ruling', ...two], [l, 'passes']);
    const checks = (family: FamilyId, ...classes: readonly GateClass[]) =>
      checksOf(mixtureMade([], { classes }), family);
    expect(checks('qwen', classOf(1, waiting))).toEqual(['ccc']);
    expect(checks('llama', classOf(1, waiting))).toEqual(['dddd']);
    expect(checks('qwen', classOf(1, fails), classOf(1, waiting))).toEqual(['a', 'bb', 'ccc']);
    expect(checks('llama', classOf(1, fails))).toEqual([]);
    const work = (...parts: readonly Gated[]) =>
      classOf(1, waiting, {
        workloads: parts.map((gated, i) => ({ workload: String(i), share: 0.5, gated })),
      });
    expect(checks('qwen', work(fails, left([q, 'passes'])))).toEqual(['a', 'bb']);
    expect(checks('qwen', work(fails, waiting))).toEqual(['a', 'bb', 'ccc']);
  });

  it('leave a family standing, waiting, out, or one or the other', () => {
    expect(familyOutcome(0, 0)).toBe('stands');
    expect(familyOutcome(1, 0)).toBe('out');
    expect(familyOutcome(0, 1)).toBe('ruling');
    expect(familyOutcome(0.5, 0.5)).toBe('depends');
    expect(familyOutcome(0.1, 0)).toBe('depends');
    expect(familyOutcome(0, 0.1)).toBe('depends');
  });
});

describe('What is left of several kinds of work', () => {
  const parts = (...each: readonly Gated[]) =>
    gatedTogether(each.map((gated, i) => ({ workload: `w${String(i)}`, gated })));

  it('is each release at its best, with what acts for all of the work or for some', () => {
    const found = parts(
      left([q, 'fails', hit('a', 'fails')], [l, 'ruling', hit('bb', 'ruling')]),
      left(
        [q, 'ruling', hit('a', 'fails'), hit('bb', 'ruling')],
        [l, 'fails', hit('ccc', 'fails')],
      ),
    );
    expect(found.releases).toEqual([
      { release: q, standing: 'ruling', hits: [hit('a', 'fails'), hit('bb', 'ruling', 'w1')] },
      {
        release: l,
        standing: 'ruling',
        hits: [hit('bb', 'ruling', 'w0'), hit('ccc', 'fails', 'w1')],
      },
    ]);
    expect(found.remaining).toEqual([q, l]);
    expect(found.out).toEqual({ qwen: true, llama: true });
    expect(found.waits).toEqual({ qwen: false, llama: false });
  });

  it('waits where one kind of work does, and none is without', () => {
    const found = parts(left([q, 'ruling'], [l, 'passes']), left([q, 'passes'], [l, 'passes']));
    expect(found.waits).toEqual({ qwen: true, llama: false });
    expect(found.releases.map(({ standing }) => standing)).toEqual(['passes', 'passes']);
    const fails = parts(left([q, 'fails']), left([q, 'fails']));
    expect(fails.remaining).toEqual([]);
    expect(fails.releases.map(({ standing }) => standing)).toEqual(['fails']);
    expect(gatedTogether([])).toMatchObject({ releases: [], remaining: [] });
  });
});

describe('What each kind of work comes to', () => {
  it('is the share of completions in which families are out or wait, and the releases that are left in any', () => {
    const passes = left([q, 'passes'], [q2, 'fails'], [l, 'passes']);
    const waits = left([q, 'ruling'], [q2, 'ruling'], [l, 'fails']);

    const work = (gated: Gated, gated1: Gated): Partial<GateClass> => ({
      workloads: [
        { workload: 'coding', share: 0.7, gated },
        { workload: 'agents', share: 0.3, gated: gated1 },
      ],
    });
    const classes = [
      classOf(3, passes, work(passes, waits)),
      classOf(1, passes, work(waits, waits)),
    ];
    const shares: AssumedAnswer = { kind: 'shares', shares: { coding: 70, agents: 30 } };
    const slots = [slotOf('workloads', shares)];
    expect(workloadResults(mixtureMade([], { classes, slots }))).toEqual([
      {
        workload: 'coding',
        share: 0.7,
        lead: 0,
        out: { qwen: 0, llama: 0.25 },
        waits: { qwen: 0.25, llama: 0 },
        releases: { qwen: ['q', 'q2'], llama: ['l'] },
      },
      {
        workload: 'agents',
        share: 0.3,
        lead: 0,
        out: { qwen: 0, llama: 1 },
        waits: { qwen: 1, llama: 0 },
        releases: { qwen: ['q', 'q2'], llama: [] },
      },
    ]);
    const open = [{ ...slotOf('workloads', shares), open: true }];
    expect(workloadResults(mixtureMade([], { classes, slots: open }))).toEqual([]);
    expect(workloadResults(mixtureMade([], { classes, slots: [] }))).toEqual([]);
    expect(workloadResults(mixtureMade([], { classes: [], slots }))).toEqual([]);
  });
});

describe('Open questions that decide', () => {
  const catalogue = {
    ...world.catalogue,
    gates: [
      gate('a', { when: team('mature'), releases: {}, outcome: 'fails' }),
      gate('b', { when: { answer: 'roadmap', in: ['essential'] }, releases: {}, outcome: 'fails' }),
    ],
  };
  const slots = [
    { ...slotOf('team', choice('capable'), choice('mature')) },
    { ...slotOf('strictness', choice('light'), choice('strict')) },
    { ...slotOf('roadmap', choice('preferred'), choice('essential')) },
  ];
  const out = (qwen: boolean, llama: boolean): Gated => ({
    ...left([q, 'passes']),
    out: { qwen, llama },
  });
  /** Classes by the group of the team and that of the roadmap. */
  const classes = (...counts: readonly (readonly [number, number, number, boolean, boolean])[]) =>
    counts.map(([a, b, count, qwen, llama]) =>
      classOf(count, out(qwen, llama), { groups: [a, 0, b] }),
    );
  const decisive = (some: readonly GateClass[], of: readonly Slot[] = slots) =>
    decisiveQuestions(catalogue, mixtureMade([], { classes: some, slots: of }));

  it('are those whose answer changes a chance most, the most first', () => {
    // By the team 0.1 and 0.7 of chances for Qwen, by the roadmap 0.5 and 0.3 for it and 0 and 1 for Llama.
    const some = classes(
      [0, 0, 1, true, false],
      [0, 0, 4, false, false],
      [0, 1, 5, false, true],
      [1, 0, 4, true, false],
      [1, 0, 1, false, false],
      [1, 1, 3, true, true],
      [1, 1, 2, false, true],
    );
    expect(decisive(some)).toEqual(['roadmap', 'team']);
    expect(
      decisive(
        some,
        slots.map((slot) => ({ ...slot, open: false })),
      ),
    ).toEqual([]);
    expect(decisive(some, slots.slice(0, 2))).toEqual(['team']);
  });

  it('are none that change it by a twentieth and no more', () => {
    const change = (of20: number) =>
      decisive(
        classes(
          [0, 0, 20, false, false],
          [1, 0, of20, true, false],
          [1, 0, 20 - of20, false, false],
        ),
      );
    expect(change(1)).toEqual([]);
    expect(change(2)).toEqual(['team']);
    expect(change(0)).toEqual([]);
  });
});
