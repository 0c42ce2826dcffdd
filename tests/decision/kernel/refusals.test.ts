import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  extent,
  type KernelProblemKind,
  MAX_MAGNITUDE,
  MAX_PHASES,
  normalLoss,
  type Race,
  race,
  type Result,
  shift,
} from '../../../src/decision/kernel';
import { pointsModel } from '../../../src/decision/kernel/points-model';
import { anyWeights } from '../../../src/decision/kernel/simplex';
import { centralWeights } from '../../../src/decision/kernel/central';
import { tieredWeights } from '../../../src/decision/kernel/tiers';
import {
  boundedWeights,
  cdf,
  centralInterval,
  lowerBoundedWeights,
  MAX_FREE,
  normalCdf,
  normalDensity,
  orderedWeights,
  parseKnots,
  quantile,
  rawWeightIntervals,
  splitKnots,
} from '../../conformance';
import { holds } from '../../fixtures/property';
import { knots, valueOf } from './support';

const some = () => knots([1, 1], [-2, 3]);
const criterion = { points: 1, mean: 2, spread: 3 };
const bounded = { difference: 1, lower: 0, upper: 1 };

const refusals: readonly (readonly [string, () => Result<unknown>, KernelProblemKind, string])[] = [
  ['no knots', () => parseKnots([]), 'empty', 'knots'],
  ['knots without phases', () => parseKnots([{ value: 1, multiplicity: 0 }]), 'empty', 'knots'],
  [
    'a knot at NaN',
    () =>
      parseKnots([
        { value: 1, multiplicity: 1 },
        { value: Number.NaN, multiplicity: 1 },
      ]),
    'notFinite',
    'knots[1].value',
  ],
  [
    'an infinite knot without phases',
    () => parseKnots([{ value: Number.POSITIVE_INFINITY, multiplicity: 0 }]),
    'notFinite',
    'knots[0].value',
  ],
  [
    'a huge knot',
    () => parseKnots([{ value: -1.1e100, multiplicity: 1 }]),
    'tooLarge',
    'knots[0].value',
  ],
  [
    'half a phase',
    () => parseKnots([{ value: 1, multiplicity: 0.5 }]),
    'notInteger',
    'knots[0].multiplicity',
  ],
  [
    'endless phases',
    () => parseKnots([{ value: 1, multiplicity: Number.POSITIVE_INFINITY }]),
    'notFinite',
    'knots[0].multiplicity',
  ],
  [
    'negative phases',
    () => parseKnots([{ value: 1, multiplicity: -1 }]),
    'negative',
    'knots[0].multiplicity',
  ],
  [
    'too many phases',
    () =>
      parseKnots([
        { value: 1, multiplicity: MAX_PHASES },
        { value: 0, multiplicity: 1 },
      ]),
    'tooMany',
    'knots',
  ],
  ['split: points', () => splitKnots(1.5, 0, 1, 2), 'notInteger', 'points'],
  ['split: negative points', () => splitKnots(-1, 0, 1, 2), 'negative', 'points'],
  ['split: mean', () => splitKnots(1, Number.NaN, 1, 2), 'notFinite', 'mean'],
  ['split: spread', () => splitKnots(1, 0, -1, 2), 'negative', 'spread'],
  ['split: huge spread', () => splitKnots(1, 0, 2e100, 2), 'tooLarge', 'spread'],
  ['split: odd κ', () => splitKnots(1, 0, 1, 3), 'oddKappa', 'kappa'],
  ['split: κ = 0', () => splitKnots(1, 0, 1, 0), 'oddKappa', 'kappa'],
  ['split: κ = 2.5', () => splitKnots(1, 0, 1, 2.5), 'notInteger', 'kappa'],
  ['split: κ = −2', () => splitKnots(1, 0, 1, -2), 'negative', 'kappa'],
  ['split: too many', () => splitKnots(MAX_PHASES / 2 + 1, 0, 1, 2), 'tooMany', 'points'],
  ['model: nothing', () => pointsModel([], 2), 'empty', 'criteria'],
  ['model: no points', () => pointsModel([{ ...criterion, points: 0 }], 2), 'empty', 'criteria'],
  ['model: κ', () => pointsModel([criterion], 1), 'oddKappa', 'kappa'],
  [
    'model: points',
    () => pointsModel([criterion, { ...criterion, points: Number.NaN }], 2),
    'notFinite',
    'criteria[1].points',
  ],
  [
    'model: mean',
    () => pointsModel([{ ...criterion, mean: Number.NEGATIVE_INFINITY }], 2),
    'notFinite',
    'criteria[0].mean',
  ],
  [
    'model: spread',
    () => pointsModel([criterion, criterion, { ...criterion, spread: -0.1 }], 2),
    'negative',
    'criteria[2].spread',
  ],
  [
    'model: too many phases',
    () => pointsModel([criterion, { ...criterion, points: MAX_PHASES / 4 }], 4),
    'tooMany',
    'criteria',
  ],
  ['central weights: κ', () => centralWeights([criterion], 3), 'oddKappa', 'kappa'],
  ['central weights: nothing', () => centralWeights([], 2), 'empty', 'criteria'],
  ['shift', () => shift(some(), Number.NaN), 'notFinite', 't'],
  ['shift far', () => shift(some(), 1e101), 'tooLarge', 't'],
  ['cdf', () => cdf(some(), Number.POSITIVE_INFINITY), 'notFinite', 't'],
  ['quantile', () => quantile(some(), Number.NaN), 'notFinite', 'probability'],
  ['quantile below 0', () => quantile(some(), -1e-9), 'infeasible', 'probability'],
  ['quantile above 1', () => quantile(some(), 1.01), 'infeasible', 'probability'],
  ['any weights', () => anyWeights([]), 'empty', 'differences'],
  ['any weights: NaN', () => anyWeights([1, Number.NaN]), 'notFinite', 'differences[1]'],
  [
    'any weights: too many',
    () => anyWeights(Array.from({ length: MAX_PHASES + 1 }, () => 1)),
    'tooMany',
    'differences',
  ],
  ['ordered', () => orderedWeights([1e101]), 'tooLarge', 'differences[0]'],
  ['lower: nothing', () => lowerBoundedWeights([]), 'empty', 'criteria'],
  [
    'lower: difference',
    () => lowerBoundedWeights([{ difference: Number.NaN, lower: 0 }]),
    'notFinite',
    'criteria[0].difference',
  ],
  [
    'lower: bound',
    () => lowerBoundedWeights([{ difference: 1, lower: -0.1 }]),
    'negative',
    'criteria[0].lower',
  ],
  [
    'lower: sum',
    () =>
      lowerBoundedWeights([
        { difference: 1, lower: 0.6 },
        { difference: 1, lower: 0.5 },
      ]),
    'infeasible',
    'criteria',
  ],
  ['tiers: nothing', () => tieredWeights([]), 'empty', 'tiers'],
  ['tiers: an empty tier', () => tieredWeights([[1], []]), 'empty', 'tiers[1]'],
  ['tiers: NaN', () => tieredWeights([[1], [2, Number.NaN]]), 'notFinite', 'tiers[1][1]'],
  ['box: nothing', () => boundedWeights([]), 'empty', 'criteria'],
  [
    'box: difference',
    () => boundedWeights([{ ...bounded, difference: Number.NaN }]),
    'notFinite',
    'criteria[0].difference',
  ],
  [
    'box: lower',
    () => boundedWeights([{ ...bounded, lower: -1 }]),
    'negative',
    'criteria[0].lower',
  ],
  [
    'box: upper',
    () => boundedWeights([{ ...bounded, upper: 1e101 }]),
    'tooLarge',
    'criteria[0].upper',
  ],
  [
    'box: crossed',
    () => boundedWeights([bounded, { ...bounded, lower: 0.5, upper: 0.4 }]),
    'infeasible',
    'criteria[1].upper',
  ],
  ['box: too low', () => boundedWeights([{ ...bounded, upper: 0.9 }]), 'infeasible', 'criteria'],
  [
    'box: too high',
    () =>
      boundedWeights([
        { ...bounded, lower: 0.6 },
        { ...bounded, lower: 0.6 },
      ]),
    'infeasible',
    'criteria',
  ],
  [
    'box: one too high',
    () => boundedWeights([{ ...bounded, lower: 1.5, upper: 2 }]),
    'infeasible',
    'criteria',
  ],
  [
    'box: too many',
    () => boundedWeights(Array.from({ length: MAX_FREE + 1 }, () => bounded)),
    'tooMany',
    'criteria',
  ],
  [
    'box: sizes too far apart',
    () => boundedWeights([bounded, { ...bounded, difference: 1e-290 }]),
    'illConditioned',
    'criteria',
  ],
  [
    'raw: crossed',
    () => rawWeightIntervals([{ ...bounded, lower: 2 }]),
    'infeasible',
    'criteria[0].upper',
  ],
  ['raw: all 0', () => rawWeightIntervals([{ ...bounded, upper: 0 }]), 'infeasible', 'criteria'],
  [
    'raw: too many',
    () =>
      rawWeightIntervals(
        Array.from({ length: MAX_FREE + 1 }, (_, k) => ({ ...bounded, difference: k - 3.5 })),
      ),
    'tooMany',
    'criteria',
  ],
  [
    'raw: sizes too far apart',
    () => rawWeightIntervals([bounded, { ...bounded, difference: -1, lower: 1e-200 }]),
    'illConditioned',
    'criteria',
  ],
  ['Φ', () => normalCdf(Number.NaN), 'notFinite', 'z'],
  ['φ', () => normalDensity(Number.NEGATIVE_INFINITY), 'notFinite', 'z'],
  ['loss: lead', () => normalLoss(Number.NaN, 1), 'notFinite', 'lead'],
  ['loss: spread', () => normalLoss(1, -1), 'negative', 'spread'],
];

describe('an input that makes no sense is refused, and named', () => {
  test.each(refusals)('%s', (_, refused, kind, field) => {
    expect(refused()).toEqual({ ok: false, problem: { kind, field } });
  });
});

describe('limits are reached, not crossed', () => {
  test('at the largest size and the most phases', () => {
    expect(parseKnots([{ value: MAX_MAGNITUDE, multiplicity: MAX_PHASES }]).ok).toBe(true);
    expect(pointsModel([{ ...criterion, points: MAX_PHASES / 2 }], 2).ok).toBe(true);
    expect(splitKnots(MAX_PHASES / 2, 0, 1, 2).ok).toBe(true);
    expect(anyWeights(Array.from({ length: MAX_PHASES }, () => 1)).ok).toBe(true);
  });

  test('bounds that miss a sum of 1 by rounding alone count as meeting it', () => {
    const tenths = Array.from({ length: 10 }, () => ({ difference: 1, lower: 0.1, upper: 0.1 }));
    expect(valueOf(boundedWeights(tenths)).p).toBe(1);
    const over = [0.7, 0.2, 0.1 + 1e-13].map((lower) => ({ difference: 1, lower, upper: lower }));
    expect(lowerBoundedWeights(over).ok).toBe(true);
    expect(boundedWeights(over).ok).toBe(true);
  });

  test('knots without phases are dropped', () => {
    const parsed = parseKnots([
      { value: 9, multiplicity: 0 },
      { value: 1, multiplicity: 2 },
    ]);
    expect(valueOf(parsed).list).toEqual([{ value: 1, multiplicity: 2 }]);
    expect(valueOf(parsed).total).toBe(2);
  });

  test('the most criteria whose bounds differ', () => {
    const free = Array.from({ length: MAX_FREE }, (_, k) => ({ ...bounded, difference: k - 6.5 }));
    const raw = rawWeightIntervals([...free, { difference: 2, lower: 1, upper: 1 }]);
    expect(raw.ok).toBe(true);
    const box = boundedWeights([...free, { difference: 2, lower: 0.1, upper: 0.1 }]);
    expect(box.ok).toBe(true);
  });
});

describe('nothing is ever NaN', () => {
  const sidesOf = ({ p, pLoss, up, down, n }: Race): readonly number[] => [p, pLoss, up, down, n];
  const any = fc.oneof(
    fc.double(),
    fc.double({ min: -100, max: 100, noNaN: true }),
    fc.constantFrom(0, -0, 1, 5e-324, 1e100, -1e100, Number.NaN),
  );
  const count = fc.oneof(fc.integer({ min: 0, max: 20 }), any);

  test('whatever goes in', () => {
    const list = fc.array(fc.record({ value: any, multiplicity: count }), { maxLength: 8 });
    holds(
      fc.property(list, any, any, (input, t, probability) => {
        const parsed = parseKnots(input);
        if (!parsed.ok) return;
        const numbers = [...sidesOf(race(parsed.value)), ...extent(parsed.value)];
        const below = cdf(parsed.value, t);
        if (below.ok) numbers.push(below.value);
        const at = quantile(parsed.value, probability);
        if (at.ok) numbers.push(at.value);
        numbers.push(...centralInterval(parsed.value));
        expect(numbers.every((number) => Number.isFinite(number))).toBe(true);
      }),
      { seed: 20260501, atLeast: 500 },
    );
  });

  test('in models, laws of weights and the normal law', () => {
    const term = fc.record({ points: count, mean: any, spread: any });
    const limits = fc.record({ difference: any, lower: any, upper: any });
    holds(
      fc.property(
        fc.array(term, { maxLength: 5 }),
        fc.array(limits, { maxLength: 5 }),
        any,
        any,
        (terms, bounds, a, b) => {
          const differences = bounds.map(({ difference }) => difference);
          const numbers: number[] = [];
          const model = pointsModel(terms, 2);
          if (model.ok) numbers.push(...sidesOf(race(model.value)));
          const central = centralWeights(terms, 2);
          if (central.ok)
            numbers.push(...(central.value.forA ?? []), ...(central.value.forB ?? []));
          for (const law of [anyWeights(differences), orderedWeights(differences)]) {
            if (law.ok) numbers.push(...sidesOf(race(law.value)));
          }
          const lower = lowerBoundedWeights(bounds);
          if (lower.ok) numbers.push(...sidesOf(race(lower.value)));
          const races = [tieredWeights([differences, [a, b]]), boundedWeights(bounds)];
          for (const result of races) if (result.ok) numbers.push(...sidesOf(result.value));
          const raw = rawWeightIntervals(bounds);
          if (raw.ok) numbers.push(raw.value.p, raw.value.pLoss);
          for (const result of [normalCdf(a), normalDensity(a), normalLoss(a, b)]) {
            if (result.ok) numbers.push(result.value);
          }
          expect(numbers.every((number) => Number.isFinite(number))).toBe(true);
        },
      ),
      { seed: 20260502, atLeast: 500 },
    );
  });
});
