import { describe, expect, it } from 'vitest';
import { partOf, withoutPart, type FaultyPart } from '../../src/bindings/sheet-problems';
import { assembled } from '../fixtures/world';
import { university } from '../stories/institutions';

const { questionnaire } = assembled.catalogue;

describe('The part of a sheet that a path names', () => {
  it.each<[string, FaultyPart]>([
    ['ties.coding.languages', { kind: 'tie', id: 'languages', workload: 'coding' }],
    ['ties.*.languages', { kind: 'ties', id: 'languages' }],
    ['ties.coding', { kind: 'workTies', workload: 'coding' }],
    ['ties', { kind: 'allTies' }],
    ['ties.?', { kind: 'unknown' }],
    ['answers.hardware.memoryGiB', { kind: 'answer', id: 'hardware' }],
    ['later', { kind: 'unknown' }],
  ])('%s', (path, part) => {
    expect(partOf(path, questionnaire)).toEqual(part);
  });

  it('is on no sheet where it is a tie that could not be read', () => {
    for (const path of ['ties', 'ties.coding', 'ties.*.languages', 'ties.coding.languages']) {
      expect(withoutPart(university, partOf(path, questionnaire))).toBe(university);
    }
  });
});
