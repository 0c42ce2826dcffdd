import { describe, expect, it } from 'vitest';
import type { Gate, QuestionId } from '../../src/catalogue/model';
import { emptySheet, recommend, type DecisionWorld, type Sheet } from '../../src/decision';
import { askingFor, gate, team } from '../fixtures/small-world';
import { decide, sum } from './support';

const ids: readonly QuestionId[] = [
  'team',
  'roadmap',
  'workloads',
  'hardware',
  'twoFamilies',
  'pilot',
  'licensePolicy',
];

/** A world of these questions. */
const asking = (...gates: Gate[]): DecisionWorld => askingFor(ids, ...gates);

const choice = (option: string) => ({ kind: 'choice', option }) as const;
const shares = (own: Readonly<Record<string, number>>) =>
  ({ kind: 'shares', shares: own }) as const;

const sheetOf = (answers: Sheet['answers'] = {}, part: Partial<Sheet> = {}): Sheet => ({
  ...emptySheet,
  answers: {
    team: choice('mature'),
    roadmap: choice('essential'),
    workloads: shares({ coding: 100 }),
    licensePolicy: choice('indifferent'),
    ...answers,
  },
  ...part,
});

describe('The prices of a recommendation', () => {
  const prices = (answers: Sheet['answers']) => {
    const { split, pilot } = decide(sheetOf(answers), asking());
    return [split.cost, pilot.cost];
  };

  it('are those of the answers, without end where it cannot be, and at their defaults where open', () => {
    expect(prices({})).toEqual([2, 0.5]);
    expect(prices({ twoFamilies: { kind: 'unsure' }, pilot: { kind: 'unsure' } })).toEqual([
      2, 0.5,
    ]);
    expect(prices({ twoFamilies: choice('easy'), pilot: choice('some') })).toEqual([1, 1]);
    expect(prices({ twoFamilies: choice('impossible'), pilot: choice('noTime') })).toEqual([
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
  });
});

describe('The size class of a recommendation', () => {
  it('is that of the hardware that was named', () => {
    const sizeOf = (hardware?: Sheet['answers']['hardware']) =>
      decide(sheetOf(hardware === undefined ? {} : { hardware }), asking()).sizeClass;
    expect(sizeOf()).toBeNull();
    expect(sizeOf({ kind: 'unsure' })).toBeNull();
    expect(sizeOf({ kind: 'hardware', hardware: { mode: 'undecided' } })).toBeNull();
    expect(sizeOf({ kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: 7 } })).toBe('small');
    expect(sizeOf({ kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: 8 } })).toBe('medium');
    expect(sizeOf({ kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: 131 } })).toBe(
      'frontier',
    );
  });
});

describe('A recommendation', () => {
  it('counts its completions, those that bar a family included', () => {
    const bars = gate('bars', {
      when: team('mature'),
      releases: { family: 'llama' },
      outcome: 'fails',
    });
    const { team: _, ...answers } = sheetOf().answers;
    const found = decide({ ...sheetOf(), answers }, asking(bars));
    // Of four sizes of hardware and three kinds of teams a third is barred.
    expect(found.completions).toEqual({ count: 12, exact: true });
    expect(found.mixture.scored).toHaveLength(8);
    expect(new Set(found.open)).toEqual(new Set(['team', 'hardware']));
    expect(found.families).toEqual({ qwen: 'stands', llama: 'depends' });
    expect(found.regret).toBe(Math.min(found.up, found.down));
    expect(found.pilot.gain).toBe(found.regret);
  });

  it('says what share of importance rests on evidence', () => {
    const found = decide(sheetOf(), asking());
    const resting = found.criteria.filter(({ grounds }) => grounds.evidence.length > 0);
    expect(found.coverage).toBeCloseTo(sum(resting.map(({ weight }) => weight)), 12);
    const own = Object.fromEntries(
      found.criteria.map(({ criterion }) => [
        criterion,
        { qwen: 50, llama: 40, spread: 5, reason: 'own' },
      ]),
    );
    expect(decide(sheetOf({}, { overrides: own }), asking()).coverage).toBe(0);
    const [first, ...others] = Object.entries(own);
    const { coverage, criteria } = decide(
      sheetOf({}, { overrides: Object.fromEntries(others) }),
      asking(),
    );
    const weight = criteria.find(({ criterion }) => criterion === first?.[0])?.weight;
    expect(coverage).toBeCloseTo(weight ?? -1, 12);
    expect(coverage).toBeGreaterThan(0);
  });

  it('says what running both gains, and that it is needed where no family can do it all', () => {
    const work = { workloads: shares({ coding: 50, documents: 50 }) };
    const overrides = Object.fromEntries(
      asking().catalogue.questionnaire.criteria.map(({ id }) => [
        id,
        id === 'coding'
          ? { qwen: 90, llama: 10, spread: 5, reason: 'own' }
          : { qwen: 40, llama: 60, spread: 5, reason: 'own' },
      ]),
    );
    const plain = decide(sheetOf(work, { overrides }), asking()).split;
    const [coding, documents] = plain.workloads;
    expect(plain.needed).toBe(false);
    expect(coding?.lead).toBeGreaterThan(0);
    expect(documents?.lead).toBeLessThan(0);
    expect(plain.gain).toBeCloseTo(Math.min(coding?.lead ?? 0, -(documents?.lead ?? 0)) / 2, 12);
    const apart = asking(
      gate('qwen', {
        when: { workload: 'coding', atLeast: 50 },
        releases: { family: 'llama' },
        outcome: 'fails',
      }),
      gate('llama', {
        when: { workload: 'documents', atLeast: 50 },
        releases: { family: 'qwen' },
        outcome: 'fails',
      }),
    );
    const needed = decide(sheetOf(work), apart);
    expect(needed.split).toMatchObject({ gain: 0, needed: true });
    expect(needed.verdict).toEqual({
      kind: 'split',
      because: 'requirements',
      assignment: [
        { workload: 'coding', family: 'qwen' },
        { workload: 'documents', family: 'llama' },
      ],
    });
    expect(needed.families).toEqual({ qwen: 'out', llama: 'out' });
    const alone = decide(sheetOf(), asking()).split;
    expect([alone.gain, alone.needed, alone.workloads]).toEqual([0, false, []]);
  });

  it('is refused where points are no weights, and where a sheet is wrong', () => {
    const nothing = Object.fromEntries(
      asking().catalogue.questionnaire.criteria.map(({ id }) => [id, 0]),
    );
    expect(recommend(asking(), sheetOf({}, { points: nothing }))).toMatchObject({
      ok: false,
      problem: { field: 'points' },
    });
    expect(recommend(asking(), sheetOf({ team: choice('guild') }))).toMatchObject({
      ok: false,
      problem: { field: 'answers.team' },
    });
  });
});
