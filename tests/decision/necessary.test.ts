import { describe, expect, it } from 'vitest';
import type { CriterionId, FamilyId, QuestionId } from '../../src/catalogue/model';
import { runToEnd } from '../../src/core/steps';
import { emptySheet, type DecisionWorld, type Override, type Sheet } from '../../src/decision';
import { gateClassesSteps } from '../../src/decision/mixture/gate-classes';
import { necessarySteps } from '../../src/decision/mixture/necessary';
import { weigherOf, type Weighing } from '../../src/decision/mixture/weigh';
import { everyCompletion, standIns, type Slot } from '../../src/decision/questions/completions';
import { gate, team, where } from '../fixtures/small-world';

/** A world without gates, so that one class holds all completions. */
const plain = where();
/** A world in which the team decides which releases are left: of both families some, or of one none. */
const withoutImages = where(
  gate('images', { when: team('mature'), releases: { input: 'image' }, outcome: 'fails' }),
);
const withoutLlama = where(
  gate('llama', { when: team('mature'), releases: { family: 'llama' }, outcome: 'fails' }),
);
const { criteria, questions } = plain.catalogue.questionnaire;

/** Questions with so many of their answers open. */
const slotsOf = (counts: Partial<Record<QuestionId, number>>): readonly Slot[] =>
  questions.flatMap((question): Slot[] => {
    const count = counts[question.id];
    if (count === undefined) return [];
    return [{ question, open: count > 1, answers: standIns(question).slice(0, count) }];
  });

const own = (qwen: number, llama: number): Override => ({ qwen, llama, spread: 5, reason: 'own' });

/** Own scores of every criterion but some, which differ from one to the next. */
const ownBut = (rated: readonly CriterionId[], points: Sheet['points'] = {}): Sheet => ({
  ...emptySheet,
  points,
  overrides: Object.fromEntries(
    criteria.flatMap(({ id }, i) =>
      rated.includes(id) ? [] : [[id, own(40 + 7 * (i % 4), 45 + 5 * (i % 3))]],
    ),
  ),
});

const classesOf = (world: DecisionWorld, sheet: Sheet, slots: readonly Slot[]) =>
  runToEnd(gateClassesSteps(world, sheet, slots));

const weighed = (world: DecisionWorld, sheet: Sheet, slots: readonly Slot[]) =>
  everyCompletion(slots).map(weigherOf(world, sheet, slots));

const provenOf = (
  world: DecisionWorld,
  sheet: Sheet,
  slots: readonly Slot[],
  scored: readonly Weighing[] = [],
  exact = false,
): FamilyId | null =>
  runToEnd(necessarySteps(world, sheet, slots, classesOf(world, sheet, slots), scored, exact));

/** The points of two criteria whose scores move a sheet by whole tenths. */
const coarse = 20;

/** The sheet with two criteria moved so that the least (or the largest) sum of all completions is so many tenths. */
function movedTo(
  world: DecisionWorld,
  sheet: Sheet,
  slots: readonly Slot[],
  edge: (...leads: number[]) => number,
  tenths: number,
): Sheet {
  const moved = (by: number): Sheet => {
    const many = Math.floor(by / coarse);
    return {
      ...sheet,
      points: { ...sheet.points, governance: coarse, sovereignty: 1 },
      overrides: {
        ...sheet.overrides,
        governance: many > 0 ? own(many / 10, 0) : own(0, -many / 10),
        sovereignty: own((by - coarse * many) / 10, 0),
      },
    };
  };
  const level = weighed(world, moved(0), slots).map(({ fraction }) => fraction.tenths);
  return moved(tenths - edge(...level));
}

describe('A lead that bounds prove', () => {
  const giving = { workloads: 1, team: 3, roadmap: 3, strictness: 3, customisation: 4 };
  const read = { orgType: 3, languages: 4, workloads: 2, domicile: 3, customisation: 2 };
  it.each<[string, DecisionWorld, Sheet, Partial<Record<QuestionId, number>>]>([
    ['points of open questions', plain, ownBut([]), giving],
    ['points that were set', plain, ownBut([], { tooling: 3, reasoning: 0 }), giving],
    ['scores that open questions move', plain, ownBut(['multilingual', 'licence', 'cost']), read],
    [
      'scores of criteria whose points were set',
      plain,
      ownBut(['multilingual', 'cost'], { cost: 3, multilingual: 7 }),
      read,
    ],
    [
      'scores by what gates leave',
      withoutImages,
      ownBut(['range', 'multilingual']),
      { workloads: 1, team: 3, languages: 3, roadmap: 2 },
    ],
  ])('is one of a tenth, and none of nothing: %s', (_, world, sheet, counts) => {
    const slots = slotsOf(counts);
    const outcome = (edge: (...leads: number[]) => number, tenths: number) =>
      provenOf(world, movedTo(world, sheet, slots, edge, tenths), slots);
    expect(outcome(Math.min, 1)).toBe('qwen');
    expect(outcome(Math.min, 0)).toBeNull();
    expect(outcome(Math.min, -1)).toBeNull();
    expect(outcome(Math.max, -1)).toBe('llama');
    expect(outcome(Math.max, 0)).toBeNull();
    expect(outcome(Math.max, 1)).toBeNull();
  });

  it('is asked of every completion in which both families stand, and of no other', () => {
    const slots = slotsOf({ workloads: 1, team: 3, roadmap: 3 });
    const ahead: Sheet = {
      ...ownBut([]),
      overrides: Object.fromEntries(criteria.map(({ id }) => [id, own(60, 50)])),
    };
    const behind: Sheet = {
      ...ahead,
      overrides: Object.fromEntries(criteria.map(({ id }) => [id, own(50, 60)])),
    };
    expect(provenOf(withoutLlama, ahead, slots)).toBe('qwen');
    expect(provenOf(withoutLlama, behind, slots)).toBeNull();
    const [mature] = slotsOf({ team: 3 });
    if (mature === undefined) throw new Error('no team');
    const only = [{ ...mature, open: false, answers: mature.answers.slice(2) }];
    expect(provenOf(withoutLlama, behind, only)).toBe('qwen');
    expect(provenOf(plain, behind, only)).toBe('llama');
  });

  it('is not looked for where a completion that was computed has none, nor where all were', () => {
    const slots = slotsOf({ workloads: 1, team: 3 });
    const ahead: Sheet = {
      ...ownBut([]),
      overrides: Object.fromEntries(criteria.map(({ id }) => [id, own(60, 50)])),
    };
    const all = weighed(plain, ahead, slots);
    const [one] = all;
    if (one === undefined) throw new Error('no completion');
    const level = { ...one, lead: 0 };
    const behind = { ...one, lead: -1 };
    expect(provenOf(plain, ahead, slots, all)).toBe('qwen');
    expect(provenOf(plain, ahead, slots, [...all, level])).toBeNull();
    expect(provenOf(plain, ahead, slots, [...all, behind])).toBeNull();
    // Where all were computed, what they say is taken, whatever the bounds would be.
    expect(provenOf(plain, ahead, slots, [behind], true)).toBe('llama');
    expect(provenOf(plain, ahead, slots, [behind, level], true)).toBeNull();
    expect(provenOf(plain, ahead, slots, [one], true)).toBe('qwen');
  });
});
