import { describe, expect, it } from 'vitest';
import { type Sheet, type WorkloadResult } from '../../src/decision';
import { singleFlips } from './at-once';
import { firmnessOf, splitGain, verdictOf } from '../../src/decision/recommend/verdict';
import { world } from '../fixtures/world';
import { agency, university } from '../stories/institutions';
import { decide, without } from './support';

const workload = (name: string, share: number, lead: number): WorkloadResult => ({
  workload: name,
  share,
  lead,
});
const apart = [workload('coding', 0.5, 8), workload('assistant', 0.5, -6)];

const options = (part: Partial<Parameters<typeof verdictOf>[0]> = {}) => ({
  outChance: { qwen: 0, llama: 0 },
  lead: 4,
  chance: { qwen: 0.9, llama: 0.1 },
  split: { gain: 0, cost: 2, workloads: [] },
  pilot: { gain: 0.2, cost: 0.5 },
  ...part,
});

describe('The verdict is what has the largest expected value', () => {
  it.each<[string, Parameters<typeof verdictOf>[0], ReturnType<typeof verdictOf>]>([
    ['the leader', options(), { kind: 'adopt', family: 'qwen', firmness: 'clear', by: 'lead' }],
    [
      'the other leader',
      options({ lead: -1, chance: { qwen: 0.4, llama: 0.6 } }),
      { kind: 'adopt', family: 'llama', firmness: 'open', by: 'lead' },
    ],
    [
      'a pilot that is worth more than it costs',
      options({ pilot: { gain: 0.51, cost: 0.5 } }),
      { kind: 'pilot', leader: 'qwen', until: 'test' },
    ],
    [
      'no pilot that costs just what it is worth',
      options({ pilot: { gain: 0.5, cost: 0.5 } }),
      { kind: 'adopt', family: 'qwen', firmness: 'clear', by: 'lead' },
    ],
    [
      'a pilot where the two are level',
      options({ lead: 0 }),
      { kind: 'pilot', leader: null, until: 'test' },
    ],
    [
      'a split by work that is worth more than it costs',
      options({ split: { gain: 3, cost: 2, workloads: apart } }),
      {
        kind: 'split',
        assignment: [
          { workload: 'coding', family: 'qwen' },
          { workload: 'assistant', family: 'llama' },
        ],
      },
    ],
    [
      'no split that costs just what it gains',
      options({ split: { gain: 2, cost: 2, workloads: apart } }),
      { kind: 'adopt', family: 'qwen', firmness: 'clear', by: 'lead' },
    ],
    [
      'a split before a pilot that gains the same',
      options({
        split: { gain: 3, cost: 2, workloads: [workload('coding', 1, 0)] },
        pilot: { gain: 1.5, cost: 0.5 },
      }),
      { kind: 'split', assignment: [{ workload: 'coding', family: 'qwen' }] },
    ],
    [
      'a pilot before a split that gains less',
      options({
        split: { gain: 2.5, cost: 2, workloads: apart },
        pilot: { gain: 1.5, cost: 0.5 },
      }),
      { kind: 'pilot', leader: 'qwen', until: 'test' },
    ],
    [
      'no split with a family that may be out',
      options({
        split: { gain: 3, cost: 2, workloads: apart },
        outChance: { qwen: 0, llama: 0.1 },
      }),
      { kind: 'adopt', family: 'qwen', firmness: 'clear', by: 'lead' },
    ],
    [
      'no split with the other that may be out',
      options({
        split: { gain: 3, cost: 2, workloads: apart },
        outChance: { qwen: 0.1, llama: 0 },
      }),
      { kind: 'pilot', leader: 'qwen', until: 'gates' },
    ],
    [
      'what is left where one is out',
      options({ outChance: { qwen: 0, llama: 1 }, lead: -9 }),
      { kind: 'adopt', family: 'qwen', firmness: 'firm', by: 'gates' },
    ],
    [
      'what is left the other way',
      options({ outChance: { qwen: 1, llama: 0 } }),
      { kind: 'adopt', family: 'llama', firmness: 'firm', by: 'gates' },
    ],
    [
      'waiting where what is left may be out as well',
      options({ outChance: { qwen: 0.25, llama: 1 } }),
      { kind: 'pilot', leader: 'qwen', until: 'gates' },
    ],
    [
      'waiting the other way',
      options({ outChance: { qwen: 1, llama: 0.25 } }),
      { kind: 'pilot', leader: 'llama', until: 'gates' },
    ],
    ['neither', options({ outChance: { qwen: 1, llama: 1 } }), { kind: 'neither' }],
  ])('%s', (_, given, expected) => {
    expect(verdictOf(given)).toEqual(expected);
  });

  it.each([
    [0.95, 'firm'],
    [0.949, 'clear'],
    [0.8, 'clear'],
    [0.799, 'leaning'],
    [0.65, 'leaning'],
    [0.649, 'open'],
  ])('a chance of %s is %s', (chance, firmness) => {
    expect(firmnessOf(chance)).toBe(firmness);
  });

  it('a split gains the smaller of what each side has to give', () => {
    expect(splitGain(apart)).toBe(3);
    expect(splitGain([workload('a', 0.9, 8), workload('b', 0.1, -6)])).toBeCloseTo(0.6, 12);
    expect(splitGain([workload('a', 0.5, 8), workload('b', 0.5, 6)])).toBe(0);
    expect(splitGain([])).toBe(0);
  });
});

describe('Leads by kind of work', () => {
  it('are those of the sheet with that work alone, and their mean is near the whole', () => {
    const { split } = decide(university);
    for (const { workload: name, lead } of split.workloads) {
      const alone: Sheet = {
        ...university,
        answers: { ...university.answers, workloads: { kind: 'shares', shares: { [name]: 100 } } },
      };
      // Scores that read the shares may move with them; the points are the same.
      expect(Math.abs(lead - decide(alone).lead)).toBeLessThan(2.5);
    }
    expect(split.workloads.map((one) => [one.workload, one.share])).toEqual([
      ['assistant', 0.4],
      ['tutoring', 0.6],
    ]);
  });

  it('are not told for one kind of work, nor for none', () => {
    const one: Sheet = {
      ...university,
      answers: {
        ...university.answers,
        workloads: { kind: 'shares', shares: { coding: 100, agents: 0 } },
      },
    };
    expect(decide(one).split.workloads).toEqual([]);
    expect(decide(without(university, 'workloads')).split.workloads).toEqual([]);
  });
});

describe('Prices', () => {
  const priced = (twoFamilies: string, pilot: string): Sheet => ({
    ...university,
    answers: {
      ...university.answers,
      twoFamilies: { kind: 'choice', option: twoFamilies },
      pilot: { kind: 'choice', option: pilot },
    },
  });

  it('are those of the answers, and the defaults where they are open', () => {
    const of = (sheet: Sheet) => {
      const { split, pilot } = decide(sheet);
      return [split.cost, pilot.cost];
    };
    expect(of(priced('easy', 'welcome'))).toEqual([1, 0.5]);
    expect(of(priced('some', 'some'))).toEqual([2, 1]);
    expect(of(priced('impossible', 'noTime'))).toEqual([
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    expect(of(without(university, 'twoFamilies', 'pilot'))).toEqual([2, 0.5]);
  });

  it('the gain of a pilot is the regret, and evidence alone can spare no more than its own', () => {
    const { pilot, regret, up, down } = decide(agency);
    expect(pilot.gain).toBe(regret);
    expect(regret).toBe(Math.min(up, down));
    expect(pilot.evidence).toBeGreaterThan(0);
    expect(pilot.evidence).toBeLessThan(2 * regret);
  });
});

describe('Single answers that give another verdict', () => {
  it('are found by their verdict, and none that gives the same', () => {
    const now = decide(agency);
    const flips = singleFlips(world, agency, now);
    expect(flips.map(({ question, option }) => [question, option])).toContainEqual([
      'licensePolicy',
      'required',
    ]);
    for (const { question, option, recommendation } of flips) {
      const then = decide({
        ...agency,
        answers: { ...agency.answers, [question]: { kind: 'choice', option } },
      });
      expect(JSON.stringify(then.verdict)).toBe(JSON.stringify(recommendation.verdict));
      expect(then.verdict).not.toEqual(now.verdict);
    }
    const tried = world.catalogue.questionnaire.questions.flatMap((question) => {
      const answer = agency.answers[question.id];
      return question.kind === 'choice' && answer?.kind === 'choice'
        ? question.options.flatMap(({ id }) => (id === answer.option ? [] : [[question.id, id]]))
        : [];
    });
    const others = tried.filter(([question, option]) => {
      const then = decide({
        ...agency,
        answers: { ...agency.answers, [question ?? '']: { kind: 'choice', option } },
      });
      const same =
        then.verdict.kind === now.verdict.kind &&
        (then.verdict.kind !== 'adopt' ||
          (now.verdict.kind === 'adopt' && then.verdict.family === now.verdict.family)) &&
        (then.verdict.kind !== 'pilot' ||
          (now.verdict.kind === 'pilot' && then.verdict.leader === now.verdict.leader));
      return !same;
    });
    expect(flips.map(({ question, option }) => [question, option])).toEqual(others);
  });
});
