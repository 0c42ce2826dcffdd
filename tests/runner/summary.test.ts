import { describe, expect, it } from 'vitest';
import { journeySeconds, summary, triedOf, unitSeconds } from '../summary.mjs';

const lint = { name: 'lint', ok: true, seconds: 3.94, passed: 0, failed: 0, skipped: 0 };
const unit = {
  name: 'unit tests',
  ok: false,
  seconds: 40,
  passed: 1660,
  failed: 2,
  skipped: 0,
  tried: [12, 1000, 345],
  files: { 'link/link': 30, 'record/files': 10 },
};
const journeys = {
  name: 'journeys in browsers',
  ok: true,
  seconds: 200.5,
  passed: 220,
  failed: 0,
  skipped: 2,
};

describe('The summary of a run', () => {
  it('says what each stage came to, where the time went and how much was tried', () => {
    expect(summary([lint, unit, journeys], 210.26)).toEqual([
      'ok     lint (3.9 s)',
      'FAILED unit tests (40.0 s)  1660 passed, 2 failed',
      '         3 properties were tried with 1,357 cases, the fewest with 12',
      '         of 40 s in its files: link/link 75 %, record/files 25 %',
      'ok     journeys in browsers (200.5 s)  220 passed, 0 failed, 2 skipped',
      'The run took 210.3 s.',
      '',
      '1880 passed, 2 failed, 2 skipped',
    ]);
  });

  it('ends in the count alone, whatever ran', () => {
    expect(summary([], 0).at(-1)).toBe('0 passed, 0 failed');
    expect(summary([lint], 4).slice(-2)).toEqual(['', '0 passed, 0 failed']);
    expect(summary([{ ...lint, ok: false, failed: 1 }], 4).at(-1)).toBe('0 passed, 1 failed');
  });
});

describe('The seconds that files took', () => {
  it('are added up over the tests of a file, on Windows too', () => {
    const tests = [{ duration: 1500, meta: { tried: 7 } }, { duration: null }, { duration: 500 }];
    const testResults = [
      { name: 'C:\\steel yard\\tests\\ui\\beam.test.tsx', assertionResults: tests },
    ];
    expect(unitSeconds({ testResults }, 'C:/steel yard/tests')).toEqual({ 'ui/beam': 2 });
    expect(triedOf({ testResults })).toEqual([7]);
  });

  it('are added up over groups within groups', () => {
    const spec = (...durations: readonly number[]) => ({
      tests: [{ results: durations.map((duration) => ({ duration })) }],
    });
    const inner = { file: 'pages.journey.ts', specs: [spec(2000), spec(1000, 500)] };
    const suites = [
      { file: 'pages.journey.ts', specs: [spec(500)], suites: [inner] },
      { file: 'look.journey.ts' },
    ];
    expect(journeySeconds({ suites })).toEqual({ pages: 4, look: 0 });
  });
});
