import { describe, expect, it } from 'vitest';
import type { Gate, QuestionId, Release } from '../../src/catalogue/model';
import type { Answer, Sheet } from '../../src/decision';
import { gate, team, where } from '../fixtures/small-world';
import { world } from '../fixtures/world';
import { university } from '../stories/institutions';
import { alone, decide } from './support';

const { catalogue } = world;

const answering = (answers: Partial<Record<QuestionId, Answer>>): Sheet => ({
  ...university,
  answers: { ...university.answers, ...answers },
});
const choice = (option: string): Answer => ({ kind: 'choice', option });
const unsure: Answer = { kind: 'unsure' };

const shape = (sheet: Sheet, ...gates: Gate[]) => {
  const { releases, gates: told, families, settle, chance } = decide(sheet, where(...gates));
  return {
    standing: releases.map(({ outcome }) => outcome),
    bars: releases.map(({ effects }) => effects.map((bar) => [bar.gate, bar.outcome, bar.chance])),
    gates: told.map(({ outcome, caseIndex, releases: own }) => [outcome, caseIndex, own]),
    families: [families.qwen, families.llama],
    settle,
    neither: chance.neither,
  };
};

const beginners = {
  when: team('beginning'),
  releases: { family: 'llama' },
  outcome: 'ruling',
} as const;
const masters = { when: team('mature'), releases: { family: 'llama' }, outcome: 'fails' } as const;

describe('What gates leave of the releases', () => {
  it('all of them, where no case holds', () => {
    expect(shape(answering({ team: choice('capable') }), gate('a', beginners, masters))).toEqual({
      standing: ['passes', 'passes', 'passes'],
      bars: [[], [], []],
      gates: [['passes', null, []]],
      families: ['stands', 'stands'],
      settle: [],
      neither: 0,
    });
  });

  it('a ruling to wait for, where one is asked', () => {
    expect(shape(answering({ team: choice('beginning') }), gate('a', beginners, masters))).toEqual({
      standing: ['passes', 'passes', 'ruling'],
      bars: [[], [], [['a', 'ruling', 1]]],
      gates: [['ruling', 0, ['l-text']]],
      families: ['stands', 'ruling'],
      settle: [],
      neither: 0,
    });
  });

  it('nothing of a family whose releases all fail, by the case that holds', () => {
    const told = shape(answering({ team: choice('mature') }), gate('a', beginners, masters));
    expect(told.standing).toEqual(['passes', 'passes', 'fails']);
    expect(told.gates).toEqual([['fails', 1, ['l-text']]]);
    expect(told.families).toEqual(['stands', 'out']);
  });

  it('what depends on an open answer, with the chance of it', () => {
    const told = shape(answering({ team: unsure }), gate('a', beginners, masters));
    const third: unknown = expect.closeTo(1 / 3, 12);
    expect(told.standing).toEqual(['passes', 'passes', 'depends']);
    expect(told.bars[2]).toEqual([
      ['a', 'ruling', third],
      ['a', 'fails', third],
    ]);
    expect(told.gates).toEqual([['depends', 0, ['l-text']]]);
    expect(told.families).toEqual(['stands', 'depends']);
    expect(told.settle).toEqual(['team']);
  });

  it('a certain failure over a certain ruling, and each release once', () => {
    const some = gate(
      'a',
      { when: team('capable'), releases: { family: 'qwen' }, outcome: 'ruling' },
      beginners,
    );
    const images = gate('b', {
      when: team('capable'),
      releases: { input: 'image' },
      outcome: 'fails',
    });
    const told = shape(answering({ team: choice('capable') }), some, images);
    expect(told.standing).toEqual(['ruling', 'fails', 'passes']);
    expect(told.bars[1]).toEqual([
      ['a', 'ruling', 1],
      ['b', 'fails', 1],
    ]);
    expect(told.gates).toEqual([
      ['ruling', 0, ['q-text', 'q-image']],
      ['fails', 0, ['q-image']],
    ]);
    expect(told.families).toEqual(['ruling', 'stands']);
  });

  it('a release waits whether or not an open answer adds a second check', () => {
    const waits = gate('a', {
      when: team('beginning', 'capable', 'mature'),
      releases: { family: 'qwen' },
      outcome: 'ruling',
    });
    const sometimes = gate('b', {
      when: { answer: 'roadmap', in: ['essential'] },
      releases: { input: 'image' },
      outcome: 'ruling',
    });
    const told = shape(answering({ roadmap: unsure }), waits, sometimes);
    expect(told.standing).toEqual(['ruling', 'ruling', 'passes']);
    expect(told.families).toEqual(['ruling', 'stands']);
    expect(told.gates[1]).toEqual(['depends', 0, ['q-image']]);
    expect(told.settle).toEqual([]);
  });

  it('a family that waits names the rules that all of it waits for, and no other', () => {
    const all = gate('all', {
      when: team('capable'),
      releases: { family: 'qwen' },
      outcome: 'ruling',
    });
    const some = gate('some', {
      when: team('capable'),
      releases: { input: 'image' },
      outcome: 'ruling',
    });
    const sheet = answering({ team: choice('capable'), pilot: choice('noTime') });
    const overrides = { licence: { qwen: 100, llama: 0, spread: 1, reason: 'own' } };
    const { verdict } = decide({ ...sheet, overrides }, where(all, some));
    expect(verdict).toMatchObject({
      kind: 'conditional',
      checks: [{ family: 'qwen', gates: ['all'] }],
    });
  });

  it('those that do not read what the work needs, and what the others wait for', () => {
    const needed = gate('need', {
      when: team('capable'),
      releases: { lacksInput: 'image' },
      outcome: 'fails',
    });
    const sheet = answering({ team: choice('capable') });
    expect(shape(sheet, needed).standing).toEqual(['fails', 'passes', 'fails']);
    expect(shape(sheet, needed).families).toEqual(['stands', 'out']);
    const barred = gate('bar', {
      when: team('capable'),
      releases: { input: 'image' },
      outcome: 'fails',
    });
    const both = shape(sheet, needed, barred);
    expect(both.standing).toEqual(['fails', 'fails', 'fails']);
    expect(both.families).toEqual(['out', 'out']);
    expect(both.neither).toBe(1);
    const asked = gate('ask', {
      when: team('capable'),
      releases: { input: 'image' },
      outcome: 'ruling',
    });
    expect(shape(sheet, needed, asked).standing).toEqual(['fails', 'ruling', 'fails']);
    expect(shape(sheet, needed, asked).families).toEqual(['ruling', 'out']);
  });

  it.each<[string, Gate['cases'][number]['releases'], readonly string[]]>([
    ['no trait at all: every release', {}, ['q-text', 'q-image', 'l-text']],
    ['a licence', { licences: ['apache-2.0'] }, ['q-text', 'q-image', 'l-text']],
    ['another licence', { licences: ['llama-4'] }, []],
    ['approved', { osiApproved: true }, ['q-text', 'q-image', 'l-text']],
    ['not approved', { osiApproved: false }, []],
    ['commercial use', { commercial: 'barred' }, []],
    ['a seat in China', { seat: 'CN' }, ['q-text', 'q-image']],
    ['a seat in the United States', { seat: 'US' }, ['l-text']],
    ['a territory', { territoryExcludes: 'eu' }, []],
    ['two traits together', { seat: 'CN', input: 'image' }, ['q-image']],
    ['what does not fit, where all fits', { doesNotFit: true }, []],
  ])('only those with the traits it names: %s', (_, releases, expected) => {
    const one = gate('a', { when: team('capable'), releases, outcome: 'fails' });
    const told = shape(answering({ team: choice('capable') }), one);
    expect(told.gates[0]?.[2]).toEqual(expected);
  });
});

describe('What to settle first', () => {
  const bars = (id: string, question: QuestionId, option: string, family: Release['family']) =>
    gate(id, {
      when: { answer: question, in: [option] },
      releases: { family },
      outcome: 'fails',
    });

  it('is what most often rules a family out, whichever family it is', () => {
    const sheet = answering({ team: unsure, strictness: unsure, roadmap: unsure });
    const sometimes = gate('both', {
      when: {
        all: [
          { answer: 'roadmap', in: ['essential'] },
          { answer: 'team', in: ['mature'] },
        ],
      },
      releases: { family: 'qwen' },
      outcome: 'fails',
    });
    const told = shape(sheet, bars('a', 'strictness', 'strict', 'llama'), sometimes);
    expect(told.settle).toEqual(['strictness', 'roadmap', 'team']);
  });

  it('is no question that is answered, that no gate reads, or that rules out too seldom', () => {
    const answered = shape(university, bars('a', 'strictness', 'strict', 'llama'));
    expect(answered.settle).toEqual([]);
    const unread = shape(answering({ team: unsure }), bars('a', 'strictness', 'strict', 'llama'));
    expect(unread.settle).toEqual([]);
    const open = { team: unsure, strictness: unsure, roadmap: unsure, domicile: unsure } as const;
    const rare = gate('rare', {
      when: {
        all: [
          { answer: 'team', in: ['mature'] },
          { answer: 'strictness', in: ['strict'] },
          { answer: 'roadmap', in: ['essential'] },
          { answer: 'domicile', in: ['us'] },
        ],
      },
      releases: { family: 'llama' },
      outcome: 'fails',
    });
    // Even the right answer to one leaves 1 in 27 of the others: less than one in twenty.
    expect(shape(answering(open), rare).settle).toEqual([]);
  });
});

describe('What to settle, where several answers matter', () => {
  const gates = (
    id: string,
    question: QuestionId,
    family: Release['family'],
    ...options: string[]
  ) =>
    gate(id, {
      when: { answer: question, in: options },
      releases: { family },
      outcome: 'fails',
    });

  it('comes in the order of what an answer changes, not of the questions', () => {
    const told = shape(
      answering({ strictness: unsure, roadmap: unsure, team: unsure }),
      // One option of three bars with certainty; an answer to the next bars in half of the readings.
      gate('half', {
        when: {
          all: [
            { answer: 'strictness', in: ['strict'] },
            { answer: 'roadmap', in: ['essential', 'preferred'] },
          ],
        },
        releases: { family: 'llama' },
        outcome: 'fails',
      }),
      gates('sure', 'team', 'qwen', 'mature'),
    );
    expect(told.settle).toEqual(['team', 'strictness', 'roadmap']);
  });

  it('counts the family that an answer rules out most', () => {
    const told = shape(
      answering({ team: unsure, strictness: unsure }),
      gates('one', 'team', 'llama', 'mature', 'capable', 'beginning'),
      gates('two', 'strictness', 'qwen', 'strict'),
    );
    // Llama is out whatever the team says: to settle that changes nothing.
    expect(told.settle).toEqual(['strictness']);
  });
});

describe('Leads by kind of work, where no score moves with it', () => {
  it('are exactly those of the sheet with that work alone', () => {
    const { criteria } = catalogue.questionnaire;
    const overrides = Object.fromEntries(
      criteria.map(({ id }, i) => [id, { qwen: 40 + 3 * i, llama: 70 - 2 * i, spread: 5 }]),
    );
    const shares = (own: Readonly<Record<string, number>>): Sheet => ({
      ...answering({ workloads: { kind: 'shares', shares: own } }),
      overrides,
    });
    const { split } = decide(shares({ coding: 50, agents: 30, documents: 20, tutoring: 0 }));
    expect(split.workloads.map(({ workload, share }) => [workload, share])).toEqual([
      ['coding', 0.5],
      ['documents', 0.2],
      ['agents', 0.3],
    ]);
    for (const { workload, lead } of split.workloads) {
      expect(lead).toBeCloseTo(decide(alone(shares({}), workload)).lead, 9);
    }
  });
});
