import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importanceLines } from '../../src/decision/search/importance-lines';
import { tippingPoints } from '../../src/decision/search/tipping';
import { holds } from '../fixtures/property';
import { closedSheet } from '../fixtures/sheets';
import { world } from '../fixtures/world';
import { decide, without } from './support';
import { university } from '../stories/institutions';

const { criteria } = world.catalogue.questionnaire;

describe('The lead as the importance of one criterion goes from nothing to all', () => {
  it('is that of the same answers with other points of the criterion', { tags: 'thorough' }, () => {
    holds(
      fc.property(
        closedSheet,
        fc.constantFrom(...criteria.map(({ id }) => id)),
        fc.integer({ min: 0, max: 60 }),
        (sheet, criterion, points) => {
          const line = importanceLines(decide(sheet)).find((one) => one.criterion === criterion);
          const moved = decide({ ...sheet, points: { [criterion]: points } });
          const weight = moved.criteria.find((one) => one.criterion === criterion)?.weight ?? 0;
          if (line === undefined) throw new Error(criterion);
          expect(line.none + weight * (line.all - line.none)).toBeCloseTo(moved.lead, 9);
        },
      ),
      { seed: 101, atLeast: 5 },
    );
  });

  it('is the lead where the importance is that of today, whatever is open', () => {
    for (const sheet of [
      university,
      without(university, 'hardware', 'workloads', 'licensePolicy'),
    ]) {
      const decided = decide(sheet);
      for (const { weight, none, all } of importanceLines(decided)) {
        expect(none + weight * (all - none)).toBeCloseTo(decided.lead, 9);
      }
    }
  });

  it('is level at the turning point, which is the tipping weight, and nowhere else', () => {
    for (const sheet of [
      university,
      without(university, 'hardware', 'workloads', 'licensePolicy'),
    ]) {
      const decided = decide(sheet);
      const tipping = new Map(tippingPoints(decided).map((one) => [one.criterion, one.weight]));
      for (const { criterion, none, all, level } of importanceLines(decided)) {
        expect(level === null).toBe(none * all > 0);
        expect(level === null ? 0 : none + level * (all - none)).toBeCloseTo(0, 9);
        expect(level ?? -1).toBeCloseTo(
          (tipping.has(criterion) ? tipping.get(criterion) : level) ?? -1,
          9,
        );
      }
    }
  });
});
