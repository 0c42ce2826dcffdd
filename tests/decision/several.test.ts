import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Group } from '../../src/decision';
import { census, type Census } from '../../src/decision/explain';
import { pointsFor, rank } from '../../src/decision/preferences/ranking';
import { groupOf, type Member } from './at-once';
import { acceptability } from '../conformance';
import { holds } from '../fixtures/property';
import { closedSheet } from '../fixtures/sheets';
import { world } from '../fixtures/world';
import { agency, hospital, university } from '../stories/institutions';
import { decide, sum } from './support';

const pooled = (...members: readonly Member[]): Group => {
  const result = groupOf(world, members);
  if (!result.ok) throw new Error(result.problem.field);
  return result.value;
};
const one = (sheet: Member['sheet'], weight = 1): Member => ({ sheet, weight });

describe('A group', () => {
  it('of one is that one, without disagreement', () => {
    const group = pooled(one(university));
    const alone = decide(university);
    expect(group.lead).toBe(alone.lead);
    expect(group.chance).toEqual(alone.chance);
    expect(group.disagreement).toBe(0);
    expect(group.weightDistance).toBe(0);
    expect(group.vote).toEqual({ qwen: 1, llama: 0, level: 0 });
  });

  it('pools leads and chances by weight, and names gates by member', () => {
    const group = pooled(one(university, 3), one(agency, 1));
    const [a, b] = [decide(university), decide(agency)];
    expect(group.lead).toBeCloseTo(0.75 * a.lead + 0.25 * b.lead, 12);
    expect(group.chance.qwen).toBeCloseTo(0.75 * a.chance.qwen + 0.25 * b.chance.qwen, 12);
    expect(group.vote).toEqual({ qwen: 0.75, llama: 0.25, level: 0 });
    const memory = group.gates.find(({ gate }) => gate === 'memory');
    expect(memory?.members).toContain(0);
  });

  it('says how much of the doubt is disagreement, and the parts add up', {
    tags: 'thorough',
  }, () => {
    holds(
      fc.property(fc.array(closedSheet, { minLength: 2, maxLength: 6 }), (sheets) => {
        const group = pooled(...sheets.map((sheet) => one(sheet)));
        const leads = sheets.map((sheet) => decide(sheet).lead);
        const mean = sum(leads) / leads.length;
        const variance = sum(leads.map((lead) => (lead - mean) ** 2)) / leads.length;
        expect(sum(group.criteria.map(({ part }) => part))).toBeCloseTo(variance, 6);
        expect(group.disagreement).toBeGreaterThanOrEqual(0);
        expect(group.disagreement).toBeLessThan(1);
      }),
      { atLeast: 20, seed: 9 },
    );
  });

  it('weighs distances as every pair of weights does', () => {
    const sheets = [university, agency, hospital];
    const weights = sheets.map((sheet) => decide(sheet).criteria.map(({ weight }) => weight));
    let total = 0;
    for (const a of weights) {
      for (const b of weights) {
        total += sum(a.map((value, i) => Math.abs(value - (b[i] ?? 0)))) / 2 / 9;
      }
    }
    expect(pooled(...sheets.map((sheet) => one(sheet))).weightDistance).toBeCloseTo(total, 12);
  });

  it('names the question on which people differ most', () => {
    const other = {
      ...university,
      answers: {
        ...university.answers,
        licensePolicy: { kind: 'choice', option: 'indifferent' },
      },
    } as const;
    expect(pooled(one(university), one(other)).questions[0]?.question).toBe('licensePolicy');
  });

  it.each<[string, readonly Member[], string]>([
    ['no one', [], 'members'],
    ['a weight of nothing', [one(university, 0)], 'members[0].weight'],
    ['a weight of NaN', [one(university), one(agency, Number.NaN)], 'members[1].weight'],
    [
      'a sheet that is not sound',
      [one(university), one({ ...agency, points: { coding: -1 } })],
      'members[1].points.coding',
    ],
  ])('refuses %s', (_, members, field) => {
    expect(groupOf(world, members)).toMatchObject({ ok: false, problem: { field } });
  });
});

describe('A ranking without points', () => {
  const ids = world.catalogue.questionnaire.criteria.map(({ id }) => id);
  const shown = () => {
    const { criteria } = decide(university);
    return { criteria, differences: criteria.map(({ difference }) => difference) };
  };

  it('of all criteria in one tier is the neutral reference', () => {
    const { criteria, differences } = shown();
    const ranked = rank(criteria, [ids]);
    const any = acceptability({ kind: 'none', differences });
    expect(ranked.ok && any.ok && ranked.value.chance.qwen).toBeCloseTo(
      any.ok ? any.value.qwen : -1,
      12,
    );
  });

  it('has its lead at the centre of the weights it allows', () => {
    const { criteria, differences } = shown();
    holds(
      fc.property(
        fc.shuffledSubarray(ids, { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 5, max: 11 }),
        (order, cut) => {
          const ranked = rank(criteria, [order.slice(0, cut), order.slice(cut)]);
          const value = ranked.ok ? ranked.value : null;
          const atCentre = sum(
            (value?.weights ?? []).map(
              ({ criterion, weight }) => weight * (differences[ids.indexOf(criterion)] ?? 0),
            ),
          );
          expect(value?.lead).toBeCloseTo(atCentre, 9);
          expect(sum((value?.weights ?? []).map(({ weight }) => weight))).toBeCloseTo(1, 12);
        },
      ),
      { atLeast: 12, seed: 10 },
    );
  });

  it('in a strict order agrees with the law of ordered weights', () => {
    const { criteria, differences } = shown();
    const ranked = rank(
      criteria,
      ids.map((id) => [id]),
    );
    const ordered = acceptability({ kind: 'ordered', differences });
    expect(ranked.ok && ranked.value.chance.llama).toBeCloseTo(
      ordered.ok ? ordered.value.llama : -1,
      12,
    );
  });

  it('becomes whole points that keep the order and the total', () => {
    const { criteria } = shown();
    const ranked = rank(
      criteria,
      ids.map((id) => [id]),
    );
    const given = pointsFor(ranked.ok ? ranked.value.weights : [], 40);
    const points = given.ok ? given.value.map((part) => part.points) : [];
    expect(sum(points)).toBe(40);
    expect(points).toEqual([...points].sort((a, b) => b - a));
  });

  it.each([
    ['leaves a criterion out', [ids.slice(1)]],
    ['names one twice', [ids, ids.slice(0, 1)]],
    ['has an empty tier', [ids, []]],
  ])('is refused where it %s', (_, tiers) => {
    expect(rank(shown().criteria, tiers)).toMatchObject({
      ok: false,
      problem: { field: 'ranking' },
    });
  });
});

describe('Other information on the weights', () => {
  const differences = [10, -5, 3];
  const bounded = differences.map((difference) => ({ difference, lower: 0, upper: 1 }));

  it('that bounds nothing is no information', () => {
    const none = acceptability({ kind: 'none', differences });
    for (const information of [
      { kind: 'lower', criteria: bounded },
      { kind: 'box', criteria: bounded },
    ] as const) {
      const found = acceptability(information);
      expect(found.ok && none.ok && found.value.qwen).toBeCloseTo(
        none.ok ? none.value.qwen : -1,
        9,
      );
    }
  });

  it('that fixes every weight decides', () => {
    const fixed = differences.map((difference, i) => {
      const weight = [0.2, 0.7, 0.1][i] ?? 0;
      return { difference, lower: weight, upper: weight };
    });
    expect(acceptability({ kind: 'raw', criteria: fixed })).toEqual({
      ok: true,
      value: { qwen: 0, llama: 1 },
    });
  });

  it('that cannot hold is refused with its field', () => {
    const criteria = differences.map((difference) => ({ difference, lower: 0.5 }));
    expect(acceptability({ kind: 'lower', criteria })).toMatchObject({ ok: false });
  });
});

describe('The census', () => {
  const { questionnaire } = world.catalogue;
  const ids = questionnaire.criteria.map(({ id }) => id);
  const counted = (...given: Parameters<typeof census>): Census => {
    const found = census(...given);
    if (!found.ok) throw new Error(found.problem.field);
    return found.value;
  };

  it('counts every sheet once', () => {
    const all = counted(questionnaire, new Map(ids.map((id) => [id, 1])));
    const expected = questionnaire.questions
      .filter(({ id }) => id !== 'twoFamilies' && id !== 'pilot' && id !== 'speed')
      .map((question) => {
        if (question.kind === 'languages') return question.profiles.length;
        if (question.kind === 'number') return question.bands.length;
        if (question.kind === 'hardware') return question.sizeClasses.length;
        return question.options.filter(({ until }) => until === undefined).length;
      })
      .reduce((product, size) => product * size, 1);
    expect(all.sheets).toBe(expected);
    expect(all).toMatchObject({ qwen: expected, llama: 0, level: 0 });
  });

  it('mirrors when the differences do, and is level where there are none', () => {
    const differences = new Map(ids.map((id, i) => [id, ((i * 7) % 11) - 5]));
    const one_ = counted(questionnaire, differences);
    const other = counted(questionnaire, new Map([...differences].map(([id, d]) => [id, -d])));
    expect(other.qwen).toBe(one_.llama);
    expect(other.level).toBe(one_.level);
    expect(one_.qwen + one_.llama + one_.level).toBe(one_.sheets);
    const none = counted(questionnaire, new Map());
    expect(none.level).toBe(none.sheets);
  });

  it('agrees with counting by hand on a small questionnaire', () => {
    const small = {
      ...questionnaire,
      questions: questionnaire.questions.filter(({ id }) =>
        ['orgType', 'reasoningDepth', 'team', 'roadmap'].includes(id),
      ),
    };
    const differences = new Map(ids.map((id, i) => [id, ((i * 5) % 9) - 4]));
    let qwen = 0;
    let sheets = 0;
    const visit = (place: number, total: number): void => {
      const question = small.questions[place];
      if (question === undefined) {
        sheets += 1;
        if (total > 0) qwen += 1;
        return;
      }
      const options = question.kind === 'choice' ? question.options : [];
      for (const { points } of options) {
        visit(
          place + 1,
          total + sum(Object.entries(points).map(([id, value]) => value * (valueOf(id) ?? 0))),
        );
      }
    };
    const valueOf = (id: string) => differences.get(ids.find((one_) => one_ === id) ?? 'coding');
    visit(0, sum([...differences.values()]) * questionnaire.base);
    expect(counted(small, differences)).toMatchObject({ sheets, qwen });
  });
});
