import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/record';
import { driftOf } from '../../src/record/drift';
import { decide } from '../decision/support';
import { agency, hospital, ministry, university } from '../stories/institutions';

describe('What a link said, held against today', () => {
  it('differs in nothing where nothing changed', () => {
    for (const sheet of [university, agency, hospital, ministry]) {
      const recommendation = decide(sheet);
      const { differs, moved, lead } = driftOf(outcomeOf(recommendation), recommendation);
      expect(differs).toBe(false);
      expect(moved).toEqual([]);
      expect(lead.made).toBe(lead.today);
      expect(Math.abs(lead.today - recommendation.lead)).toBeLessThanOrEqual(0.6);
    }
  });

  it('names what moved it, the most first, and the parts add up to the change of the lead', () => {
    const recommendation = decide(university);
    const made = outcomeOf(recommendation);
    const { cost = 0, licence = 0 } = made.contributions;
    const drift = driftOf(
      {
        ...made,
        contributions: { ...made.contributions, cost: cost - 1.2, licence: licence + 3.4 },
      },
      recommendation,
    );
    expect(drift.moved.map(({ criterion }) => criterion)).toEqual(['licence', 'cost']);
    const total = drift.moved.reduce((sum, { change }) => sum + change, 0);
    expect(total).toBeCloseTo(drift.lead.today - drift.lead.made, 9);
  });

  it('differs where the verdict is another, or a chance moved by more than five in a hundred', () => {
    const recommendation = decide(ministry);
    const made = outcomeOf(recommendation);
    const moved = (by: number) => ({
      ...made,
      chance: { qwen: made.chance.qwen - by, llama: made.chance.llama + by },
    });
    expect(driftOf({ ...made, verdict: 'llama' }, recommendation).differs).toBe(true);
    expect(driftOf(moved(0.04), recommendation).differs).toBe(false);
    expect(driftOf(moved(0.06), recommendation).differs).toBe(true);
  });
});
