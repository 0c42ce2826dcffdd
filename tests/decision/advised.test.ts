import { describe, expect, it } from 'vitest';
import type { FamilyId } from '../../src/catalogue/model';
import type { Recommendation } from '../../src/decision';
import { doubtOf } from '../../src/decision/explain';
import { poolOf } from '../../src/decision/group/group';
import { workloadResults } from '../../src/decision/mixture/workloads';
import { pointsFor } from '../../src/decision/preferences/ranking';
import { contextOf, holdsIn } from '../../src/decision/questions/context';
import { advisedFamilies, familiesInOrder } from '../../src/decision/recommend/advised';
import {
  isCompared,
  type Case,
  type Settled,
  type Verdict,
} from '../../src/decision/recommend/recommendation';
import { afterYes, isSameVerdict, untilThen } from '../../src/decision/recommend/verdict';
import { world } from '../fixtures/world';
import { university } from '../stories/institutions';
import { decide } from './support';

const adopt = (family: FamilyId): Settled => ({
  kind: 'adopt',
  family,
  firmness: 'firm',
  by: 'lead',
});
const split = (...families: readonly FamilyId[]): Settled => ({
  kind: 'split',
  because: 'worth',
  assignment: families.map((family, i) => ({ workload: `work ${String(i)}`, family })),
});
const pilot = (leader: FamilyId | null): Settled => ({ kind: 'pilot', leader, until: 'test' });
const neither: Settled = { kind: 'neither' };
const conditional = (...advice: readonly Settled[]): Verdict => ({
  kind: 'conditional',
  checks: [],
  cases: advice.map((one): Case => ({ allowed: [], advice: one })),
});

describe('The families that are advised', () => {
  it.each<[string, Verdict, readonly FamilyId[]]>([
    ['the one that is adopted', adopt('llama'), ['llama']],
    ['both of a split', split('llama', 'qwen', 'llama'), ['qwen', 'llama']],
    ['one that has all work', split('llama', 'llama'), ['llama']],
    ['both of a trial', pilot('qwen'), ['qwen', 'llama']],
    ['none of neither', neither, []],
    ['what holds until a check is answered', conditional(adopt('qwen'), adopt('llama')), ['qwen']],
    [
      'what a yes allows, where nothing holds before',
      conditional(neither, adopt('llama')),
      ['llama'],
    ],
    ['none where no answer allows any', conditional(neither, neither), []],
  ])('are %s', (_, verdict, expected) => {
    expect(advisedFamilies({ verdict })).toEqual(expected);
  });

  const order = (verdict: Verdict, lead: number, out: readonly FamilyId[] = []) =>
    familiesInOrder({
      verdict,
      lead,
      families: {
        qwen: out.includes('qwen') ? 'out' : 'stands',
        llama: out.includes('llama') ? 'out' : 'stands',
      },
    });

  it.each<[string, readonly FamilyId[], readonly FamilyId[]]>([
    ['the one that is advised alone', order(adopt('llama'), 5), ['llama', 'qwen']],
    ['the other, where that is advised', order(adopt('qwen'), -5), ['qwen', 'llama']],
    ['the one that is left', order(neither, 5, ['qwen']), ['llama', 'qwen']],
    ['the other, where that is left', order(pilot(null), -5, ['llama']), ['qwen', 'llama']],
    ['the one ahead', order(pilot('qwen'), 5), ['qwen', 'llama']],
    ['the one ahead the other way', order(pilot('llama'), -5), ['llama', 'qwen']],
    ['that of the alphabet, where they are level', order(pilot(null), 0.01), ['llama', 'qwen']],
    [
      'that of the alphabet, where none is left',
      order(neither, 5, ['qwen', 'llama']),
      ['llama', 'qwen'],
    ],
  ])('come first: %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('were compared where none of both is out', () => {
    expect(isCompared({ families: { qwen: 'stands', llama: 'ruling' } })).toBe(true);
    expect(isCompared({ families: { qwen: 'out', llama: 'stands' } })).toBe(false);
    expect(isCompared({ families: { qwen: 'stands', llama: 'out' } })).toBe(false);
  });
});

describe('Two verdicts', () => {
  it.each<[boolean, Verdict, Verdict]>([
    [true, adopt('qwen'), { kind: 'adopt', family: 'qwen', firmness: 'open', by: 'gates' }],
    [false, adopt('qwen'), adopt('llama')],
    [true, pilot(null), { kind: 'pilot', leader: null, until: 'gates' }],
    [false, pilot(null), pilot('qwen')],
    [true, split('qwen', 'llama'), split('qwen', 'llama')],
    [false, split('qwen', 'llama'), split('llama', 'qwen')],
    [false, split('qwen', 'llama'), split('qwen')],
    [
      false,
      split('qwen'),
      { kind: 'split', because: 'worth', assignment: [{ workload: 'other', family: 'qwen' }] },
    ],
    [true, neither, neither],
    [false, neither, adopt('qwen')],
    [false, adopt('qwen'), neither],
    [false, pilot('qwen'), adopt('qwen')],
    [false, split('qwen'), adopt('qwen')],
    [true, conditional(neither, adopt('qwen')), conditional(neither, adopt('qwen'))],
    [false, conditional(neither, adopt('qwen')), conditional(neither, adopt('llama'))],
    [false, conditional(neither, adopt('qwen')), conditional(neither)],
    [false, conditional(neither), neither],
    [false, neither, conditional(neither)],
  ])('ask for the same: %s', (expected, one, other) => {
    expect(isSameVerdict(one, other)).toBe(expected);
  });

  it('hold before a check is answered, and after a yes to all of them', () => {
    const checked = conditional(neither, pilot('qwen'), adopt('llama'));
    expect(untilThen(checked)).toEqual(neither);
    expect(afterYes(checked)).toEqual(adopt('llama'));
    expect(untilThen(adopt('qwen'))).toEqual(adopt('qwen'));
    expect(afterYes(adopt('qwen'))).toEqual(adopt('qwen'));
    expect(untilThen(conditional())).toEqual(neither);
    expect(afterYes(conditional())).toEqual(neither);
  });
});

describe('A group of recommendations made by hand', () => {
  const grouped = () => {
    const base = decide(university);
    const made = (lead: number, contributions: readonly number[]): Recommendation => ({
      ...base,
      lead,
      chance: { qwen: lead / 10, llama: 1 - lead / 10 - 0.05, neither: 0.05 },
      criteria: base.criteria.map((one, i) => ({ ...one, contribution: contributions[i] ?? 0 })),
      answers: base.answers.map((one, i) => ({ ...one, contribution: i === 2 ? 2 * lead : 0 })),
    });
    const group = poolOf([
      { recommendation: made(4, [3, 1]), weight: 3 },
      { recommendation: made(8, [1, 7]), weight: 1 },
    ]);
    return { base, group };
  };

  it('has the mean of leads and chances, and the variance of both, part by part', () => {
    const { base, group } = grouped();
    expect(group.lead).toBeCloseTo(5, 12);
    expect(group.chance.qwen).toBeCloseTo(0.5, 12);
    expect(group.chance.neither).toBeCloseTo(0.05, 12);
    // The mean is 5, so leads lie 1 below it and 3 above: 0.75·1 + 0.25·9.
    expect(group.disagreement).toBeCloseTo(3 / (3 + doubtOf(base).total), 12);
    expect(group.vote).toEqual({ qwen: 1, llama: 0, level: 0 });
    expect(group.weightDistance).toBeCloseTo(0, 12);
    const parts = new Map(group.criteria.map(({ criterion, part }) => [criterion, part]));
    const [first, second] = base.criteria;
    // Means 2.5 and 2.5: 0.75·0.5·(−1) + 0.25·(−1.5)·3, and 0.75·(−1.5)·(−1) + 0.25·4.5·3.
    expect(parts.get(first?.criterion ?? 'cost')).toBeCloseTo(-1.5, 12);
    expect(parts.get(second?.criterion ?? 'cost')).toBeCloseTo(4.5, 12);
    expect(group.criteria[0]?.criterion).toBe(second?.criterion);
    expect(group.criteria).toHaveLength(base.criteria.length);
  });

  it('has the variance of what an answer moves, the largest first', () => {
    const { base, group } = grouped();
    expect(group.questions[0]).toEqual({ question: base.answers[2]?.question, variance: 12 });
    expect(group.questions.slice(1).every(({ variance }) => variance === 0)).toBe(true);
    expect(group.questions).toHaveLength(base.answers.length - 2);
  });
});

describe('The lead of one kind of work', () => {
  it('is weighed by how often both families stand for all work, and for that alone', () => {
    const { mixture } = decide({
      ...university,
      answers: {
        ...university.answers,
        workloads: { kind: 'shares', shares: { coding: 50, assistant: 50 } },
      },
    });
    const [one] = mixture.scored;
    const [work] = one?.workloads ?? [];
    const [gates] = mixture.classes;
    if (one === undefined || work === undefined || gates === undefined) throw new Error('no work');
    const stands = { ...work.gated, out: { qwen: false, llama: false } };
    const barred = { ...work.gated, out: { qwen: true, llama: false } };
    /** A completion with a lead on the work, for which both families stand or one does not. */
    const lone = (lead: number, gated: typeof stands) => ({
      ...one,
      workloads: [{ ...work, lead, fraction: { tenths: 10 * lead, total: 1 }, gated }],
    });
    const classOf = (count: number, gated: typeof stands) => ({
      ...gates,
      count,
      gated,
      workloads: [{ ...work, gated }],
    });
    const leadOf = (part: Partial<typeof mixture>) =>
      workloadResults({
        ...mixture,
        exact: false,
        classes: [classOf(3, stands), classOf(1, barred)],
        ...part,
      })[0]?.lead;
    const scored = [lone(3, stands), lone(5, stands)];
    const others = [lone(-2, stands), lone(90, barred), lone(70, barred)];
    // A mean of 4 for three parts in four, and of −2 for a third of the fourth.
    const expected = (0.75 * 4 - (0.25 / 3) * 2) / (0.75 + 0.25 / 3);
    expect(leadOf({ scored, barred: others })).toBeCloseTo(expected, 12);
    expect(leadOf({ scored, barred: [] })).toBe(4);
    expect(leadOf({ scored, barred: others.slice(1) })).toBeCloseTo(4, 12);
    expect(leadOf({ scored: [lone(9, barred)], barred: others })).toBeCloseTo(-2, 12);
    expect(leadOf({ scored: [], barred: others.slice(1) })).toBe(0);
    // Of an exact mixture every completion counts alike.
    expect(leadOf({ scored, barred: others, exact: true })).toBe(2);
    expect(workloadResults(mixture)).toHaveLength(2);
  });
});

describe('Points for weights', () => {
  const weights = (...values: readonly number[]) =>
    values.map((weight, i) => ({
      criterion: i === 0 ? ('coding' as const) : ('cost' as const),
      weight,
    }));

  it('may be none for a criterion, and add up to the total', () => {
    expect(pointsFor(weights(1, 0), 7)).toEqual({
      ok: true,
      value: [
        { criterion: 'coding', points: 7 },
        { criterion: 'cost', points: 0 },
      ],
    });
  });

  it('are refused where weights are below nothing or do not add up to one', () => {
    const infeasible = { ok: false, problem: { field: 'weights', kind: 'infeasible' } };
    expect(pointsFor(weights(1.5, -0.5), 7)).toEqual(infeasible);
    expect(pointsFor(weights(0.5, 0.4), 7)).toEqual(infeasible);
  });
});

describe('A condition on languages', () => {
  const inContext = (primary: readonly string[], secondary: readonly string[]) =>
    contextOf(world.catalogue, new Map([['languages', { kind: 'languages', primary, secondary }]]));

  it.each<[readonly string[], readonly string[], boolean]>([
    [['en'], [], true],
    [['en'], ['de'], false],
    [['de'], [], false],
    [['de'], ['en'], false],
  ])('tells English alone: %j and %j', (primary, secondary, expected) => {
    const context = inContext(primary, secondary);
    expect(holdsIn({ languages: 'englishOnly' }, context)).toBe(expected);
    expect(holdsIn({ languages: 'beyondEnglish' }, context)).toBe(!expected);
  });
});
