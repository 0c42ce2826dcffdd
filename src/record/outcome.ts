import type { Recommendation, Verdict } from '../decision';
import type { Outcome, OutcomeVerdict } from '../link';

const verdictOf = (verdict: Verdict): OutcomeVerdict =>
  verdict.kind === 'adopt' ? verdict.family : verdict.kind;

/** A number in so many steps of one. */
export const rounded = (value: number, steps: number): number => Math.round(value * steps) / steps;

/** What a recommendation comes to, as links carry it: chances to a thousandth, points to a tenth. */
export const outcomeOf = ({ verdict, chance, criteria }: Recommendation): Outcome => ({
  verdict: verdictOf(verdict),
  chance: { qwen: rounded(chance.qwen, 1000), llama: rounded(chance.llama, 1000) },
  contributions: Object.fromEntries(
    criteria.map(({ criterion, contribution }) => [criterion, rounded(contribution, 10)]),
  ),
});
