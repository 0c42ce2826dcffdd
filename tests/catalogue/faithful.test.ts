import { describe, expect, it } from 'vitest';
import type { FamilyId, SizeClass } from '../../src/catalogue/model';
import { parseFiles, readAll } from '../../src/catalogue/read';

const { parts } = parseFiles(readAll('.').facts);
const invented = parts.standings?.faithfulness.invented ?? [];
const adjustments =
  parts.evidence.find(({ value }) => value.criterion === 'reasoning')?.value.scoring.adjustments ??
  [];

/** Size classes by all parameters in billions, as results are sorted into them. */
const classOf = (total: number): SizeClass => {
  if (total < 5) return 'small';
  if (total <= 15) return 'medium';
  return total <= 82 ? 'large' : 'frontier';
};

const tested = (family: FamilyId, sizeClass: SizeClass): readonly number[] =>
  parts.releases.flatMap(({ value }) =>
    value.family !== family
      ? []
      : value.releases.flatMap(({ id, parameters }) =>
          classOf(parameters.total) !== sizeClass
            ? []
            : invented.flatMap(({ release, percent }) => (release === id ? [percent] : [])),
        ),
  );

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** A per cent of summaries with invented content is worth three points, in steps of five. */
const shift = (sizeClass: SizeClass): number =>
  5 * Math.round((1.5 * (mean(tested('qwen', sizeClass)) - mean(tested('llama', sizeClass)))) / 5);

describe('Faithful summaries move reasoning by what was tested at a size', () => {
  it('names releases that there are', () => {
    const ids = parts.releases.flatMap(({ value }) => value.releases.map(({ id }) => id));
    for (const { release } of invented) expect(ids).toContain(release);
    expect(invented).toHaveLength(12);
  });

  it.each<[string, SizeClass, number]>([
    ['faithfulLarge', 'large', 1],
    ['faithfulSomeLarge', 'large', 0.5],
    ['faithfulLargest', 'frontier', 1],
  ])('%s', (id, sizeClass, part) => {
    const adjustment = adjustments.find((one) => one.id === id);
    expect(adjustment?.llama).toBe(5 * Math.round((part * shift(sizeClass)) / 5));
    expect(adjustment?.qwen).toBe(-(adjustment?.llama ?? 0));
    expect(adjustment?.spread).toBeGreaterThanOrEqual(5);
  });

  it('says nothing of sizes at which one family was not tested', () => {
    for (const sizeClass of ['small', 'medium'] as const) {
      expect(tested('llama', sizeClass)).toEqual([]);
      expect(JSON.stringify(adjustments)).not.toContain(`"${sizeClass}"`);
    }
  });
});
