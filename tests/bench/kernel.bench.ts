import { bench, describe } from 'vitest';
import { leadLaw, race, type SharingCriterion, sidesOf } from '../../src/decision/kernel';
import { pointsModel } from '../../src/decision/kernel/points-model';

const POINTS = [1, 1, 2, 3, 3, 4, 4, 5, 5, 6, 3, 3];
const criteria: readonly SharingCriterion[] = POINTS.map((points, index) => ({
  points,
  mean: ((index * 7) % 13) - 6,
  spread: 8,
  shared: 0.2,
}));

/**
 * The same model by sampling, for this comparison only: Gamma weights, Beta-shaped scores, and one normal
 * factor that all scores share where any is shared.
 */
const sampler = (seed: number, sharing: boolean) => {
  let state = seed;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  /** Marsaglia & Tsang's generator for shapes of at least 1. */
  const gamma = (shape: number): number => {
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return (draws: number): number => {
    let wins = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      let lead = 0;
      const factor = sharing ? normal() : 0;
      for (const { points, mean, spread, shared } of criteria) {
        const weight = gamma(2 * points);
        const first = gamma(points);
        const share = first / (first + gamma(points));
        const part = sharing ? shared : 0;
        const own = spread * Math.sqrt((1 - part) * (2 * points + 1)) * (2 * share - 1);
        lead += weight * (mean + spread * Math.sqrt(part) * factor + own);
      }
      if (lead > 0) wins += 1;
    }
    return wins / draws;
  };
};

const alone = (): number => {
  const model = pointsModel(criteria, 2);
  return model.ok ? race(model.value).p : 0;
};
const sharing = (): number => {
  const law = leadLaw(criteria, 2);
  return law.ok ? sidesOf(law.value).p : 0;
};

const compared = (name: string, exact: () => number, sampled: (draws: number) => number) => {
  describe(`${name}, 12 criteria and 40 points`, () => {
    bench('the kernel', () => {
      exact();
    });
    bench(
      'Monte Carlo, 10,000 draws',
      () => {
        sampled(10_000);
      },
      { iterations: 5, time: 300 },
    );
    bench(
      'Monte Carlo, 100,000 draws',
      () => {
        sampled(100_000);
      },
      { iterations: 3, time: 300, warmupIterations: 1 },
    );
  });
};

compared('scores that share nothing', alone, sampler(20260601, false));
compared('scores that share a fifth of their variance', sharing, sampler(20261127, true));
