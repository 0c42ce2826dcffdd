import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What is due on a day, as files with paths. */
const dueOn = (day: string, months = '9'): readonly string[] =>
  execFileSync(process.execPath, ['src/build/review.mjs', months, day], {
    cwd: root,
    encoding: 'utf8',
  }).split('\n');

test('holes of engines are due after a month, releases after three, results after nine', {
  tags: 'thorough',
}, () => {
  const files = (day: string) =>
    dueOn(day).flatMap((line) => /data\/(\S+) at/.exec(line)?.[1] ?? []);
  const asOf = { soon: '2026-12-28', later: '2027-03-01', last: '2028-01-01' };
  expect(files(asOf.soon)).toContain('engines.json');
  expect(files(asOf.soon).filter((file) => file.startsWith('releases/'))).toEqual([]);
  expect(files(asOf.later).some((file) => file.startsWith('releases/'))).toBe(true);
  expect(files(asOf.last)).toContain('languages/results.json');
});

test('a source that could not be opened is due until it was', () => {
  const lines = dueOn('2026-11-28', '1000');
  expect(lines.filter((line) => line.endsWith('.unopened')).length).toBeGreaterThan(0);
  expect(lines.at(-2)).toMatch(/^\d+ facts are due for review on 2026-11-28/);
});
