import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySheet, type Recommendation, type Sheet, intervalOf } from '../../src/decision';
import { tippingPoints } from '../../src/decision/search/tipping';
import { doubtOf, referencesOf, worthOf } from '../../src/decision/explain';
import { pointsFor, rank } from '../../src/decision/preferences/ranking';
import { groupOf } from './at-once';
import { acceptability } from '../conformance';
import { chanceBelow, normalLoss, race, sidesOf } from '../../src/decision/kernel';
import { pointsModel } from '../../src/decision/kernel/points-model';
import { anyWeights } from '../../src/decision/kernel/simplex';
import { memoByKey, memoByObject } from '../../src/core/memo';
import { holds } from '../fixtures/property';
import { closedSheet } from '../fixtures/sheets';
import { world } from '../fixtures/world';
import { agency, hospital, university } from '../stories/institutions';
import { decide, lawOf, sum, without } from './support';

/** The knots of a sheet with every answer, scores certain. */
const certainOf = ({ criteria }: Recommendation) => {
  const model = pointsModel(
    criteria.map(({ points, difference }) => ({ points, mean: difference, spread: 0 })),
    2,
  );
  if (!model.ok) throw new Error(model.problem.field);
  return model.value;
};

const below = (recommendation: Recommendation, t: number): number =>
  chanceBelow(lawOf(recommendation), t);

/** Scores that do not move, all level but for the ecosystem, which speaks for Qwen. */
const contested: Sheet = {
  ...university,
  overrides: Object.fromEntries(
    world.catalogue.questionnaire.criteria.map(({ id }) => [
      id,
      id === 'ecosystem'
        ? { qwen: 70, llama: 40, spread: 9, reason: 'fixed' }
        : { qwen: 50, llama: 53, spread: 6, reason: 'fixed' },
    ]),
  ),
};

const options = (question: 'roadmap' | 'team') =>
  question === 'roadmap'
    ? ['unimportant', 'preferred', 'essential']
    : ['beginning', 'capable', 'mature'];

const answered = (sheet: Sheet, question: 'roadmap' | 'team'): readonly Recommendation[] =>
  options(question).map((option) =>
    decide({ ...sheet, answers: { ...sheet.answers, [question]: { kind: 'choice', option } } }),
  );

describe('The interval holds ninety in a hundred', () => {
  it.each(Object.entries({ university, agency, hospital, contested }))('%s', (_, sheet) => {
    const now = decide(sheet);
    const [low, high] = intervalOf(now);
    expect(below(now, low)).toBeCloseTo(0.05, 4);
    expect(below(now, high)).toBeCloseTo(0.95, 4);
  });

  it('of a mixture, over all of it', () => {
    const parts = answered(contested, 'roadmap');
    const [low, high] = intervalOf(decide(without(contested, 'roadmap')));
    const mean = (t: number) => sum(parts.map((one) => below(one, t))) / parts.length;
    expect(mean(low)).toBeCloseTo(0.05, 4);
    expect(mean(high)).toBeCloseTo(0.95, 4);
  });

  it('of a lattice, from every few nodes of it, about the lead', {
    tags: ['thorough', 'long'],
  }, () => {
    const now = decide(emptySheet);
    const { lead, completions } = now;
    const [low, high] = intervalOf(now);
    expect(completions).toEqual({ count: 2048, exact: false });
    const width = 2 * 1.645 * Math.sqrt(doubtOf(now).total);
    expect(high - low).toBeGreaterThan(0.85 * width);
    expect(high - low).toBeLessThan(1.15 * width);
    expect((low + high) / 2).toBeCloseTo(lead, -1);
  });
});

const sheetPlaces = (sheet: Sheet) => decide(sheet).open;

describe('What knowing more is worth', () => {
  it('asks first what can turn the choice, by the formula', () => {
    const sheet = without(contested, 'roadmap', 'team');
    const { questions } = worthOf(decide(sheet));
    const expected = (['roadmap', 'team'] as const).map((question) => {
      const leads = answered(sheet, question).map(({ lead }) => lead);
      return (sum(leads.map(Math.abs)) - Math.abs(sum(leads))) / 2 / leads.length;
    });
    const [most, least] = [Math.max(...expected), Math.min(...expected)];
    expect(most).toBeGreaterThan(0.01);
    expect(questions.map(({ worth }) => worth)).toEqual([
      expect.closeTo(most, 9),
      expect.closeTo(least, 9),
    ]);
    expect(questions[0]?.question).toBe(expected[0] === most ? 'roadmap' : 'team');
    // The order is by worth and not by place: the other way round, the first question is worth less.
    const places = sheetPlaces(sheet);
    expect(places.indexOf('roadmap')).toBeLessThan(places.indexOf('team'));
  });

  it('tests each criterion for the normal loss of its own part', () => {
    const now = decide(contested);
    const { criteria, lead } = now;
    for (const { criterion, worth: found } of worthOf(now).tests) {
      const own = criteria.find((one) => one.criterion === criterion);
      const loss = normalLoss(lead, (own?.weight ?? 0) * (own?.spread ?? 0));
      expect(found).toBeCloseTo(loss.ok ? loss.value : -1, 12);
    }
    expect(worthOf(now).tests[0]?.worth).toBeGreaterThan(0);
  });

  it('clarifies priorities for the regret with certain scores, averaged where answers are open', () => {
    const regretOf = (parts: readonly Recommendation[]) => {
      const sides = parts.map((one) => race(certainOf(one)));
      return (
        Math.min(sum(sides.map(({ up }) => up)), sum(sides.map(({ down }) => down))) / parts.length
      );
    };
    const now = decide(contested);
    expect(worthOf(now).priorities).toBeCloseTo(regretOf([now]), 12);
    expect(worthOf(now).priorities).toBeGreaterThan(0);
    const open = decide(without(contested, 'roadmap'));
    expect(worthOf(open).priorities).toBeCloseTo(regretOf(answered(contested, 'roadmap')), 12);
  });
});

describe('References', () => {
  it('any weights are those of the simplex, averaged where answers are open', () => {
    const of = ({ criteria }: Recommendation) => {
      const found = anyWeights(criteria.map(({ difference }) => difference));
      return found.ok ? race(found.value) : { p: -1, pLoss: -1 };
    };
    const { anyWeights: alone } = referencesOf(decide(hospital));
    expect(alone?.qwen).toBeCloseTo(of(decide(hospital)).p, 12);
    expect(alone?.llama).toBeCloseTo(of(decide(hospital)).pLoss, 12);
    const parts = answered(hospital, 'team').map(of);
    const { anyWeights: open } = referencesOf(decide(without(hospital, 'team')));
    expect(open?.qwen).toBeCloseTo(sum(parts.map(({ p }) => p)) / 3, 12);
    expect(open?.llama).toBeCloseTo(sum(parts.map(({ pLoss }) => pLoss)) / 3, 12);
  });

  it('precisions are 2, 4 and 8, each the model with that precision', () => {
    const now = decide(agency);
    const found = referencesOf(now).precisions ?? [];
    expect(found.map(({ precision }) => precision)).toEqual([2, 4, 8]);
    for (const { precision, chance } of found) {
      const { p, pLoss } = sidesOf(lawOf(now, precision));
      expect(chance.qwen).toBeCloseTo(p, 12);
      expect(chance.llama).toBeCloseTo(pLoss, 12);
    }
  });

  it('central weights of a mixture are scored by the chance of each reading', () => {
    const { central } = referencesOf(decide(without(contested, 'roadmap')));
    for (const camp of [central?.qwen, central?.llama]) {
      expect(sum((camp ?? []).map(({ weight }) => weight))).toBeCloseTo(1, 9);
    }
    const parts = answered(contested, 'roadmap');
    const chances = parts.map((one) => race(certainOf(one)).p);
    const alone = parts.map((one) => referencesOf(one).central?.qwen ?? []);
    central?.qwen?.forEach(({ weight }, i) => {
      const expected =
        sum(alone.map((own, j) => (own[i]?.weight ?? 0) * (chances[j] ?? 0))) / sum(chances);
      expect(weight).toBeCloseTo(expected, 9);
    });
  });

  it('are left out where there are too many readings to look at, and there alone', () => {
    const few = decide(without(university, 'team', 'roadmap', 'strictness'));
    expect(few.completions.count).toBe(27);
    const { anyWeights, precisions, central } = referencesOf(few);
    expect(anyWeights?.qwen).toBeGreaterThan(0.95);
    expect((anyWeights?.qwen ?? 0) + (anyWeights?.llama ?? 0)).toBeCloseTo(1, 9);
    expect(precisions?.map(({ precision }) => precision)).toEqual([2, 4, 8]);
    expect(Object.keys(central ?? {})).toEqual(['qwen', 'llama']);
    const many = decide(without(university, 'team', 'roadmap', 'strictness', 'faithfulness'));
    expect(many.completions.count).toBe(81);
    expect(referencesOf(many)).toMatchObject({ anyWeights: null, precisions: null, central: null });
  });

  it('a camp that cannot be has no typical weights', () => {
    const ahead: Sheet = {
      ...university,
      overrides: Object.fromEntries(
        decide(university).criteria.map(({ criterion }) => [
          criterion,
          { qwen: 60, llama: 40, spread: 30, reason: 'ahead everywhere' },
        ]),
      ),
    };
    const { central } = referencesOf(decide(ahead));
    expect(central?.llama).toBeNull();
    expect(central?.qwen).toHaveLength(12);
  });

  it('a lead of nothing is no necessary lead', () => {
    const level: Sheet = {
      ...university,
      overrides: Object.fromEntries(
        decide(university).criteria.map(({ criterion }) => [
          criterion,
          { qwen: 50, llama: 50, spread: 5, reason: 'level' },
        ]),
      ),
    };
    expect(referencesOf(decide(level)).necessary).toBeNull();
  });

  it('a family that every reading bars cannot lead of necessity; the other does', () => {
    const barred = (option: string): Sheet => ({
      ...university,
      answers: { ...university.answers, vendorPolicy: { kind: 'choices', options: [option] } },
    });
    expect(decide(barred('barCn')).lead).toBeGreaterThan(0);
    expect(referencesOf(decide(barred('barCn'))).necessary).toBe('llama');
    expect(referencesOf(decide(barred('barUs'))).necessary).toBe('qwen');
  });
});

describe('Tipping weights', () => {
  it('exist exactly where the lead with no weight and with all weight on a criterion differ in sign', () => {
    holds(
      fc.property(closedSheet, (sheet) => {
        const now = decide(sheet);
        for (const { criterion, weight, points } of tippingPoints(now)) {
          const all = now.criteria.find((one) => one.criterion === criterion)?.difference ?? 0;
          // In whole tenths, as others that balance leave nothing and not a rounding error.
          const rest = now.criteria
            .filter((one) => one.criterion !== criterion)
            .reduce((sum, one) => sum + one.points * Math.round(10 * one.difference), 0);
          expect(weight !== null).toBe(all !== 0 && rest * all <= 0);
          expect(points !== null).toBe(all !== 0 && rest * all <= 0);
        }
      }),
      { atLeast: 40, seed: 12 },
    );
  });

  it('is told for weights alone where points are spread by open questions', () => {
    const tips = tippingPoints(decide(without(contested, 'roadmap')));
    expect(tips.some(({ weight }) => weight !== null)).toBe(true);
    expect(tips.every(({ points }) => points === null)).toBe(true);
  });

  it('leaves out a criterion without weight, and knows one that has all of it', () => {
    const ids = decide(university).criteria.map(({ criterion }) => criterion);
    const alone: Sheet = {
      ...university,
      points: Object.fromEntries(ids.map((id) => [id, id === 'licence' ? 10 : 0])),
    };
    const [only, ...others] = tippingPoints(decide(alone));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ criterion: 'licence', weight: 0, points: 0 });
    expect(only?.difference).toBeCloseTo(0, 12);
  });
});

describe('Points from a ranking', () => {
  it('go to the largest remainders', () => {
    const weights = [
      { criterion: 'coding', weight: 0.55 },
      { criterion: 'cost', weight: 0.28 },
      { criterion: 'range', weight: 0.17 },
    ] as const;
    const given = (total: number) => {
      const found = pointsFor(weights, total);
      return found.ok ? found.value.map(({ points }) => points) : found.problem;
    };
    expect(given(10)).toEqual([5, 3, 2]);
    expect(given(7)).toEqual([4, 2, 1]);
  });

  it('a ranking that is none says which field is wrong, and how', () => {
    const { criteria } = decide(university);
    expect(rank(criteria, [])).toEqual({
      ok: false,
      problem: { field: 'ranking', kind: 'wrongKind' },
    });
    const twice = [...criteria.slice(1), ...criteria.slice(1, 2)].map(({ criterion }) => criterion);
    expect(rank(criteria, [twice])).toMatchObject({ problem: { kind: 'wrongKind' } });
  });

  it('information in tiers is that of the ranking', () => {
    const { criteria } = decide(university);
    const [first, second] = [criteria.slice(0, 6), criteria.slice(6)];
    const differences = [first, second].map((tier) => tier.map(({ difference }) => difference));
    const ranked = rank(
      criteria,
      [first, second].map((tier) => tier.map(({ criterion }) => criterion)),
    );
    const told = acceptability({ kind: 'tiers', tiers: differences });
    expect(told).toEqual({ ok: true, value: ranked.ok ? ranked.value.chance : null });
    expect(acceptability({ kind: 'tiers', tiers: [] })).toMatchObject({ ok: false });
    expect(acceptability({ kind: 'box', criteria: [] })).toMatchObject({ ok: false });
    expect(acceptability({ kind: 'raw', criteria: [] })).toMatchObject({ ok: false });
    expect(acceptability({ kind: 'ordered', differences: [] })).toMatchObject({ ok: false });
  });
});

describe('A group in order', () => {
  const pooled = () => {
    const group = groupOf(
      world,
      [university, agency, hospital].map((sheet) => ({ sheet, weight: 1 })),
    );
    return group.ok ? group.value : null;
  };

  it('names what divides most first, and nothing that is no question', () => {
    const value = pooled();
    const parts = value?.criteria.map(({ part }) => part) ?? [];
    expect(parts).toEqual([...parts].sort((a, b) => b - a));
    const variances = value?.questions.map(({ variance }) => variance) ?? [];
    expect(variances).toEqual([...variances].sort((a, b) => b - a));
    expect(variances).toHaveLength(world.catalogue.questionnaire.questions.length - 3);
    expect(value?.questions.map(({ question }) => question)).not.toContain('base');
    expect(value?.questions.map(({ question }) => question)).not.toContain('moved');
  });

  it('has its disagreement by the law of total variance', () => {
    const value = pooled();
    const all = [university, agency, hospital].map((sheet) => decide(sheet));
    const mean = sum(all.map(({ lead }) => lead)) / 3;
    const between = sum(all.map(({ lead }) => (lead - mean) ** 2)) / 3;
    const within = sum(all.map((one) => doubtOf(one).total)) / 3;
    expect(value?.disagreement).toBeCloseTo(between / (between + within), 12);
    expect(value?.disagreement).toBeGreaterThan(0.1);
  });

  it('lists only gates that someone’s answers arm, with everyone whose do', () => {
    const value = pooled();
    const all = [university, agency, hospital].map((sheet) => decide(sheet));
    for (const { gate, members } of value?.gates ?? []) {
      const armed = all.flatMap(({ gates }, j) =>
        gates.find((one) => one.gate === gate)?.outcome === 'passes' ? [] : [j],
      );
      expect(members).toEqual(armed);
      expect(members).not.toEqual([]);
    }
    const armedByAnyone = all[0]?.gates.filter(({ gate }) =>
      all.some(({ gates }) => gates.find((one) => one.gate === gate)?.outcome !== 'passes'),
    );
    expect(value?.gates).toHaveLength(armedByAnyone?.length ?? -1);
  });

  it('counts someone for whom the two are level as neither', () => {
    const level: Sheet = {
      ...university,
      overrides: Object.fromEntries(
        decide(university).criteria.map(({ criterion }) => [
          criterion,
          { qwen: 50, llama: 50, spread: 5, reason: 'level' },
        ]),
      ),
    };
    const pooled = groupOf(world, [{ sheet: level, weight: 1 }]);
    expect(pooled).toMatchObject({ ok: true, value: { vote: { qwen: 0, llama: 0, level: 1 } } });
  });

  it('says how it is refused', () => {
    expect(groupOf(world, [])).toEqual({ ok: false, problem: { field: 'members', kind: 'empty' } });
    expect(groupOf(world, [{ sheet: university, weight: -1 }])).toMatchObject({
      problem: { kind: 'outOfRange' },
    });
  });
});

describe('What is remembered', () => {
  it('is computed once for each key, and again only after it was forgotten', () => {
    const known = memoByKey<number>();
    let computed = 0;
    const get = (key: string) =>
      known(key, () => {
        computed += 1;
        return computed;
      });
    expect([get('a'), get('a'), get('b')]).toEqual([1, 1, 2]);
    for (let i = 0; i < 19_998; i += 1) get(`filling ${String(i)}`);
    expect(get('a')).toBe(1);
    get('one too many');
    expect(get('a')).toBeGreaterThan(20_000);
  });

  it('for an object is computed once, whatever the value', () => {
    let computed = 0;
    const of = memoByObject((_: object) => {
      computed += 1;
      return undefined;
    });
    const key = {};
    of(key);
    of(key);
    of({});
    expect(computed).toBe(2);
  });
});
