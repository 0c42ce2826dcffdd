import { describe, expect, test } from 'vitest';
import { normalLoss } from '../../../src/decision/kernel';
import { normalCdf, normalDensity } from '../../conformance';
import { relativeError, valueOf } from './support';

// To 400 decimal digits by the series 26.2.11 of Abramowitz & Stegun, then rounded.
const TAILS = [
  [-0.1, 0.460172162722971],
  [-0.5, 0.3085375387259869],
  [-0.9375, 0.17425071188054236],
  [-1, 0.15865525393145705],
  [-1.3, 0.09680048458561033],
  [-2, 0.02275013194817921],
  [-3.7, 0.00010779973347738826],
  [-5, 2.866515718791939e-7],
  [-10, 7.619853024160525e-24],
  [-20, 2.7536241186062337e-89],
  [-30, 4.906713927148187e-198],
  [-37, 5.725571222524577e-300],
] as const;

const DENSITIES = [
  [0, 0.3989422804014327],
  [0.3, 0.3813878154605241],
  [1, 0.24197072451914334],
  [2.345, 0.025515962731300332],
  [9, 1.0279773571668915e-18],
  [25.7, 1.5042807213400902e-144],
  [37, 2.1200065515246056e-298],
] as const;

const LOSSES = [
  [0, 0.3989422804014327],
  [0.25, 0.28634469822358016],
  [0.9, 0.10043113708667128],
  [1, 0.0833154705876863],
  [1.5, 0.02930679376260463],
  [2, 0.008490702616829637],
  [3, 0.0003821543170477236],
  [5, 5.346165533832815e-8],
  [8, 7.550262411946499e-17],
  [15, 2.4260250875289832e-52],
  [30, 1.631956734091401e-199],
] as const;

describe('the normal law', () => {
  test.each(TAILS)('has its lower tail at %d', (z, expected) => {
    expect(relativeError(valueOf(normalCdf(z)), expected)).toBeLessThanOrEqual(3e-15);
    expect(relativeError(valueOf(normalCdf(-z)), 1 - expected)).toBeLessThanOrEqual(2e-16);
  });

  test('is one half at 0, and ends at 0 and 1', () => {
    expect(valueOf(normalCdf(0))).toBe(0.5);
    expect(valueOf(normalCdf(-40))).toBe(0);
    expect(valueOf(normalCdf(40))).toBe(1);
    expect(valueOf(normalCdf(1e100))).toBe(1);
  });

  test.each(DENSITIES)('has its density at %d', (z, expected) => {
    expect(relativeError(valueOf(normalDensity(z)), expected)).toBeLessThanOrEqual(2e-15);
    expect(valueOf(normalDensity(-z))).toBe(valueOf(normalDensity(z)));
  });

  test('the pieces meet', () => {
    const below = valueOf(normalCdf(-1 + 1e-15));
    const above = valueOf(normalCdf(-1 - 1e-15));
    expect(below).toBeGreaterThanOrEqual(above);
    expect(relativeError(below, above)).toBeLessThanOrEqual(5e-15);
  });
});

describe('the normal loss', () => {
  test.each(LOSSES)('of a lead of %d spreads', (z, expected) => {
    expect(relativeError(valueOf(normalLoss(z, 1)), expected)).toBeLessThanOrEqual(1e-14);
  });

  test('scales with its unit and does not care who leads', () => {
    const loss = valueOf(normalLoss(3, 2));
    expect(relativeError(valueOf(normalLoss(-3, 2)), loss)).toBeLessThanOrEqual(0);
    expect(relativeError(valueOf(normalLoss(30, 20)), 10 * loss)).toBeLessThanOrEqual(1e-14);
  });

  test('is nothing where nothing is in doubt', () => {
    expect(valueOf(normalLoss(3, 0))).toBe(0);
    expect(valueOf(normalLoss(0, 0))).toBe(0);
    expect(valueOf(normalLoss(50, 1))).toBe(0);
    expect(valueOf(normalLoss(1, 1e-300))).toBe(0);
  });

  test('falls as the lead grows', () => {
    const losses = Array.from({ length: 200 }, (_, k) => valueOf(normalLoss(k / 10, 3)));
    expect(losses.toSorted((a, b) => b - a)).toEqual(losses);
  });
});
