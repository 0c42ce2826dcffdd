import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySheet, type Sheet } from '../../src/decision';
import { tippingPoints } from '../../src/decision/search/tipping';
import { doubtOf, referencesOf, sensitivityOf, worthOf } from '../../src/decision/explain';
import { leadLaw, normalNodes, race, sidesOf } from '../../src/decision/kernel';
import { pointsModel } from '../../src/decision/kernel/points-model';
import { termsOf } from '../../src/decision/mixture/weigh';
import { holds } from '../fixtures/property';
import { closedSheet } from '../fixtures/sheets';
import { agency, hospital, ministry, university } from '../stories/institutions';
import { decide, lawOf, sum, without } from './support';

const stories = { university, agency, hospital };

/** Some scores of one's own and some points set by hand. */
const mixed: Sheet = {
  ...university,
  points: { coding: 9, cost: 0 },
  overrides: { tooling: { qwen: 40, llama: 65, spread: 11, reason: 'tried' } },
};

describe('Doubt', () => {
  it.each(Object.entries({ ...stories, mixed }))(
    'its parts are the variance of the law, integrated: %s',
    (_, sheet) => {
      const now = decide(sheet);
      // E[D²] of a node is its variance, by the moments of the Dirichlet law, and the square of its mean.
      const { pairs, nodes } = lawOf(now);
      const { means, moves, reaches, phases, total } = pairs;
      const square = sum(
        nodes.map(({ at, chance }) => {
          const middles = means.map((mean, i) => mean + (moves[i] ?? 0) * at);
          const mean = sum(middles.map((middle, i) => (phases[i] ?? 0) * middle)) / total;
          const squares = middles.map((middle, i) => middle ** 2 + (reaches[i] ?? 0) ** 2);
          const all = sum(squares.map((one, i) => (phases[i] ?? 0) * one)) / total;
          return chance * (mean ** 2 + (all - mean ** 2) / (total + 1));
        }),
      );
      const doubt = doubtOf(now);
      expect(doubt.total).toBeCloseTo(square - now.lead ** 2, 9);
      expect(doubt.open).toBe(0);
      expect(doubt.shared).toBeGreaterThan(1);
      expect(doubt.total).toBeCloseTo(
        doubt.shared + sum(doubt.criteria.map(({ evidence, priorities }) => evidence + priorities)),
        9,
      );
    },
  );

  it('numbers of one’s own share nothing, and neither do texts and what fits', () => {
    const { criteria } = decide(university);
    const certain = (keep: readonly string[]): Sheet => ({
      ...university,
      overrides: Object.fromEntries(
        criteria
          .filter(({ criterion }) => !keep.includes(criterion))
          .map(({ criterion }) => [criterion, { qwen: 60, llama: 50, spread: 9, reason: 'own' }]),
      ),
    });
    expect(doubtOf(decide(certain([]))).shared).toBe(0);
    expect(doubtOf(decide(certain(['licence', 'range']))).shared).toBe(0);
    expect(doubtOf(decide(certain(['tooling']))).shared).toBeGreaterThan(0);
  });

  it('an open question adds what its answers differ by', () => {
    const sheet = without(university, 'customisation');
    const leads = ['none', 'adapters', 'full', 'distillation'].map(
      (option) =>
        decide({
          ...sheet,
          answers: { ...sheet.answers, customisation: { kind: 'choice', option } },
        }).lead,
    );
    const mean = sum(leads) / leads.length;
    const between = sum(leads.map((lead) => (lead - mean) ** 2)) / leads.length;
    expect(doubtOf(decide(sheet)).open).toBeCloseTo(between, 9);
  });

  it('certain scores leave no doubt about the evidence', () => {
    const overrides = Object.fromEntries(
      decide(university).criteria.map(({ criterion }, i) => [
        criterion,
        { qwen: 50 + i, llama: 50, spread: 0, reason: 'measured' },
      ]),
    );
    const { criteria } = doubtOf(decide({ ...university, overrides }));
    expect(criteria.map(({ evidence }) => evidence)).toEqual(criteria.map(() => 0));
  });
});

describe('What knowing more could be worth', () => {
  it('the question that turns the verdict is worth most, one that changes nothing is worth nothing', () => {
    // Which answer turns a verdict that is nearly level depends on the evidence of the day.
    const found = [hospital, ministry].flatMap((sheet) =>
      (['hosting', 'hardware', 'roadmap', 'languages'] as const).flatMap((asked) => {
        const now = decide(without(sheet, asked, 'team'));
        const [most, next] = worthOf(now).questions;
        return most !== undefined && most.worth > 0.1 ? [{ asked, now, most, next }] : [];
      }),
    );
    expect(found).not.toHaveLength(0);
    for (const { asked, now, most, next } of found) {
      expect(most.question).toBe(asked);
      expect(next?.worth).toBeLessThan(most.worth);
      // No answer is worth more than knowing everything.
      expect(most.worth).toBeLessThanOrEqual(Math.min(now.up, now.down));
    }
    expect(worthOf(decide(without(university, 'team'))).questions).toEqual([
      { question: 'team', worth: 0 },
    ]);
  });

  it('is the plain formula for a question whose answers are tried by hand', () => {
    const sheet = without(hospital, 'team');
    const leads = ['beginning', 'capable', 'mature'].map(
      (option) =>
        decide({ ...sheet, answers: { ...sheet.answers, team: { kind: 'choice', option } } }).lead,
    );
    const expected =
      (sum(leads.map(Math.abs)) / leads.length - Math.abs(sum(leads) / leads.length)) / 2;
    expect(worthOf(decide(sheet)).questions[0]?.worth).toBeCloseTo(expected, 12);
  });

  it('tests are ordered, and none is worth more than the regret of all evidence by much', () => {
    const { tests } = worthOf(decide(agency));
    const worths = tests.map(({ worth }) => worth);
    expect(worths).toEqual([...worths].sort((a, b) => b - a));
    expect(Math.max(...worths)).toBeLessThanOrEqual(decide(agency).pilot.evidence + 1e-9);
  });

  it('clarifying the priorities alone is worth no more than settling everything', () => {
    for (const sheet of Object.values(stories)) {
      const now = decide(sheet);
      expect(worthOf(now).priorities).toBeLessThanOrEqual(now.regret + 1e-9);
    }
  });
});

describe('References', () => {
  it('precision 2 is the model itself, and a higher one is surer of the leader', () => {
    const now = decide(university);
    const { chance } = now;
    const [first, ...higher] = referencesOf(now).precisions ?? [];
    expect(first?.chance.qwen).toBeCloseTo(chance.qwen, 12);
    for (const one of higher) expect(one.chance.qwen).toBeGreaterThan(chance.qwen);
  });

  it('central weights of both camps add up to the stated weights', {
    tags: ['thorough', 'long'],
  }, () => {
    holds(
      fc.property(closedSheet, (sheet) => {
        const now = decide(sheet);
        const { criteria, families } = now;
        fc.pre(families.qwen !== 'out' && families.llama !== 'out');
        const { central } = referencesOf(now);
        const certain = pointsModel(
          criteria.map(({ points, difference }) => ({ points, mean: difference, spread: 0 })),
          2,
        );
        const { p, pLoss } = certain.ok ? race(certain.value) : { p: 0, pLoss: 0 };
        const qwen = central?.qwen ?? [];
        const llama = central?.llama ?? [];
        criteria.forEach(({ weight }, i) => {
          const back = p * (qwen[i]?.weight ?? 0) + pLoss * (llama[i]?.weight ?? 0);
          expect(back).toBeCloseTo(weight, 9);
        });
      }),
      { atLeast: 40, seed: 5 },
    );
  });

  it('a necessary lead is claimed where every answer to the open questions keeps it, and only there', {
    tags: 'thorough',
  }, () => {
    expect(referencesOf(decide(without(university, 'team', 'roadmap'))).necessary).toBe('qwen');
    expect(referencesOf(decide(agency)).necessary).toBe('llama');
    expect(referencesOf(decide(without(agency, 'vendorPolicy', 'languages'))).necessary).toBeNull();
    expect(referencesOf(decide(emptySheet)).necessary).toBeNull();
  });
});

describe('What the judged numbers do', () => {
  it('the precision and the shared part that are used give the chance itself', () => {
    for (const sheet of [university, mixed, without(hospital, 'team', 'roadmap')]) {
      const now = decide(sheet);
      const rows = sensitivityOf(now);
      expect(rows.map(({ precision }) => precision)).toEqual([1, 2, 4, 8]);
      const used = rows[1]?.shared.find(({ part }) => part === 0.2);
      expect(used?.chance.qwen).toBeCloseTo(now.chance.qwen, 5);
      expect(used?.chance.llama).toBeCloseTo(now.chance.llama, 5);
    }
  });

  it('each cell is the law with those numbers, at enough nodes', () => {
    const now = decide(university);
    const terms = now.mixture.scored.flatMap((one) => termsOf(one));
    for (const { precision, certain, shared } of sensitivityOf(now)) {
      const sharp = pointsModel(
        terms.map((term) => ({ ...term, spread: 0 })),
        precision,
      );
      expect(certain.qwen).toBeCloseTo(sharp.ok ? race(sharp.value).p : -1, 12);
      expect(shared.map(({ part }) => part)).toEqual(precision === 1 ? [] : [0, 0.2, 0.4]);
      for (const { part, chance } of shared) {
        const law = leadLaw(
          terms.map((term) => ({ ...term, shared: term.shared === 0 ? 0 : part })),
          precision,
          normalNodes(64),
        );
        expect(chance.qwen).toBeCloseTo(law.ok ? sidesOf(law.value).p : -1, 5);
      }
      // What is shared does not average out, so it leaves the leader less sure.
      const chances = shared.map(({ chance }) => chance.qwen);
      expect(chances).toEqual([...chances].sort((a, b) => b - a));
    }
  });
});

describe('Tipping points', () => {
  it('moving a criterion to its tipping points makes the lead zero', () => {
    const now = decide(university);
    const tips = tippingPoints(now).filter(({ points }) => points !== null);
    const total = sum(now.criteria.map(({ points }) => points));
    // More of it turns the lead where all else together leads the other way.
    const against = now.criteria.filter(
      (one) => one.difference * (now.lead * total - one.points * one.difference) < 0,
    );
    expect(against.length).toBeGreaterThan(1);
    expect(tips.map(({ criterion }) => criterion)).toEqual(
      against.map(({ criterion }) => criterion),
    );
    for (const { criterion, points, weight } of tips) {
      const others = now.criteria.filter((one) => one.criterion !== criterion);
      const own = now.criteria.find((one) => one.criterion === criterion);
      const numerator =
        sum(others.map((one) => one.points * one.difference)) +
        (points ?? 0) * (own?.difference ?? 0);
      expect(numerator / total).toBeCloseTo(0, 9);
      const rest = sum(others.map(({ points: other }) => other));
      expect(weight).toBeCloseTo((points ?? 0) / (rest + (points ?? 0)), 9);
    }
  });

  it('a score at its tipping difference makes the lead zero', () => {
    holds(
      fc.property(closedSheet, (sheet) => {
        const now = decide(sheet);
        for (const { criterion, difference } of tippingPoints(now)) {
          const lead = sum(
            now.criteria.map((one) =>
              one.criterion === criterion ? one.weight * difference : one.contribution,
            ),
          );
          expect(lead).toBeCloseTo(0, 9);
        }
      }),
      { atLeast: 40, seed: 6 },
    );
  });
});
