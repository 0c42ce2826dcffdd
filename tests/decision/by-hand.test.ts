import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/catalogue/model';
import {
  doubtOf,
  referencesOf,
  sensitivityOf,
  worthOf,
  type Census,
} from '../../src/decision/explain';
import { aheadOn } from '../../src/decision/explain/ahead';
import { census } from '../../src/decision/explain/census';
import { evidenceWorth, loss } from '../../src/decision/explain/evidence-worth';
import { reachOf } from '../../src/decision/explain/question-reach';
import { leadLaw, sidesOf } from '../../src/decision/kernel';
import { normalNodes } from '../../src/decision/kernel/hermite';
import { upperTail } from '../../src/decision/kernel/normal';
import type { Evaluation } from '../../src/decision/mixture/evaluate';
import { termsOf } from '../../src/decision/mixture/weigh';
import type { Slot } from '../../src/decision/questions/completions';
import { world } from '../fixtures/world';
import { evaluation, explained, mixtureMade, names, type Row } from './made';
import { sum } from './support';

const rows = [
  [4, 12, 9, 0.2],
  [3, -20, 15, 0],
  [5, 6, 12, 0.2],
] as const;
const others = [
  [2, -9, 8, 0.2],
  [6, -4, 11, 0.4],
  [1, 30, 7, 0],
] as const;
/** Two completions, made anew for each test: what is made while a file loads, no test can be said to check. */
const two = () => [evaluation(rows, [0]), evaluation(others, [1])] as const;

/** Chance that a normal variable with a mean and a variance is above nothing. */
const above = (mean: number, variance: number): number => {
  const tail = upperTail(Math.abs(mean) / Math.sqrt(variance));
  return mean < 0 ? tail : 1 - tail;
};

describe('How often a family is ahead, of a completion made by hand', () => {
  it('adds up what is shared before it is squared, and what is not after', () => {
    const [one] = two();
    const own = (4 * 9) ** 2 * 0.8 + (3 * 15) ** 2 + (5 * 12) ** 2 * 0.8;
    const common = (Math.sqrt(0.2) * (4 * 9 + 5 * 12)) ** 2;
    const lead = 4 * 12 - 3 * 20 + 5 * 6;
    expect(aheadOn(explained(one), names).qwen).toBeCloseTo(above(lead, own + common), 12);
    const alone = above(4 * 12 - 3 * 20, (4 * 9) ** 2 + (3 * 15) ** 2);
    expect(aheadOn(explained(one), ['coding', 'cost']).qwen).toBeCloseTo(alone, 12);
    expect(aheadOn(explained(one), ['coding', 'cost']).llama).toBeCloseTo(1 - alone, 12);
  });

  it('is the mean over completions', () => {
    const [one, other] = two();
    const each = [one, other].map((part) => aheadOn(explained(part), names).qwen);
    expect(aheadOn(explained(one, other), names).qwen).toBeCloseTo(sum(each) / 2, 12);
  });

  it.each<[string, Row, number]>([
    ['level without importance', [0, 40, 10, 0.2], 0.5],
    ['level without a difference', [3, 0, 0, 0], 0.5],
    ['for Qwen for certain', [3, 2, 0, 0], 1],
    ['for Llama for certain', [3, -2, 0, 0], 0],
  ])('is %s', (_, row, expected) => {
    expect(aheadOn(explained(evaluation([row, ...rows.slice(1)])), ['coding']).qwen).toBe(expected);
  });
});

describe('What knowing more is worth, of completions made by hand', () => {
  it('of all evidence is the loss by its variance, where what is shared does not average out', () => {
    const [one] = two();
    const part = (points: number, spread: number) => (points / 12) * spread;
    const own = part(4, 9) ** 2 * 0.8 + part(3, 15) ** 2 + part(5, 12) ** 2 * 0.8;
    const common = (Math.sqrt(0.2) * (part(4, 9) + part(5, 12))) ** 2;
    expect(evidenceWorth({ scored: [one] }, 1.5)).toBeCloseTo(
      loss(1.5, Math.sqrt(own + common)),
      12,
    );
    expect(loss(1.5, Number.NaN)).toBe(0);
  });

  it('of answering is what choosing after the answer gains, the most first', () => {
    const [one] = two();
    const at = (lead: number, completion: readonly number[]) => ({ ...one, lead, completion });
    const [a, b] = world.catalogue.questionnaire.questions.map(
      (question): Slot => ({
        question,
        open: true,
        answers: [],
      }),
    );
    if (a === undefined || b === undefined) throw new Error('no questions');
    const slots = [
      { ...a, open: true },
      { ...b, open: true },
      { ...b, open: false },
    ];
    const scored = [at(5, [0, 0, 0]), at(-3, [0, 1, 0]), at(4, [1, 0, 0]), at(-2, [1, 1, 0])];
    const { questions } = worthOf({ mixture: mixtureMade(scored, { slots }) });
    // By the second, leads of 9 and −5 are told apart; by the first 2 and 2 are not.
    expect(questions).toEqual([
      { question: b.question.id, worth: (9 + 5 - 4) / 2 / 4 },
      { question: a.question.id, worth: 0 },
    ]);
  });

  it('of testing is the loss by the spread of one criterion, the most first', () => {
    const [one, other] = two();
    const { tests } = worthOf(explained(one, other));
    const lead = (one.lead + other.lead) / 2;
    const spreads = names.map((criterion, i) => {
      const [points = 0, , spread = 0] = rows[i] ?? [];
      const [otherPoints = 0, , otherSpread = 0] = others[i] ?? [];
      const variances = [((points / 12) * spread) ** 2, ((otherPoints / 9) * otherSpread) ** 2];
      return { criterion, worth: loss(lead, Math.sqrt(sum(variances) / 2)) };
    });
    const expected = spreads.toSorted((x, y) => y.worth - x.worth);
    expect(tests.map(({ criterion }) => criterion)).toEqual(
      expected.map(({ criterion }) => criterion),
    );
    tests.forEach(({ worth }, i) => expect(worth).toBeCloseTo(expected[i]?.worth ?? -1, 12));
  });

  it('of clarifying priorities is the regret with certain scores', () => {
    const [one, other] = two();
    const certain = (of: readonly Row[]) =>
      evaluation(of.map(([points, difference]): Row => [points, difference, 0, 0])).race;
    const [x, y] = [certain(rows), certain(others)];
    const expected = Math.min(x.up + y.up, x.down + y.down) / 2;
    expect(worthOf(explained(one, other)).priorities).toBeCloseTo(expected, 12);
    const none = evaluation([[0, 1, 1, 0]]);
    expect(worthOf(explained(one, none)).priorities).toBeCloseTo(Math.min(x.up, x.down) / 2, 12);
  });
});

describe('Doubt, of completions made by hand', () => {
  it('has a part for each criterion, one that is shared, and one between completions', () => {
    const [one, other] = two();
    const found = doubtOf(explained(one, other));
    const lead = (one.lead + other.lead) / 2;
    expect(found.open).toBeCloseTo(((one.lead - lead) ** 2 + (other.lead - lead) ** 2) / 2, 12);
    const sharedIn = (of: readonly Row[]) => {
      const total = sum(of.map(([points]) => points));
      const reach = of.map(([points, , spread, shared]) => [
        points / total,
        spread * Math.sqrt(shared),
      ]);
      const mean = sum(reach.map(([weight = 0, size = 0]) => weight * size));
      const square = sum(reach.map(([weight = 0, size = 0]) => weight * size ** 2));
      return (2 * total * mean ** 2 + square) / (2 * total + 1);
    };
    expect(found.shared).toBeCloseTo((sharedIn(rows) + sharedIn(others)) / 2, 12);
    const partsIn = (of: readonly Row[], of1: Evaluation, i: number) => {
      const total = sum(of.map(([points]) => points));
      const [points = 0, difference = 0, spread = 0, shared = 0] = of[i] ?? [];
      const weight = points / total;
      return {
        evidence: ((weight * (2 * points + 1)) / (2 * total + 1)) * (1 - shared) * spread ** 2,
        priorities: (weight * (difference - of1.lead) ** 2) / (2 * total + 1),
      };
    };
    found.criteria.forEach(({ criterion, evidence, priorities }, i) => {
      const [x, y] = [partsIn(rows, one, i), partsIn(others, other, i)];
      expect(criterion).toBe(names[i]);
      expect(evidence).toBeCloseTo((x.evidence + y.evidence) / 2, 12);
      expect(priorities).toBeCloseTo((x.priorities + y.priorities) / 2, 12);
    });
    const parts = found.criteria.flatMap(({ evidence, priorities }) => [evidence, priorities]);
    expect(found.total).toBeCloseTo(sum([...parts, found.shared, found.open]), 9);
  });
});

describe('References and precisions, of completions made by hand', () => {
  const mean = (x: number | undefined, y: number | undefined) => ((x ?? -9) + (y ?? -9)) / 2;

  it('are means over completions', () => {
    const [one, other] = two();
    const [both, x, y] = [[one, other], [one], [other]].map((all) =>
      referencesOf(explained(...all)),
    );
    for (const family of ['qwen', 'llama'] as const) {
      expect(both?.anyWeights?.[family]).toBeCloseTo(
        mean(x?.anyWeights?.[family], y?.anyWeights?.[family]),
        12,
      );
      both?.precisions?.forEach(({ chance }, i) => {
        const parts = [x, y].map((part) => part?.precisions?.[i]?.chance[family]);
        expect(chance[family]).toBeCloseTo(mean(parts[0], parts[1]), 12);
      });
    }
    expect(x?.precisions?.[0]).toEqual({
      precision: 2,
      chance: { qwen: one.race.p, llama: one.race.pLoss },
    });
  });

  it('have typical weights for a family only where it can be right', () => {
    const [one] = two();
    const forQwen = evaluation([
      [3, 5, 4, 0.2],
      [2, 8, 4, 0],
    ]);
    const { central, anyWeights } = referencesOf(explained(forQwen));
    expect(central?.llama).toBeNull();
    expect(sum((central?.qwen ?? []).map(({ weight }) => weight))).toBeCloseTo(1, 12);
    expect(anyWeights).toEqual({ qwen: 1, llama: 0 });
    const both = referencesOf(explained(forQwen, one)).central;
    const alone = referencesOf(explained(one)).central;
    expect(both?.llama).toEqual(alone?.llama);
  });

  it('are left out of more than 64 completions, and of no fewer', () => {
    const [one] = two();
    const many = (count: number) =>
      referencesOf({
        mixture: {
          ...explained(...Array.from({ length: count }, () => one)).mixture,
          necessary: 'qwen',
        },
      });
    expect(many(64).precisions).toHaveLength(3);
    expect(many(64).necessary).toBe('qwen');
    expect(many(65)).toEqual({
      anyWeights: null,
      precisions: null,
      central: null,
      necessary: 'qwen',
    });
  });

  it('say what precision and shared doubt do, of scores that are certain too', () => {
    const [one, other] = two();
    const found = sensitivityOf(explained(one, other));
    expect(found.map(({ precision }) => precision)).toEqual([1, 2, 4, 8]);
    expect(found.map(({ shared }) => shared.map(({ part }) => part))).toEqual([
      [],
      [0, 0.2, 0.4],
      [0, 0.2, 0.4],
      [0, 0.2, 0.4],
    ]);
    const chance = (kappa: number, change: (row: Row) => Row) => {
      const laws = [rows, others].map((of) => {
        const law = leadLaw(
          termsOf(evaluation(of.map((row) => change(row)))),
          kappa,
          normalNodes(40),
        );
        if (!law.ok) throw new Error(law.problem.kind);
        return sidesOf(law.value);
      });
      return {
        qwen: mean(laws[0]?.p, laws[1]?.p),
        llama: mean(laws[0]?.pLoss, laws[1]?.pLoss),
      };
    };
    for (const { precision, certain, shared } of found) {
      const sure = chance(precision, ([points, difference]) => [points, difference, 0, 0]);
      expect(certain.qwen).toBeCloseTo(sure.qwen, 9);
      expect(certain.llama).toBeCloseTo(sure.llama, 9);
      for (const { part, chance: given } of shared) {
        const own = chance(precision, ([points, difference, spread, share]) => [
          points,
          difference,
          spread,
          share > 0 ? part : 0,
        ]);
        expect(given.qwen).toBeCloseTo(own.qwen, 9);
        expect(given.llama).toBeCloseTo(own.llama, 9);
      }
    }
  });
});

describe('A census of few questions', () => {
  it('is what counting every sheet gives', () => {
    const ids: readonly QuestionId[] = ['orgType', 'team', 'roadmap'];
    const { questionnaire } = world.catalogue;
    const few = {
      ...questionnaire,
      questions: questionnaire.questions.filter(({ id }) => ids.includes(id)),
    };
    const differences = new Map(
      questionnaire.criteria.map(({ id }, i) => [id, (i % 2 === 0 ? 1 : -1) * (3 + i / 10)]),
    );
    const counted = { sheets: 0, qwen: 0, llama: 0, level: 0 };
    const optionsOf = (at: number) => {
      const question = few.questions[at];
      return question?.kind === 'choice' ? question.options : [];
    };
    for (const a of optionsOf(0)) {
      for (const b of optionsOf(1)) {
        for (const c of optionsOf(2)) {
          const lead = sum(
            questionnaire.criteria.map(({ id }) => {
              const given = sum([a, b, c].map(({ points }) => points[id] ?? 0));
              return (questionnaire.base + given) * Math.round(10 * (differences.get(id) ?? 0));
            }),
          );
          counted.sheets += 1;
          counted[lead > 0 ? 'qwen' : lead < 0 ? 'llama' : 'level'] += 1;
        }
      }
    }
    expect(counted.sheets).toBeGreaterThan(30);
    const expected: Census = counted;
    expect(census(few, differences)).toEqual({ ok: true, value: expected });
  });

  it('takes differences of a hundred points, and no larger ones', () => {
    const { questionnaire } = world.catalogue;
    expect(census(questionnaire, new Map([['cost', 100]])).ok).toBe(true);
    expect(census(questionnaire, new Map([['cost', -100.1]]))).toEqual({
      ok: false,
      problem: { field: 'differences.cost', kind: 'outOfRange' },
    });
  });
});

describe('What a question can move', () => {
  it('is nothing where the catalogue asks no such question', () => {
    const { questionnaire } = world.catalogue;
    const none = { ...world.catalogue, questionnaire: { ...questionnaire, questions: [] } };
    expect(reachOf(none, 'team')).toEqual({
      weights: [],
      scores: [],
      gates: false,
      prices: [],
      plan: false,
    });
  });
});
