import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/catalogue/model';
import { emptySheet, type Answer, type DecisionWorld, type Sheet } from '../../src/decision';
import { leadLaw, nodesAmong, sidesOf } from '../../src/decision/kernel';
import { evaluate, precision } from '../../src/decision/mixture/evaluate';
import { termsOf, weigherOf, type Weighing } from '../../src/decision/mixture/weigh';
import { workloadResults } from '../../src/decision/mixture/workloads';
import { everyCompletion, slotsOf } from '../../src/decision/questions/completions';
import { askingFor, gate, team } from '../fixtures/small-world';

const shares = (own: Readonly<Record<string, number>>): Answer => ({ kind: 'shares', shares: own });
const answered = (answers: Sheet['answers']): Sheet => ({ ...emptySheet, answers });

const mixtureOf = (world: DecisionWorld, sheet: Sheet) => {
  const found = evaluate(world, sheet);
  if (!found.ok) throw new Error(found.problem.field);
  return found.value;
};

const stands = ({ out }: Weighing) => !out.qwen && !out.llama;

const withoutLlama = gate('llama', {
  when: team('mature'),
  releases: { family: 'llama' },
  outcome: 'fails',
});
const withoutAny = gate('any', { when: { all: [] }, releases: {}, outcome: 'fails' });

describe('A mixture of few completions', () => {
  const ids: readonly QuestionId[] = ['team', 'roadmap', 'strictness', 'workloads'];
  const each = (world: DecisionWorld, sheet: Sheet) => {
    const slots = slotsOf(world.catalogue.questionnaire, sheet);
    return everyCompletion(slots).map(weigherOf(world, sheet, slots));
  };
  const plainly = (all: readonly Weighing[]) =>
    all.map(({ completion, lead, out }) => ({ completion, lead, out }));

  it('has those that scores decide, and those in which a family is out, apart', () => {
    const world = askingFor(ids, withoutLlama);
    const sheet = answered({ workloads: shares({ coding: 60, documents: 40 }) });
    const all = each(world, sheet);
    const mixture = mixtureOf(world, sheet);
    expect(mixture.exact).toBe(true);
    expect(plainly(mixture.scored)).toEqual(plainly(all.filter(stands)));
    expect(plainly(mixture.barred)).toEqual(plainly(all.filter((one) => !stands(one))));
    expect(mixture.scored).toHaveLength(18);
    expect(mixture.barred).toHaveLength(9);
    expect(mixture.criteria).toEqual(world.catalogue.questionnaire.criteria.map(({ id }) => id));
  });

  it('has all of them where scores decide none', () => {
    const world = askingFor(ids, withoutAny);
    const sheet = answered({ workloads: shares({ coding: 60, documents: 40 }) });
    const mixture = mixtureOf(world, sheet);
    expect(plainly(mixture.scored)).toEqual(plainly(each(world, sheet)));
    expect(mixture.barred).toEqual([]);
    expect(workloadResults(mixture).map(({ lead, out }) => [lead, out.qwen, out.llama])).toEqual([
      [0, 1, 1],
      [0, 1, 1],
    ]);
  });

  it('gives each the nodes of its place, and the chances of its own law', () => {
    const world = askingFor(ids);
    const sheet = answered({ workloads: shares({ coding: 100 }) });
    const { scored } = mixtureOf(world, sheet);
    for (const [place, one] of scored.entries()) {
      const law = leadLaw(termsOf(one), precision, nodesAmong(scored.length)(place));
      expect(law.ok && sidesOf(law.value)).toEqual(one.race);
    }
  });

  it('cannot be of points that are no weights', () => {
    const { catalogue, fits } = askingFor(ids);
    const sheet = answered({});
    const nothing = Object.fromEntries(catalogue.questionnaire.criteria.map(({ id }) => [id, 0]));
    expect(evaluate({ catalogue, fits }, { ...sheet, points: nothing })).toMatchObject({
      ok: false,
      problem: { field: 'points' },
    });
  });
});

describe('A mixture of more than 4,096 completions', { tags: 'thorough' }, () => {
  const ids: readonly QuestionId[] = [
    'orgType',
    'domicile',
    'workloads',
    'reasoningDepth',
    'roadmap',
    'strictness',
    'customisation',
    'team',
  ];

  it('has 2,048 that scores decide, and others only where kinds of work ask for them', () => {
    const world = askingFor(ids, withoutLlama);
    const kinds = mixtureOf(world, answered({ workloads: shares({ coding: 50, documents: 50 }) }));
    expect(kinds.exact).toBe(false);
    expect(kinds.scored).toHaveLength(2048);
    expect(kinds.scored.every(stands)).toBe(true);
    expect(kinds.barred).toHaveLength(2048);
    expect(kinds.barred.some(stands)).toBe(false);
    const one = mixtureOf(world, answered({ workloads: shares({ coding: 100 }) }));
    expect(one.scored).toHaveLength(2048);
    expect(one.barred).toEqual([]);
    expect(new Set(one.scored.map(({ completion }) => completion[7]))).toEqual(new Set([0, 1]));
    const all = mixtureOf(
      askingFor(ids),
      answered({ workloads: shares({ coding: 50, documents: 50 }) }),
    );
    expect(all.barred).toEqual([]);
  });

  it('has 2,048 of all where scores decide none', () => {
    const none = mixtureOf(
      askingFor(ids, withoutAny),
      answered({ workloads: shares({ coding: 50, documents: 50 }) }),
    );
    expect(none.scored).toHaveLength(2048);
    expect(none.barred).toEqual([]);
    expect(none.scored.some(stands)).toBe(false);
  });
});
