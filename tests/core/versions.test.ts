import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../src/core/versions';
import { serving } from '../../src/catalogue';

describe('Versions', () => {
  it.each([
    ['0.9.2', '0.31.0', -1],
    ['0.31.0', '0.9.2', 1],
    ['0.31', '0.31.0', 0],
    ['0.31', '0.31.1', -1],
    ['b8146', 'b11382', -1],
    ['b11382', 'b11382', 0],
  ])('%s beside %s', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
  });
});

describe.each(serving.engines)('The version of $name that commands name', (engine) => {
  const { version, leastSafe, advisories } = engine;

  it('is no older than the least safe one', () => {
    expect(compareVersions(version, leastSafe)).toBeGreaterThanOrEqual(0);
  });

  it.each(advisories)('has no hole that another version mends: $name', ({ fixedIn, through }) => {
    const mended = fixedIn === null || compareVersions(leastSafe, fixedIn) >= 0;
    const after = through === null || compareVersions(leastSafe, through) > 0;
    expect([mended, after]).toEqual([true, true]);
  });
});
