import { describe, expect, it } from 'vitest';
import type { Basis, CriterionId, FamilyId, QuestionId } from '../../src/catalogue/model';
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

  it('takes few bounds, by fixing first what most criteria read', () => {
    const level: Basis = {
      from: 'judged',
      qwen: { mean: 50, spread: 5 },
      llama: { mean: 50, spread: 5 },
      evidence: [],
    };
    const { catalogue } = plain;
    /** A world whose languages differ by their letters, so that no fact moves what is counted. */
    const even: DecisionWorld = {
      ...plain,
      catalogue: {
        ...catalogue,
        languages: catalogue.languages.map((language) => ({
          ...language,
          results: { understanding: {}, writing: {} },
          lists: [],
          tokenRatio: 0.5 + (language.tag.charCodeAt(1) % 7) / 5,
        })),
        scoring: {
          ...catalogue.scoring,
          cost: { ...catalogue.scoring.cost, basis: level, adjustments: [] },
          tooling: {
            ...catalogue.scoring.tooling,
            basis: level,
            adjustments: ['beginning', 'mature'].map((option, i) => ({
              id: option,
              qwen: 20 * i - 5,
              llama: 5,
              spread: 1,
              when: team(option),
              evidence: [],
              because: { en: option },
            })),
          },
        },
      },
    };
    const pauses = (counts: Partial<Record<QuestionId, number>>, least: number) => {
      const slots = slotsOf(counts);
      const sheet = ownBut(['cost', 'tooling'], { cost: 60, tooling: 60 });
      const moved = movedTo(even, sheet, slots, Math.min, least);
      const steps = necessarySteps(even, moved, slots, classesOf(even, moved, slots), [], false);
      let count = 0;
      while (steps.next().done !== true) count += 1;
      return count;
    };
    const found = [
      { languages: 8, team: 3, scale: 4, workloads: 1 },
      { workloads: 8, languages: 8, team: 3, orgType: 6 },
      { orgType: 6, team: 2, languages: 5 },
    ].map((counts) => [1, 0, 100, 1000].map((least) => pauses(counts, least)));
    // Twelve criteria, a first batch of ratings of each, and a bound: where it is near, some bounds more.
    expect(found).toEqual([
      [36, 58, 25, 25],
      [36, 58, 25, 25],
      [32, 58, 25, 25],
    ]);
  });

  it('is not looked for where one criterion has more than 20,000 ratings', () => {
    const [languages, workloads] = slotsOf({ languages: 8, workloads: 8 });
    const [answer] = languages?.answers ?? [];
    if (languages === undefined || workloads === undefined || answer === undefined) {
      throw new Error('no questions');
    }
    const answers = (length: number) => ({
      ...languages,
      answers: Array.from({ length }, () => answer),
    });
    const ahead: Sheet = {
      ...ownBut([]),
      overrides: Object.fromEntries(
        criteria.flatMap(({ id }) => (id === 'multilingual' ? [] : [[id, own(90, 10)]])),
      ),
    };
    const proven = (length: number) => provenOf(plain, ahead, [answers(length), workloads]);
    const kinds = workloads.answers.length;
    expect(proven(Math.ceil(20_001 / kinds))).toBeNull();
    expect(proven(10)).toBe('qwen');
  });
});
