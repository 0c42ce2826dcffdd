import { describe, expect, it } from 'vitest';
import { evaluate, type Mixture } from '../../src/decision/mixture/evaluate';
import type { Sheet } from '../../src/decision';
import { thinned } from '../../src/decision/mixture/thinned';
import { world } from '../fixtures/world';
import { university, unsure } from '../stories/institutions';
import { without } from './support';

const mixtureOf = (sheet: Sheet): Mixture => {
  const found = evaluate(world, sheet);
  if (!found.ok) throw new Error(found.problem.field);
  return found.value;
};

const many = without(university, 'team', 'roadmap', 'strictness', 'faithfulness', 'domicile');
const dear = { coding: 60, licence: 60, cost: 60, range: 60, tooling: 60, ecosystem: 60 };

describe('Completions for figures that take many races each', () => {
  it('are all of them while races are cheap', () => {
    const mixture = mixtureOf(many);
    expect(mixture.exact).toBe(true);
    expect(thinned(mixture)).toEqual(mixture.scored);
  });

  it('are a quarter of a lattice, evenly', { tags: 'thorough' }, () => {
    const mixture = mixtureOf({ ...unsure, answers: {} });
    expect(mixture.exact).toBe(false);
    const parts = thinned(mixture);
    expect(parts.length).toBeLessThanOrEqual(512);
    const step = Math.ceil(mixture.scored.length / 512);
    expect(parts).toEqual(mixture.scored.filter((_, node) => node % step === 0));
  });

  it('are fewer where many points were set by hand, with every answer of every question', {
    tags: 'thorough',
  }, () => {
    const mixture = mixtureOf({ ...many, points: dear });
    expect(mixture.exact).toBe(true);
    const parts = thinned(mixture);
    expect(parts.length).toBeLessThan(mixture.scored.length);
    expect(parts.length).toBeGreaterThanOrEqual(64);
    mixture.slots.forEach(({ answers }, place) => {
      const times = answers.map((_, answer) => {
        const share = (all: typeof parts) =>
          all.filter(({ completion }) => completion[place] === answer).length / all.length;
        return share(parts) - share(mixture.scored);
      });
      for (const off of times) expect(Math.abs(off)).toBeLessThan(0.1);
    });
  });
});
