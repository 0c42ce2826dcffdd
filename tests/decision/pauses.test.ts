import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/catalogue/model';
import type { Steps } from '../../src/core/steps';
import { emptySheet, type DecisionWorld, type Sheet } from '../../src/decision';
import {
  answerResultsSteps,
  criterionResultsSteps,
} from '../../src/decision/mixture/contributions';
import { latticeSteps } from '../../src/decision/mixture/draw';
import { evaluateSteps } from '../../src/decision/mixture/evaluate';
import { gateClassesSteps, type GateClass } from '../../src/decision/mixture/gate-classes';
import { intervalSteps } from '../../src/decision/mixture/lead-interval';
import { gatedBy } from '../../src/decision/gates/gated';
import { slotsOf } from '../../src/decision/questions/completions';
import { gate, where } from '../fixtures/small-world';
import { evaluation, explained, mixtureMade } from './made';

/** How often a computation pauses, so that a page can draw. */
function pausesOf<T>(steps: Steps<T>): number {
  let count = 0;
  while (steps.next().done !== true) count += 1;
  return count;
}

const ids: readonly QuestionId[] = ['orgType', 'domicile', 'team'];

/** A world that tells apart every option of three questions: 6 · 5 · 3 classes and completions. */
const small = (): DecisionWorld => {
  const all = where();
  const { questionnaire } = all.catalogue;
  const questions = questionnaire.questions.filter(({ id }) => ids.includes(id));
  const gates = questions.flatMap((question) =>
    question.kind === 'choice'
      ? question.options.map(({ id }) =>
          gate(`${question.id} ${id}`, {
            when: { answer: question.id, in: [id] },
            releases: { family: 'llama', input: 'image' },
            outcome: 'fails',
          }),
        )
      : [],
  );
  return {
    ...all,
    catalogue: { ...all.catalogue, gates, questionnaire: { ...questionnaire, questions } },
  };
};
const sheet: Sheet = emptySheet;

describe('A computation pauses', () => {
  const many = (count: number) => {
    const one = evaluation([[3, 4, 5, 0.2]]);
    return Array.from({ length: count }, () => one);
  };

  it('before every 256th completion that it adds up', () => {
    for (const [count, pauses] of [
      [0, 0],
      [1, 1],
      [256, 1],
      [257, 2],
      [600, 3],
    ] as const) {
      const mixture = mixtureMade(many(count), { criteria: ['coding'] });
      expect(pausesOf(criterionResultsSteps(mixture, sheet))).toBe(pauses);
      expect(pausesOf(answerResultsSteps(mixture, small().catalogue.questionnaire))).toBe(pauses);
    }
  });

  it('before every 128th point of a lattice', () => {
    const only: GateClass = { groups: [], count: 1, gated: gatedBy([]), workloads: [] };
    expect(pausesOf(latticeSteps([], { groups: [], classes: [only] }))).toBe(2048 / 128);
  });

  it('for each question and before every eighth class', () => {
    const world = small();
    const slots = slotsOf(world.catalogue.questionnaire, sheet);
    expect(pausesOf(gateClassesSteps(world, sheet, slots))).toBe(3 + Math.ceil(90 / 8));
  });

  it('before every eighth completion that it weighs, and that it races', () => {
    const classes = 3 + Math.ceil(90 / 8);
    expect(pausesOf(evaluateSteps(small(), sheet))).toBe(classes + 1 + 2 * Math.ceil(90 / 8));
  });

  it('before every eighth law that a quantile asks', () => {
    const pauses = (count: number) => pausesOf(intervalSteps(explained(...many(count))));
    // A search asks as often for as many of the same laws.
    const once = pauses(1);
    expect(once).toBeGreaterThan(8);
    expect(pauses(8)).toBe(once);
    expect(pauses(9)).toBe(2 * once);
    expect(pauses(17)).toBe(3 * once);
  });
});
