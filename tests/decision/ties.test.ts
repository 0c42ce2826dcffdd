import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CriterionId } from '../../src/catalogue/model';
import { memoryOf, type Hardware, type Sheet } from '../../src/decision';
import { tippingPoints } from '../../src/decision/search/tipping';
import { census, doubtOf, referencesOf } from '../../src/decision/explain';
import { pointsFor, rank } from '../../src/decision/preferences/ranking';
import { fewestAnswers, groupOf } from './at-once';
import { meanLead } from '../../src/core/exact';
import { verdictOf } from '../../src/decision/recommend/verdict';
import { holds } from '../fixtures/property';
import { world } from '../fixtures/world';
import { agency, university, unsure } from '../stories/institutions';
import { alone, decide, sum, without } from './support';

const { catalogue } = world;
const { questionnaire } = catalogue;
const ids = questionnaire.criteria.map(({ id }) => id);

/** A sheet with own points and own score differences on every criterion, in tenths. */
const fixed = (
  parts: readonly { readonly points: number; readonly tenths: number }[],
  sheet: Sheet = university,
): Sheet => ({
  ...sheet,
  points: Object.fromEntries(ids.map((id, i) => [id, parts[i]?.points ?? 0])),
  overrides: Object.fromEntries(
    ids.map((id, i) => {
      const tenths = parts[i]?.tenths ?? 0;
      const [high, low] = [(500 + Math.abs(tenths)) / 10, 50];
      return [
        id,
        { qwen: tenths > 0 ? high : low, llama: tenths > 0 ? low : high, spread: 5, reason: 'own' },
      ];
    }),
  ),
});

const parts = fc.array(
  fc.record({ points: fc.integer({ min: 1, max: 9 }), tenths: fc.integer({ min: -99, max: 99 }) }),
  { minLength: 2, maxLength: ids.length / 2 },
);

/** Parts with what balances them: the same points and the opposite differences, in any order. */
const balanced = parts.chain((half) => {
  const all = [...half, ...half.map(({ points, tenths }) => ({ points, tenths: -tenths }))];
  return fc.shuffledSubarray(all, { minLength: all.length });
});

describe('A tie is exact', () => {
  it('of three tenths against one and two, which doubles do not add up to nothing', () => {
    expect(0.1 + 0.2 - 0.3).not.toBe(0);
    const sheet = fixed([
      { points: 1, tenths: 1 },
      { points: 1, tenths: 2 },
      { points: 1, tenths: -3 },
    ]);
    const now = decide(sheet);
    expect(now.lead).toBe(0);
    expect(now.verdict).toEqual({ kind: 'pilot', leader: null, until: 'test' });
    expect(referencesOf(now).necessary).toBeNull();
  });

  it('whatever balances, in any order of the criteria, with every answer it rests on', () => {
    holds(
      fc.property(balanced, (all) => {
        const now = decide(fixed(all));
        expect(now.lead).toBe(0);
        expect(sum(now.criteria.map(({ contribution }) => contribution))).toBeCloseTo(0, 9);
        const pooled = groupOf(world, [{ sheet: fixed(all), weight: 3 }]);
        expect(pooled).toMatchObject({
          ok: true,
          value: { vote: { qwen: 0, llama: 0, level: 1 } },
        });
      }),
      { seed: 71, atLeast: 15 },
    );
  });

  it('a tenth on a single point is no tie', () => {
    holds(
      fc.property(balanced, fc.constantFrom(1, -1), (all, sign) => {
        const nudged = [...all.slice(0, 11), { points: 1, tenths: sign }].slice(-ids.length);
        if (all.length === ids.length) return;
        expect(Math.sign(decide(fixed(nudged)).lead)).toBe(sign);
      }),
      { seed: 72, atLeast: 10 },
    );
  });

  it('tips at exactly the points and the difference that it has', () => {
    holds(
      fc.property(balanced, (all) => {
        const now = decide(fixed(all));
        const of = new Map(now.criteria.map((one) => [one.criterion, one]));
        for (const tip of tippingPoints(now)) {
          const own = of.get(tip.criterion);
          if (own === undefined || own.difference === 0) continue;
          expect(tip.points).toBe(own.points);
          expect(tip.weight).toBeCloseTo(own.weight, 12);
          expect(tip.difference).toBeCloseTo(own.difference, 12);
        }
      }),
      { seed: 73, atLeast: 10 },
    );
  });

  it('is nobody ahead for whom fewest answers are looked for', () => {
    const sheet = fixed([
      { points: 1, tenths: 1 },
      { points: 1, tenths: 2 },
      { points: 1, tenths: -3 },
    ]);
    // Points and scores are all own, so that gates alone can put anyone ahead.
    const found = fewestAnswers(world, sheet);
    if (found.kind !== 'found') throw new Error(found.kind);
    for (const { changes } of found.sets) {
      const then = decide({
        ...sheet,
        answers: {
          ...sheet.answers,
          ...Object.fromEntries(changes.map(({ question, answer }) => [question, answer])),
        },
      });
      expect(Object.values(then.families)).toContain('out');
    }
  });

  it('over completions: fractions of several totals that add up to nothing', () => {
    const part = (tenths: number, total: number) => ({
      lead: tenths / 10 / total,
      fraction: { tenths, total },
    });
    expect(meanLead([part(1, 3), part(1, 6), part(-1, 2)])).toBe(0);
    expect(meanLead([part(1, 49), part(1, 48), part(-97, 49 * 48)])).toBe(0);
    expect(meanLead([part(1, 49), part(1, 48), part(-96, 49 * 48)])).toBeGreaterThan(0);
    // Doubles lose what is left of these; the whole numbers keep its sign and its size.
    const far = { lead: -1e-18, fraction: { tenths: 1, total: 1_000_000_007 } };
    expect(meanLead([far])).toBeCloseTo(1e-10, 16);
  });

  it('over completions: the sign is that of the exact sum', () => {
    const fraction = fc.record({
      tenths: fc.integer({ min: -900, max: 900 }),
      total: fc.integer({ min: 12, max: 80 }),
    });
    holds(
      fc.property(fc.array(fraction, { minLength: 1, maxLength: 40 }), (some) => {
        const asParts = some.map((one) => ({ lead: one.tenths / 10 / one.total, fraction: one }));
        const common = some.reduce((product, { total }) => product * BigInt(total), 1n);
        const exact = some.reduce(
          (total, one) => total + (BigInt(one.tenths) * common) / BigInt(one.total),
          0n,
        );
        expect(Math.sign(meanLead(asParts))).toBe(exact > 0n ? 1 : exact < 0n ? -1 : 0);
        const mirrored = asParts.map(({ lead, fraction: { tenths, total } }) => ({
          lead: -lead,
          fraction: { tenths: -tenths, total },
        }));
        expect(meanLead([...asParts, ...mirrored])).toBe(0);
      }),
      { seed: 74, atLeast: 50 },
    );
  });

  it('exchanging the families mirrors the lead to the last bit', () => {
    holds(
      fc.property(parts, (some) => {
        const turned = some.map(({ points, tenths }) => ({ points, tenths: -tenths }));
        expect(decide(fixed(turned)).lead + decide(fixed(some)).lead).toBe(0);
      }),
      { seed: 75, atLeast: 10 },
    );
  });
});

describe('Points set by hand', () => {
  it.each<[string, Sheet]>([
    ['few open questions', without(university, 'team', 'roadmap', 'strictness', 'faithfulness')],
    ['all of them', { ...unsure, answers: {} }],
  ])('leave the completions as they are: %s', { tags: 'thorough' }, (_, sheet) => {
    const now = decide(sheet).completions;
    expect(decide({ ...sheet, points: { coding: 60, licence: 60 } }).completions).toEqual(now);
  });

  it('are the same for every kind of work', () => {
    const shared: Sheet = {
      ...university,
      answers: {
        ...university.answers,
        workloads: { kind: 'shares', shares: { coding: 50, assistant: 50 } },
      },
    };
    const [coding, assistant] = decide({ ...shared, points: { coding: 0 } }).split.workloads;
    const alone = decide({
      ...shared,
      points: Object.fromEntries(ids.map((id) => [id, id === 'coding' ? 7 : 0])),
    }).split.workloads;
    expect(coding?.workload).toBe('assistant');
    expect(assistant?.workload).toBe('coding');
    // All points set: every kind of work has the same.
    const [one, other] = alone;
    expect(one?.lead).toBe(other?.lead);
    for (const { workload, lead } of decide({ ...shared, points: { coding: 0 } }).split.workloads) {
      const whole: Sheet = {
        ...shared,
        points: { coding: 0 },
        answers: {
          ...shared.answers,
          workloads: { kind: 'shares', shares: { [workload]: 100 } },
        },
        overrides: fixed([], shared).overrides,
      };
      const same = decide({ ...shared, points: { coding: 0 }, overrides: whole.overrides });
      expect(same.split.workloads.find((part) => part.workload === workload)?.lead).toBe(
        decide(whole).lead,
      );
      expect(Number.isFinite(lead)).toBe(true);
    }
  });

  it('give each kind of work the lead of a sheet with that work alone', () => {
    holds(
      fc.property(
        fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 0, max: 60 }), { maxKeys: 8 }),
        fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 1, max: 99 }),
        (points, tenths, share) => {
          const scores = fixed(tenths.map((value) => ({ points: 0, tenths: value }))).overrides;
          const of = (shares: Readonly<Record<string, number>>): Sheet => ({
            ...university,
            points,
            overrides: scores,
            answers: { ...university.answers, workloads: { kind: 'shares', shares } },
          });
          if (Object.keys(points).length === ids.length) return;
          const { workloads } = decide(of({ coding: share, documents: 100 - share })).split;
          for (const { workload, lead } of workloads) {
            expect(lead).toBe(decide(alone(of({}), workload)).lead);
          }
        },
      ),
      { seed: 76, atLeast: 10 },
    );
  });
});

describe('The spread of own scores', () => {
  it('is kept as it was given, in the model too', () => {
    holds(
      fc.property(fc.integer({ min: 0, max: 500 }), (tenths) => {
        const spread = tenths / 10;
        const { criteria } = decide({
          ...university,
          overrides: { coding: { qwen: 71.5, llama: 60, spread, reason: 'own' } },
        });
        const own = criteria.find(({ criterion }) => criterion === 'coding');
        expect(own?.spread).toBe(spread);
        expect(Math.hypot(own?.qwen.spread ?? 0, own?.llama.spread ?? 0)).toBeCloseTo(spread, 12);
      }),
      { seed: 77, atLeast: 10 },
    );
  });

  it('makes all of the doubt where it is all there is', () => {
    const only: Sheet = {
      ...university,
      points: Object.fromEntries(ids.map((id) => [id, id === 'coding' ? 5 : 0])),
      overrides: { coding: { qwen: 60, llama: 52, spread: 4.9, reason: 'own' } },
    };
    expect(doubtOf(decide(only)).total).toBeCloseTo(4.9 ** 2, 12);
    expect(doubtOf(decide(without(only, 'team'))).total).toBeCloseTo(4.9 ** 2, 12);
  });
});

describe('A kind of work on which both are level', () => {
  const none = { qwen: 0, llama: 0 };
  const work = (lead: number, ...leads: readonly [string, number, number][]) =>
    verdictOf({
      outChance: none,
      waitChance: none,
      lead,
      chance: { qwen: 0.5, llama: 0.5 },
      workloads: leads.map(([workload, share, own]) => ({
        workload,
        share,
        lead: own,
        out: none,
        waits: none,
        releases: { qwen: [], llama: [] },
      })),
      splitCost: 0.5,
      pilot: { gain: 0, cost: 1 },
      checks: { qwen: [], llama: [] },
    });
  const familyFor = (verdict: ReturnType<typeof verdictOf>, workload: string) =>
    verdict.kind === 'split'
      ? verdict.assignment.find((part) => part.workload === workload)?.family
      : verdict.kind;

  it.each([
    ['the leader, Llama', -1, 6, -9, 'llama'],
    ['the leader, Qwen', 1, 9, -6, 'qwen'],
    ['the leader, whoever has more of the work', 1, -9, 20, 'qwen'],
    ['who has more of the work, where the whole is level', 0, -9, 9, 'llama'],
  ])('goes to %s', (_, lead, coding, agents, family) => {
    const verdict = work(
      lead,
      ['coding', coding < 0 ? 0.5 : 0.3, coding],
      ['agents', coding < 0 ? 0.3 : 0.5, agents],
      ['vision', 0.2, 0],
    );
    expect(familyFor(verdict, 'vision')).toBe(family);
    const mirrored = work(
      -lead,
      ['coding', coding < 0 ? 0.5 : 0.3, -coding],
      ['agents', coding < 0 ? 0.3 : 0.5, -agents],
      ['vision', 0.2, 0],
    );
    expect(familyFor(mirrored, 'vision')).toBe(family === 'qwen' ? 'llama' : 'qwen');
  });
});

describe('What is not finite is refused', () => {
  const wrong = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

  it.each(wrong)('in points for weights: %s', (value) => {
    const weights = (one: number) => [
      { criterion: 'coding' as const, weight: 0.5 },
      { criterion: 'cost' as const, weight: one },
    ];
    expect(pointsFor(weights(value), 40)).toEqual({
      ok: false,
      problem: { field: 'weights', kind: 'notFinite' },
    });
    expect(pointsFor(weights(0.5), value)).toEqual({
      ok: false,
      problem: { field: 'total', kind: 'notFinite' },
    });
  });

  it('nor what makes no whole points', () => {
    const weights = [{ criterion: 'coding' as const, weight: 1 }];
    const kindOf = (result: ReturnType<typeof pointsFor>) => !result.ok && result.problem;
    expect(kindOf(pointsFor(weights, 1.5))).toEqual({ field: 'total', kind: 'notInteger' });
    expect(kindOf(pointsFor(weights, -1))).toEqual({ field: 'total', kind: 'negative' });
    expect(kindOf(pointsFor([], 40))).toEqual({ field: 'weights', kind: 'infeasible' });
    expect(kindOf(pointsFor([...weights, ...weights], 40))).toMatchObject({ kind: 'infeasible' });
    expect(kindOf(pointsFor([{ criterion: 'coding', weight: -1 }], 40))).toEqual({
      field: 'weights',
      kind: 'infeasible',
    });
  });

  it.each(wrong)('in memory: %s', (value) => {
    const memory = (hardware: Hardware) => memoryOf(hardware, catalogue);
    expect(memory({ mode: 'cpu', memoryGiB: value })).toEqual({
      ok: false,
      problem: { field: 'memoryGiB', kind: 'notFinite' },
    });
    for (const accelerator of ['l4', 'none such']) {
      expect(
        memory({
          mode: 'accelerators',
          items: [
            { accelerator: 'l4', count: 1 },
            { accelerator, count: value },
          ],
        }),
      ).toEqual({ ok: false, problem: { field: 'items[1].count', kind: 'notFinite' } });
    }
  });

  it('nor memory that cannot be added up', () => {
    const count = (value: number) =>
      memoryOf({ mode: 'accelerators', items: [{ accelerator: 'l4', count: value }] }, catalogue);
    expect(count(-1)).toMatchObject({ problem: { field: 'items[0].count', kind: 'negative' } });
    expect(count(0.5)).toMatchObject({ problem: { kind: 'notInteger' } });
    expect(count(1e300)).toMatchObject({ problem: { kind: 'tooLarge' } });
    expect(memoryOf({ mode: 'cpu', memoryGiB: -1 }, catalogue)).toMatchObject({
      problem: { field: 'memoryGiB', kind: 'negative' },
    });
  });

  it.each(wrong)('in a group: %s', (weight) => {
    expect(
      groupOf(world, [
        { sheet: university, weight: 1 },
        { sheet: agency, weight },
      ]),
    ).toEqual({ ok: false, problem: { field: 'members[1].weight', kind: 'notFinite' } });
  });

  it('nor weights in a group whose sum is without end', () => {
    const members = [university, agency].map((sheet) => ({ sheet, weight: 1e308 }));
    expect(groupOf(world, members)).toEqual({
      ok: false,
      problem: { field: 'members[0].weight', kind: 'tooLarge' },
    });
  });

  it.each(wrong)('in a census: %s', (value) => {
    expect(census(questionnaire, new Map<CriterionId, number>([['licence', value]]))).toEqual({
      ok: false,
      problem: { field: 'differences.licence', kind: 'notFinite' },
    });
  });

  it('nor differences in a census that no two scores have', () => {
    expect(census(questionnaire, new Map<CriterionId, number>([['licence', -100.1]]))).toEqual({
      ok: false,
      problem: { field: 'differences.licence', kind: 'outOfRange' },
    });
  });

  it.each(wrong)('in a ranking: %s', (difference) => {
    expect(rank([{ criterion: 'coding', difference }], [['coding']])).toEqual({
      ok: false,
      problem: { field: 'ranking', kind: 'notFinite' },
    });
  });
});

describe('The census', () => {
  it('mirrors where differences end in half a tenth', () => {
    const differences = new Map(ids.map((id, i) => [id, ((i * 7) % 11) / 4 - 1.25] as const));
    const one = census(questionnaire, differences);
    const other = census(questionnaire, new Map([...differences].map(([id, d]) => [id, -d])));
    expect(one.ok && other.ok && other.value.qwen).toBe(one.ok ? one.value.llama : -1);
    expect(one.ok && other.ok && other.value.level).toBe(one.ok ? one.value.level : -1);
  });
});
