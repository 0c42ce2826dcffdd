import { describe, expect, it } from 'vitest';
import { emptySheet } from '../../src/decision';
import { aheadOn } from '../../src/decision/explain/ahead';
import { upperTail } from '../../src/decision/kernel/normal';
import { exampleAnswers } from '../../src/pages/examples/sheets';
import { decide } from './support';

describe('How often a family is ahead on some criteria', () => {
  it('adds up to one, on each criterion and on all', { tags: 'thorough' }, () => {
    const before = decide(emptySheet);
    for (const some of [...before.mixture.criteria.map((id) => [id]), before.mixture.criteria]) {
      const { qwen, llama } = aheadOn(before, some);
      expect(qwen + llama).toBeCloseTo(1, 12);
      expect(qwen).toBeGreaterThan(0);
      expect(qwen).toBeLessThan(1);
    }
  });

  it('is on one criterion what difference and margin say, whatever its importance', () => {
    const only = decide({ ...emptySheet, answers: exampleAnswers.university });
    const { mixture } = only;
    expect(mixture.scored).toHaveLength(1);
    for (const { criterion, difference, spread } of only.criteria) {
      const { qwen, llama } = aheadOn(only, [criterion]);
      const behind = upperTail(Math.abs(difference) / spread);
      expect(difference < 0 ? qwen : llama).toBeCloseTo(behind, 12);
    }
  });

  it('is on all criteria near what the recommendation says of those that scores decide', {
    tags: 'thorough',
  }, () => {
    const before = decide(emptySheet);
    const all = aheadOn(before, before.mixture.criteria);
    const { qwen, llama } = before.chance;
    expect(Math.abs(all.qwen - qwen / (qwen + llama))).toBeLessThan(0.1);
  });
});
