import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/catalogue/model';
import {
  emptySheet,
  runToEnd,
  type Answer,
  type Recommendation,
  type Sheet,
  type WorkloadResult,
} from '../../src/decision';
import { cheapestShift } from '../../src/decision/search/tipping';
import type { Change } from '../../src/decision/search/changes';
import { relaxationsSteps } from '../../src/decision/search/relaxations';
import { singleFlips } from './at-once';
import { firmnessOf, splitIf, verdictOf } from '../../src/decision/recommend/verdict';
import { world } from '../fixtures/world';
import { agency, hospital, maker, ministry, university } from '../stories/institutions';
import { alone, decide, without } from './support';

const none = { qwen: 0, llama: 0 };
const workload = (
  name: string,
  share: number,
  lead: number,
  part: Partial<Pick<WorkloadResult, 'out' | 'waits'>> = {},
): WorkloadResult => ({
  workload: name,
  share,
  lead,
  out: none,
  waits: none,
  releases: { qwen: [], llama: [] },
  ...part,
});
const apart = [workload('coding', 0.5, 8), workload('assistant', 0.5, -6)];
const split = (
  because: 'worth' | 'requirements',
  ...parts: readonly [string, 'qwen' | 'llama'][]
) => ({
  kind: 'split' as const,
  because,
  assignment: parts.map(([name, family]) => ({ workload: name, family })),
});
const adopted = (family: 'qwen' | 'llama') => ({
  kind: 'adopt' as const,
  family,
  firmness: 'firm' as const,
  by: 'gates' as const,
});

type Options = Parameters<typeof verdictOf>[0];
type Verdict = ReturnType<typeof verdictOf>;

const options = (part: Partial<Options> = {}): Options => ({
  outChance: none,
  waitChance: none,
  lead: 4,
  chance: { qwen: 0.9, llama: 0.1 },
  workloads: [],
  splitCost: 2,
  pilot: { gain: 0.2, cost: 0.5 },
  checks: { qwen: ['rule'], llama: ['clause'] },
  ...part,
});
const byLead: Verdict = { kind: 'adopt', family: 'qwen', firmness: 'clear', by: 'lead' };

describe('The verdict is what has the largest expected value', () => {
  it.each<[string, Options, Verdict]>([
    ['the leader', options(), byLead],
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
      byLead,
    ],
    [
      'a pilot where the two are level',
      options({ lead: 0 }),
      { kind: 'pilot', leader: null, until: 'test' },
    ],
    [
      'a split by work that is worth more than it costs',
      options({ workloads: apart }),
      split('worth', ['coding', 'qwen'], ['assistant', 'llama']),
    ],
    ['no split that costs just what it gains', options({ splitCost: 3, workloads: apart }), byLead],
    ['no split that was ruled out', options({ splitCost: Infinity, workloads: apart }), byLead],
    [
      'a split before a pilot that gains the same',
      options({ workloads: apart, pilot: { gain: 1.5, cost: 0.5 } }),
      split('worth', ['coding', 'qwen'], ['assistant', 'llama']),
    ],
    [
      'a pilot before a split that gains less',
      options({ splitCost: 2.5, workloads: apart, pilot: { gain: 1.5, cost: 0.5 } }),
      { kind: 'pilot', leader: 'qwen', until: 'test' },
    ],
    [
      'no split with a family that may be out of the work that it would get',
      options({
        workloads: [
          workload('coding', 0.5, 8),
          workload('assistant', 0.5, -6, { out: { qwen: 0, llama: 0.1 } }),
        ],
        outChance: { qwen: 0, llama: 0.1 },
      }),
      byLead,
    ],
    [
      'a split with a family that may be out of the other work',
      options({
        workloads: [
          workload('coding', 0.5, 8, { out: { qwen: 0, llama: 0.1 } }),
          workload('assistant', 0.5, -6),
        ],
        outChance: { qwen: 0, llama: 0.1 },
      }),
      split('worth', ['coding', 'qwen'], ['assistant', 'llama']),
    ],
    [
      'no split with the leader that may be out',
      options({
        workloads: [
          workload('coding', 0.5, 8, { out: { qwen: 0.1, llama: 0 } }),
          workload('assistant', 0.5, -6, { out: { qwen: 0.1, llama: 0 } }),
        ],
        outChance: { qwen: 0.1, llama: 0 },
      }),
      { kind: 'pilot', leader: 'qwen', until: 'gates' },
    ],
    [
      'what is left where one is out',
      options({ outChance: { qwen: 0, llama: 1 }, lead: -9 }),
      adopted('qwen'),
    ],
    ['what is left the other way', options({ outChance: { qwen: 1, llama: 0 } }), adopted('llama')],
    [
      'what is left where the other cannot do one kind of work, which the split is not worth',
      options({
        outChance: { qwen: 0, llama: 1 },
        workloads: [
          workload('vision', 0.8, 0, { out: { qwen: 0, llama: 1 } }),
          workload('documents', 0.2, -6),
        ],
      }),
      adopted('qwen'),
    ],
    [
      'a split where the other cannot do one kind of work and is much better at the rest',
      options({
        outChance: { qwen: 0, llama: 1 },
        workloads: [
          workload('vision', 0.5, 0, { out: { qwen: 0, llama: 1 } }),
          workload('documents', 0.5, -6),
        ],
      }),
      split('worth', ['vision', 'qwen'], ['documents', 'llama']),
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
    [
      'both where neither alone can do all of the work, whatever that costs',
      options({
        splitCost: Infinity,
        outChance: { qwen: 1, llama: 1 },
        workloads: [
          workload('vision', 0.1, 0, { out: { qwen: 0, llama: 1 } }),
          workload('documents', 0.9, 0, { out: { qwen: 1, llama: 0 } }),
        ],
      }),
      split('requirements', ['vision', 'qwen'], ['documents', 'llama']),
    ],
    [
      'both where each may be out of some of the work, and the other of the rest',
      options({
        outChance: { qwen: 0.5, llama: 0.25 },
        workloads: [
          workload('vision', 0.1, 0, { out: { qwen: 0, llama: 0.25 } }),
          workload('documents', 0.9, 0, { out: { qwen: 0.5, llama: 0 } }),
        ],
      }),
      split('requirements', ['vision', 'qwen'], ['documents', 'llama']),
    ],
    [
      'a trial where work apart leaves nothing to compare, and one family stands whatever is answered',
      options({
        outChance: { qwen: 0, llama: 0.25 },
        workloads: [
          workload('vision', 0.1, 0, { out: { qwen: 0, llama: 0.25 } }),
          workload('documents', 0.9, 0, { out: { qwen: 0.5, llama: 0 } }),
        ],
        pilot: { gain: 2, cost: 1 },
      }),
      { kind: 'pilot', leader: 'qwen', until: 'test' },
    ],
    [
      'neither where some of the work can be done by none',
      options({
        outChance: { qwen: 1, llama: 1 },
        workloads: [
          workload('vision', 0.1, 0, { out: { qwen: 1, llama: 1 } }),
          workload('documents', 0.9, 0, { out: { qwen: 1, llama: 0 } }),
        ],
      }),
      { kind: 'neither' },
    ],
    [
      'waiting where an open question decides whether some of the work can be done',
      options({
        outChance: { qwen: 1, llama: 1 },
        workloads: [
          workload('vision', 0.1, 0, { out: { qwen: 0.5, llama: 1 } }),
          workload('documents', 0.9, 0, { out: { qwen: 1, llama: 0 } }),
        ],
      }),
      { kind: 'pilot', leader: null, until: 'gates' },
    ],
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
    const gain = (...workloads: readonly WorkloadResult[]) =>
      splitIf([], { workloads, lead: 1 })?.gain ?? 'no split';
    expect(gain(...apart)).toBe(3);
    expect(gain(workload('a', 0.9, 8), workload('b', 0.1, -6))).toBeCloseTo(0.6, 12);
    expect(gain(workload('a', 0.5, 8), workload('b', 0.5, 6))).toBe('no split');
    expect(gain(workload('a', 0.5, 8), workload('b', 0.5, 0))).toBe('no split');
    expect(gain()).toBe('no split');
  });

  it('a split gains over the one family that can do all', () => {
    const workloads = [
      workload('a', 0.9, 8, { out: { qwen: 0, llama: 1 } }),
      workload('b', 0.1, -6),
    ];
    expect(splitIf([], { workloads, lead: 1 })?.gain).toBeCloseTo(0.6, 12);
  });
});

describe('A legal check comes first', () => {
  it.each<[string, Partial<Options>, Verdict]>([
    [
      'where the family that is ahead waits for it',
      { waitChance: { qwen: 1, llama: 0 } },
      {
        kind: 'conditional',
        checks: [{ family: 'qwen', gates: ['rule'] }],
        cases: [
          { allowed: [], advice: adopted('llama') },
          { allowed: ['qwen'], advice: byLead },
        ],
      },
    ],
    [
      'where all that is left waits for it',
      { outChance: { qwen: 1, llama: 0 }, waitChance: { qwen: 0, llama: 1 } },
      {
        kind: 'conditional',
        checks: [{ family: 'llama', gates: ['clause'] }],
        cases: [
          { allowed: [], advice: { kind: 'neither' } },
          { allowed: ['llama'], advice: adopted('llama') },
        ],
      },
    ],
    [
      'where both wait',
      { waitChance: { qwen: 1, llama: 1 } },
      {
        kind: 'conditional',
        checks: [
          { family: 'qwen', gates: ['rule'] },
          { family: 'llama', gates: ['clause'] },
        ],
        cases: [
          { allowed: [], advice: { kind: 'neither' } },
          { allowed: ['qwen'], advice: adopted('qwen') },
          { allowed: ['llama'], advice: adopted('llama') },
          { allowed: ['qwen', 'llama'], advice: byLead },
        ],
      },
    ],
    [
      'where one kind of work waits for it and the split needs it',
      {
        waitChance: { qwen: 0, llama: 1 },
        workloads: [
          workload('vision', 0.5, -8, { waits: { qwen: 0, llama: 1 } }),
          workload('documents', 0.5, 6),
        ],
      },
      {
        kind: 'conditional',
        checks: [{ family: 'llama', gates: ['clause'] }],
        cases: [
          { allowed: [], advice: adopted('qwen') },
          {
            allowed: ['llama'],
            advice: split('worth', ['vision', 'llama'], ['documents', 'qwen']),
          },
        ],
      },
    ],
  ])('%s', (_, part, expected) => {
    expect(verdictOf(options(part))).toEqual(expected);
  });

  it('and is not waited for where no answer to it changes what to do', () => {
    expect(verdictOf(options({ waitChance: { qwen: 0, llama: 1 } }))).toEqual(byLead);
    const workloads = [
      workload('vision', 0.5, 8, { waits: { qwen: 0, llama: 1 } }),
      workload('documents', 0.5, -6),
    ];
    expect(verdictOf(options({ waitChance: { qwen: 0, llama: 1 }, workloads }))).toEqual(
      split('worth', ['vision', 'qwen'], ['documents', 'llama']),
    );
  });

  it('counts as passed where an open question decides whether it is needed at all', () => {
    expect(verdictOf(options({ waitChance: { qwen: 0.5, llama: 0 } }))).toEqual(byLead);
  });
});

describe('Leads by kind of work', () => {
  it('are those of the sheet with that work alone', { tags: 'thorough' }, () => {
    const { split } = decide(university);
    for (const { workload: name, lead } of split.workloads) {
      expect(lead).toBeCloseTo(decide(alone(university, name)).lead, 12);
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
  const keyOf = ({ question, answer }: Change) => `${question} ${JSON.stringify(answer)}`;
  /** The verdict without how firm it is. */
  const said = ({ verdict }: Recommendation) =>
    JSON.stringify(verdict, (key, value: unknown) => (key === 'firmness' ? '' : value));
  const given = (question: QuestionId, answer: Answer): Recommendation =>
    decide({ ...agency, answers: { ...agency.answers, [question]: answer } });

  it('are found by their verdict, and none that gives the same', { tags: 'thorough' }, () => {
    const now = decide(agency);
    const flips = singleFlips(world, agency, now);
    const found = new Set(flips.map(({ change }) => keyOf(change)));
    expect(found).toContain('licensePolicy {"kind":"choice","option":"required"}');
    for (const { change, recommendation } of flips) {
      if (change.answer.kind === 'assumed') throw new Error('hardware is not tried');
      expect(said(given(change.question, change.answer))).toBe(said(recommendation));
      expect(said(recommendation)).not.toBe(said(now));
    }
    for (const question of world.catalogue.questionnaire.questions) {
      const answer = agency.answers[question.id];
      if (question.kind !== 'choice' || answer?.kind !== 'choice') continue;
      for (const { id: option } of question.options.filter(({ id }) => id !== answer.option)) {
        const other = { kind: 'choice', option } as const;
        const flips = question.effort !== null && said(given(question.id, other)) !== said(now);
        expect([
          question.id,
          option,
          found.has(keyOf({ question: question.id, answer: other })),
        ]).toEqual([question.id, option, flips]);
      }
    }
  });

  it('name nothing that nobody can change, and what takes least effort first', {
    tags: 'thorough',
  }, () => {
    const { questions } = world.catalogue.questionnaire;
    const order = ['decide', 'arrange', 'acquire'];
    for (const sheet of [agency, hospital, ministry, maker, university]) {
      const efforts = singleFlips(world, sheet, decide(sheet)).map(
        ({ change }) => questions.find(({ id }) => id === change.question)?.effort ?? 'given',
      );
      expect(efforts).not.toContain('given');
      const places = efforts.map((effort) => order.indexOf(effort));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('take back one rule of several', { tags: 'thorough' }, () => {
    const barred: Sheet = {
      ...agency,
      answers: {
        ...agency.answers,
        vendorPolicy: { kind: 'choices', options: ['review', 'barUs'] },
      },
    };
    const flips = singleFlips(world, barred, decide(barred)).map(({ change }) => keyOf(change));
    expect(flips).toContain('vendorPolicy {"kind":"choices","options":["review"]}');
  });
});

describe('Requirements to relax where neither family meets them', () => {
  const relaxed = (sheet: Sheet) => runToEnd(relaxationsSteps(world, sheet));
  const both: Sheet = {
    ...agency,
    answers: {
      ...agency.answers,
      vendorPolicy: { kind: 'choices', options: ['barCn', 'barUs'] },
    },
  };

  it('are single ones where one is enough, with what then comes out', () => {
    expect(decide(both).verdict).toEqual({ kind: 'neither' });
    const found = relaxed(both);
    for (const { changes } of found) expect(changes).toHaveLength(1);
    const one = (option: string) =>
      found.find(({ changes: [first] }) => JSON.stringify(first?.answer).includes(`["${option}"]`))
        ?.recommendation?.verdict;
    expect(one('barCn')).toMatchObject({ kind: 'adopt', family: 'llama', by: 'gates' });
    expect(one('barUs')).toMatchObject({ kind: 'adopt', family: 'qwen', by: 'gates' });
    for (const { recommendation } of found) {
      expect(recommendation?.verdict.kind).not.toBe('neither');
    }
  });

  it('are the fewest together where no single one is enough', { tags: 'thorough' }, () => {
    const stricter: Sheet = {
      ...both,
      answers: {
        ...both.answers,
        hardware: { kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: 1 } },
        context: { kind: 'number', value: 10_000_000 },
      },
    };
    const found = relaxed(stricter);
    expect(found).not.toHaveLength(0);
    const sizes = new Set(found.map(({ changes }) => changes.length));
    expect(sizes.size).toBe(1);
    const [size] = sizes;
    expect(size).toBeGreaterThan(1);
    // Each change of a set is needed: without it neither family is left.
    for (const { changes } of found) {
      for (const left of changes) {
        const answers = changes.flatMap(({ question, answer }) =>
          question === left.question || answer.kind === 'assumed'
            ? []
            : [[question, answer] as const],
        );
        if (answers.length < changes.length - 1) continue;
        expect(
          decide({
            ...stricter,
            answers: { ...stricter.answers, ...Object.fromEntries(answers) },
          }).verdict.kind,
        ).toBe('neither');
      }
    }
  });

  it('are none where a family is left, and are not looked for where too much is open', {
    tags: 'thorough',
  }, () => {
    expect(relaxed(agency).every(({ changes }) => changes.length === 1)).toBe(true);
    expect(relaxed(emptySheet)).toEqual([]);
  });
});

describe('The cheapest single shift of importance', () => {
  it('turns the lead exactly, and no other pair does it with less', () => {
    for (const sheet of [agency, hospital, ministry, university]) {
      const now = decide(sheet);
      const shift = cheapestShift(now);
      if (shift === null) continue;
      const lead = (from: string, to: string, weight: number) =>
        now.criteria.reduce((sum, one) => {
          const moved = one.criterion === from ? -weight : one.criterion === to ? weight : 0;
          return sum + (one.weight + moved) * one.difference;
        }, 0);
      expect(lead(shift.from, shift.to, shift.weight)).toBeCloseTo(0, 9);
      for (const { criterion: from, weight } of now.criteria) {
        for (const { criterion: to } of now.criteria) {
          const most = Math.min(weight, 0.999 * shift.weight);
          expect(Math.sign(lead(from, to, most)) * Math.sign(now.lead)).not.toBe(-1);
        }
      }
    }
    expect(cheapestShift(decide(hospital))).not.toBeNull();
  });

  it('is none where questions are open or the two are level', () => {
    expect(cheapestShift(decide(without(hospital, 'team')))).toBeNull();
    expect(cheapestShift({ ...decide(hospital), lead: 0 })).toBeNull();
  });
});
