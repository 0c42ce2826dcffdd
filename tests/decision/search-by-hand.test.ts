import { describe, expect, it } from 'vitest';
import type { QuestionId, QuestionOf } from '../../src/catalogue/model';
import { runToEnd } from '../../src/core/steps';
import { emptySheet, type DecisionWorld, type Override, type Sheet } from '../../src/decision';
import type { Evaluation } from '../../src/decision/mixture/evaluate';
import { thinned } from '../../src/decision/mixture/thinned';
import type { WorkloadResult } from '../../src/decision/mixture/workloads';
import { standIns, type AssumedAnswer, type Slot } from '../../src/decision/questions/completions';
import { atClass, languageAt } from '../../src/decision/ratings/size-class';
import { bestSplit, leaderOf } from '../../src/decision/recommend/plans';
import {
  changedSheet,
  changedSlots,
  changesOf,
  effortOf,
  isChangeable,
} from '../../src/decision/search/changes';
import { changedParts, effectsBetweenSteps } from '../../src/decision/search/effects';
import { importanceLines } from '../../src/decision/search/importance-lines';
import { where } from '../fixtures/small-world';
import { world } from '../fixtures/world';
import { choice, choices, university } from '../stories/institutions';
import { evaluation } from './made';
import { decide, questionOf } from './support';

const { questionnaire } = world.catalogue;

const own = (qwen: number, llama: number): Override => ({ qwen, llama, spread: 5, reason: 'own' });

describe('The answers that may take the place of one', () => {
  /** Options of which one states a fact and one stands alone. */
  const lists = (): QuestionOf<'choices'> => {
    const question = questionOf('vendorPolicy');
    if (question.kind !== 'choices') throw new Error('no choices');
    const option = (id: string, part: object = {}) => ({ id, code: 1, points: {}, ...part });
    return {
      ...question,
      options: [
        option('none', { exclusive: true }),
        option('a'),
        option('b'),
        option('c'),
        option('law', { given: true }),
      ],
    };
  };
  const slot = (answer: AssumedAnswer, open = false): Slot => ({
    question: lists(),
    open,
    answers: [answer],
  });
  const near = (...chosen: string[]) =>
    changesOf([slot(choices(...chosen))]).map(({ answer }) =>
      answer.kind === 'choices' ? answer.options.join(' ') : answer.kind,
    );

  it('are of a list one fewer, one more, or another in place of the only one', () => {
    expect(near('a', 'b')).toEqual(['b', 'a', 'a b c']);
    expect(near('a')).toEqual(['none', 'a b', 'a c', 'b', 'c']);
    expect(near('none')).toEqual(['a', 'b', 'c']);
  });

  it('leave an option that states a fact as it is', () => {
    expect(near('a', 'law')).toEqual(['law', 'a law b', 'a law c']);
    expect(near('law')).toEqual(['law a', 'law b', 'law c']);
    expect(near('law', 'a', 'b')).toEqual(['law b', 'law a', 'law a b c']);
  });

  it('are of an open list each stand-in, the one that is assumed too', () => {
    expect(changesOf([slot(choices('a', 'b'), true)]).map(({ answer }) => answer)).toEqual(
      ['none', 'a', 'b', 'c', 'law'].map((id) => choices(id)),
    );
  });

  it('are of other questions each stand-in but the answer, of those that can be changed', () => {
    const of = (id: QuestionId, answer: AssumedAnswer, open = false): Slot => ({
      question: questionOf(id),
      open,
      answers: [answer],
    });
    const slots = [
      of('team', choice('mature')),
      of('orgType', choice('company')),
      of('roadmap', choice('essential'), true),
    ];
    expect(changesOf(slots)).toEqual([
      { question: 'team', answer: choice('beginning') },
      { question: 'team', answer: choice('capable') },
      { question: 'roadmap', answer: choice('unimportant') },
      { question: 'roadmap', answer: choice('preferred') },
      { question: 'roadmap', answer: choice('essential') },
    ]);
    // A list that is no list is changed as any other answer.
    expect(changesOf([of('vendorPolicy', choice('x'))])).toHaveLength(
      standIns(questionOf('vendorPolicy')).length,
    );
  });

  it('take effort, from what is decided at a table to what nobody changes', () => {
    const efforts = (['roadmap', 'team', 'hardware', 'orgType'] as const).map((id) => [
      isChangeable(questionOf(id)),
      effortOf(questionOf(id)),
    ]);
    expect(efforts).toEqual([
      [true, 0],
      [true, 1],
      [true, 2],
      [false, 3],
    ]);
  });

  it('take their places in slots and sheets, but for hardware that is only assumed', () => {
    const slots = [
      slot(choices('a'), true),
      { ...slot(choices('b')), question: questionOf('team') },
    ];
    expect(changedSlots(slots, [{ question: 'team', answer: choice('mature') }])).toEqual([
      slots[0],
      { question: questionOf('team'), open: false, answers: [choice('mature')] },
    ]);
    expect(changedSlots(slots, [{ question: 'vendorPolicy', answer: choices('c') }])[0]).toEqual(
      slot(choices('c')),
    );
    const change = { question: 'team', answer: choice('mature') } as const;
    expect(changedSheet(emptySheet, [change])).toEqual({
      ...emptySheet,
      answers: { team: choice('mature') },
    });
    const assumed = {
      question: 'hardware',
      answer: { kind: 'assumed', sizeClass: 'small' },
    } as const;
    expect(changedSheet(emptySheet, [change, assumed])).toBeNull();
  });
});

describe('What changes did to the lead', () => {
  const ids: readonly QuestionId[] = ['team', 'roadmap', 'workloads', 'vendorPolicy'];
  const small = (): DecisionWorld => {
    const all = where();
    const questions = questionnaire.questions.filter(({ id }) => ids.includes(id));
    return {
      ...all,
      catalogue: { ...all.catalogue, questionnaire: { ...questionnaire, questions } },
    };
  };
  const from: Sheet = {
    ...emptySheet,
    answers: {
      team: choice('mature'),
      workloads: { kind: 'shares', shares: { coding: 50, documents: 50 } },
      vendorPolicy: choices('review'),
    },
    points: { coding: 4 },
    overrides: { cost: own(60, 40), tooling: own(50, 50) },
    ties: { coding: { vendorPolicy: [] } },
  };
  const to: Sheet = {
    ...from,
    answers: { ...from.answers, team: choice('beginning'), roadmap: choice('essential') },
    points: { range: 3 },
    overrides: { cost: own(40, 60) },
    ties: { documents: { vendorPolicy: ['review'] } },
  };

  it('names the parts that differ, question by question and criterion by criterion', () => {
    const named = changedParts(small(), from, to).map((part) =>
      [part.kind, part.id, ...('workload' in part ? [part.workload] : [])].join(' '),
    );
    expect(new Set(named)).toEqual(
      new Set([
        'answers team',
        'answers roadmap',
        'ties vendorPolicy coding',
        'ties vendorPolicy documents',
        'points coding',
        'points range',
        'overrides cost',
        'overrides tooling',
      ]),
    );
    expect(named).toHaveLength(8);
    expect(changedParts(small(), from, from)).toEqual([]);
    expect(changedParts(small(), { ...from, ties: {} }, from)).toEqual([
      { kind: 'ties', id: 'vendorPolicy', workload: 'coding' },
    ]);
  });

  it('is the mean of making each in one order and in the other', () => {
    const where1 = small();
    const found = runToEnd(effectsBetweenSteps(where1, from, to));
    if (!found.ok) throw new Error(found.problem.field);
    const { parts } = found.value;
    expect(found.value.from).toBe(decide(from, where1).lead);
    expect(found.value.to).toBe(decide(to, where1).lead);
    const total = parts.reduce((sum, { effect }) => sum + effect, 0);
    expect(total).toBeCloseTo(found.value.to - found.value.from, 12);
    // One of two changes: the mean of its effect before the other and after it.
    const first = { ...from, points: { ...from.points, range: 9 } };
    const second = { ...first, overrides: { ...from.overrides, range: own(90, 10) } };
    const two = runToEnd(effectsBetweenSteps(where1, from, second));
    const alone = { ...from, overrides: second.overrides };
    const leads = [from, first, alone, second].map((sheet) => decide(sheet, where1).lead);
    const [none = 0, points = 0, override = 0, both = 0] = leads;
    expect(two.ok && two.value.parts.map(({ part: { kind } }) => kind)).toEqual([
      'points',
      'overrides',
    ]);
    const effects = two.ok ? two.value.parts.map(({ effect }) => effect) : [];
    expect(effects[0]).toBeCloseTo((points - none + both - override) / 2, 12);
    expect(effects[1]).toBeCloseTo((override - none + both - points) / 2, 12);
    // Taking back is the same with the other sign.
    const back = runToEnd(effectsBetweenSteps(where1, second, from));
    const backwards = back.ok ? back.value.parts.map(({ effect }) => effect) : [];
    expect(backwards[0]).toBeCloseTo(-(effects[0] ?? 0), 12);
    expect(backwards[1]).toBeCloseTo(-(effects[1] ?? 0), 12);
  });

  it('counts a tie that was made or taken back', () => {
    const where1 = small();
    const tied = { ...from, ties: { ...from.ties, documents: { vendorPolicy: [] } } };
    const found = runToEnd(effectsBetweenSteps(where1, from, tied));
    expect(found.ok && found.value.parts).toHaveLength(1);
    expect(found.ok && found.value.to).toBe(decide(tied, where1).lead);
    const back = runToEnd(effectsBetweenSteps(where1, tied, { ...from, ties: {} }));
    const { ties: _, ...none } = from;
    expect(back.ok && back.value.to).toBe(decide(none, where1).lead);
  });

  it('is refused where one of the sheets is', () => {
    const wrong: Sheet = { ...from, points: { coding: -1 } };
    const problem = { ok: false, problem: { field: 'points.coding' } };
    expect(runToEnd(effectsBetweenSteps(small(), wrong, from))).toMatchObject(problem);
    expect(runToEnd(effectsBetweenSteps(small(), from, wrong))).toMatchObject(problem);
  });
});

describe('The line of the lead by importance', () => {
  const base = () => {
    const [one] = decide(university).criteria;
    if (one === undefined) throw new Error('no criterion');
    return one;
  };
  const line = (lead: number, weight: number, difference: number, contribution: number) =>
    importanceLines({ lead, criteria: [{ ...base(), weight, difference, contribution }] })[0];

  it('goes from the others alone to this one alone, and is level where it crosses', () => {
    expect(line(2, 0.5, -4, -2)).toMatchObject({ none: 8, all: -4, level: 8 / 12 });
    expect(line(2, 0.5, 4, 2)).toMatchObject({ none: 0, all: 4, level: 0 });
    expect(Object.is(line(2, 0.5, 4, 2)?.level, 0)).toBe(true);
    expect(line(-4, 0.5, 0, 0)).toMatchObject({ none: -8, all: 0, level: 1 });
    expect(line(6, 0.5, 4, 2)?.level).toBeNull();
    expect(line(-6, 0.5, -4, -2)?.level).toBeNull();
  });

  it('has what a criterion without weight says, and nothing beside one that has all', () => {
    expect(line(3, 0, -5, 0)).toMatchObject({ none: 3, all: -5, level: 3 / 8 });
    expect(line(3, 1, 3, 3)).toMatchObject({ none: 3, all: 3, level: null });
  });
});

describe('The best way to run both', () => {
  const none = { qwen: 0, llama: 0 };
  const work = (workload: string, share: number, lead: number): WorkloadResult => ({
    workload,
    share,
    lead,
    out: none,
    waits: none,
    releases: { qwen: [], llama: [] },
  });
  const anyone = () => true;

  it('gives each kind of work to the better, and level work to the leader', () => {
    expect(leaderOf(0)).toBeNull();
    expect([leaderOf(0.1), leaderOf(-0.1)]).toEqual(['qwen', 'llama']);
    const plan = bestSplit(
      [work('a', 0.5, 8), work('b', 0.25, -6), work('c', 0.25, 0)],
      -1,
      anyone,
    );
    expect(plan).toEqual({
      assignment: [
        { workload: 'a', family: 'qwen' },
        { workload: 'b', family: 'llama' },
        { workload: 'c', family: 'llama' },
      ],
      gain: 1.5,
    });
    const level = (...leads: readonly (readonly [number, number])[]) =>
      bestSplit(
        leads.map(([share, lead], i) => work(String(i), share, lead)),
        0,
        anyone,
      )?.assignment.map(({ family }) => family);
    // Where all is level, whoever has more of the work, and the first of the two where even that is the same.
    expect(level([0.3, 1], [0.5, -1], [0.2, 0])).toEqual(['qwen', 'llama', 'llama']);
    expect(level([0.5, 1], [0.3, -1], [0.2, 0])).toEqual(['qwen', 'llama', 'qwen']);
    expect(level([0.4, 1], [0.4, -1], [0.2, 0])).toEqual(['qwen', 'llama', 'qwen']);
  });

  it('is none where one family has all, or nobody can do some of it', () => {
    expect(bestSplit([work('a', 0.5, 8), work('b', 0.5, 6)], 1, anyone)).toBeNull();
    expect(bestSplit([], 1, anyone)).toBeNull();
    const parts = [work('a', 0.4, 8), work('b', 0.3, -6), work('c', 0.3, 1)];
    expect(bestSplit(parts, 1, ({ workload }) => workload !== 'c')).toBeNull();
  });

  it('gains nothing to compare where no family alone can do it all', () => {
    const parts = [work('a', 0.5, -8), work('b', 0.5, 6)];
    const apart = bestSplit(parts, 1, ({ workload }, family) =>
      workload === 'a' ? family === 'qwen' : family === 'llama',
    );
    expect(apart).toEqual({
      assignment: [
        { workload: 'a', family: 'qwen' },
        { workload: 'b', family: 'llama' },
      ],
      gain: null,
    });
    // Of one that can, what the other would do better.
    const qwenCan = bestSplit(
      parts,
      1,
      ({ workload }, family) => family === 'qwen' || workload === 'a',
    );
    expect(qwenCan?.gain).toBe(4);
    const llamaCan = bestSplit(
      parts,
      1,
      ({ workload }, family) => family === 'llama' || workload === 'b',
    );
    expect(llamaCan?.gain).toBe(3);
    expect(bestSplit(parts, 1, anyone)?.gain).toBe(3);
  });
});

describe('Completions for figures that take many races', () => {
  const scored = (count: number, total: number): readonly Evaluation[] => {
    const one = evaluation([[1, 1, 1, 0]]);
    return Array.from({ length: count }, (_, i) => ({
      ...one,
      total: i === 7 ? total : 1,
      lead: i,
    }));
  };
  const places = (count: number, total: number, exact: boolean, most?: number) =>
    thinned({ scored: scored(count, total), exact }, most).map(({ lead }) => lead);

  it('are all while they are cheap, and every k-th of a lattice', () => {
    expect(places(600, 40, true)).toHaveLength(600);
    expect(places(512, 40, false)).toHaveLength(512);
    expect(places(600, 40, false)).toEqual(Array.from({ length: 300 }, (_, i) => 2 * i));
    expect(places(100, 40, true, 30)).toEqual(
      Array.from({ length: 25 }, (_, i) => (7919 * i) % 100),
    );
    const one = scored(5, 1);
    expect(thinned({ scored: one, exact: true })).toBe(one);
  });

  it('are as few as the square of the dearest allows, and no fewer than 64', () => {
    // 2²⁴ / 400² is 104: every second of 200 by a stride of 7,919.
    expect(places(200, 400, true)).toEqual(Array.from({ length: 100 }, (_, i) => (7919 * i) % 200));
    expect(places(104, 400, true)).toHaveLength(104);
    expect(places(105, 400, true)).toHaveLength(53);
    expect(places(128, 8000, true)).toHaveLength(64);
    expect(places(64, 8000, false)).toHaveLength(64);
  });
});

describe('What is known at a size', () => {
  it('is that of the nearest one, and whether it is that very one', () => {
    const sizes = ['small', 'medium', 'large', 'frontier'] as const;
    const order = {
      small: ['small', 'medium', 'large', 'frontier'],
      medium: ['medium', 'small', 'large', 'frontier'],
      large: ['large', 'medium', 'frontier', 'small'],
      frontier: ['frontier', 'large', 'medium', 'small'],
    } as const;
    for (const wanted of sizes) {
      const left = new Set<string>(sizes);
      for (const expected of order[wanted]) {
        const results = Object.fromEntries([...left].map((size) => [size, size]));
        expect(atClass(results, wanted)).toEqual({ found: expected, exact: expected === wanted });
        left.delete(expected);
      }
      expect(atClass({}, wanted)).toBeNull();
    }
  });

  it('says of neither family that it works only where it was tried at that size or above', () => {
    const found = { difference: 1, spread: 2, pairs: 1, sources: 1, qwen: 1, llama: 1 };
    expect(languageAt({ small: 'neither' }, 'large')).toBeNull();
    expect(languageAt({ large: 'neither' }, 'large')).toEqual({ found: 'neither', exact: true });
    expect(languageAt({ large: 'neither' }, 'small')).toEqual({ found: 'neither', exact: false });
    expect(languageAt({ small: 'neither', frontier: found }, 'medium')).toEqual({
      found,
      exact: false,
    });
    expect(languageAt({ small: found }, 'large')).toEqual({ found, exact: false });
  });
});
