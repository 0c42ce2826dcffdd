import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/catalogue/model';
import { runToEnd } from '../../src/core/steps';
import { gatedBy } from '../../src/decision/gates/gated';
import { everyOf, latticeSteps } from '../../src/decision/mixture/draw';
import type { GateClass } from '../../src/decision/mixture/gate-classes';
import type { Slot } from '../../src/decision/questions/completions';
import { latticePlaces } from '../../src/decision/questions/lattice';
import { world } from '../fixtures/world';

/** A question with so many answers, whatever they are. */
const slotOf = (id: QuestionId, count: number): Slot => {
  const question = world.catalogue.questionnaire.questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(id);
  return {
    question,
    open: count > 1,
    answers: Array.from({ length: count }, (_, value) => ({ kind: 'number', value })),
  };
};

const classOf = (count: number, ...groups: readonly number[]): GateClass => ({
  groups,
  count,
  gated: gatedBy([]),
  workloads: [],
});

describe('A lattice of rank one', () => {
  it('has in each dimension the multiples of a power of 135, modulo 2,048', () => {
    const powers = [1, 135, 1841, 727, 1889];
    const places = latticePlaces(5);
    expect(places).toHaveLength(5);
    for (const [dimension, place] of places.entries()) {
      const power = powers[dimension] ?? 0;
      for (const point of [0, 1, 2, 1000, 2047]) {
        expect(place(point)).toBe((point * power) % 2048);
      }
    }
  });
});

describe('Completions that are computed', () => {
  it('are all of them, one by one, where there are 4,096 and no more', () => {
    const all = everyOf([slotOf('team', 64), slotOf('scale', 1), slotOf('roadmap', 64)]) ?? [];
    expect(all).toHaveLength(4096);
    expect(new Set(all.map(({ completion }) => completion.join())).size).toBe(4096);
    expect(all.every(({ rank }) => rank === null)).toBe(true);
    expect(everyOf([slotOf('team', 17), slotOf('roadmap', 241)])).toBeNull();
  });

  it('are else those of a lattice: the class, what its groups hold by the names of questions, and a rank', () => {
    const slots = [slotOf('team', 6), slotOf('scale', 1), slotOf('roadmap', 5)];
    const groups = [[[0, 2, 5], [1, 3], [4]], [[0]], [[0, 1, 2, 3, 4]]];
    const classes = [classOf(5, 2, 0, 0), classOf(15, 0, 0, 0), classOf(10, 1, 0, 0)];
    const drawn = runToEnd(latticeSteps(slots, { groups, classes }));
    expect(drawn).toHaveLength(2048);
    for (const [node, { completion, rank }] of drawn.entries()) {
      // In sixths of all: one of the first class, three of the second, two of the third.
      const sixth = Math.floor((6 * (node + 0.5)) / 2048);
      const team = groups[0]?.[sixth < 1 ? 2 : sixth < 4 ? 0 : 1] ?? [];
      const at = (power: number, count: number) =>
        Math.floor((count * (((node * power) % 2048) + 0.5)) / 2048);
      expect(completion).toEqual([team[at(1841, team.length)], 0, at(135, 5)]);
      expect(rank).toBe((node * 727) % 2048);
    }
  });

  it('are of one class alone, where all others are smaller than a node', () => {
    const groups = [[[0], [1]]];
    const classes = [classOf(1, 0), classOf(10_000_000, 1)];
    const drawn = runToEnd(latticeSteps([slotOf('team', 2)], { groups, classes }));
    expect(drawn.every(({ completion }) => completion[0] === 1)).toBe(true);
    expect(runToEnd(latticeSteps([slotOf('team', 2)], { groups, classes: [] }))).toEqual([]);
  });
});
