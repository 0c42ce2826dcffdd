import type { CriterionId } from '../catalogue';
import type { Recommendation } from '../decision';
import type { Outcome } from '../link';
import { outcomeOf, rounded } from './outcome';

/** What a decision came to when its link was made, beside what it comes to today. */
export interface Drift {
  readonly made: Outcome;
  readonly today: Outcome;
  /** Whether the verdict is another, or a chance moved by more than five in a hundred. */
  readonly differs: boolean;
  /** Leads then and today, positive towards Qwen, in score points. */
  readonly lead: { readonly made: number; readonly today: number };
  /** What moved it, largest first, in score points towards Qwen; adds up to the change of the lead. */
  readonly moved: readonly { readonly criterion: CriterionId; readonly change: number }[];
}

/** The largest change of a chance that is not worth a word. */
const unremarkable = 0.05;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Holds what a link says it came to against today's recommendation for the same answers. */
export const driftOf = (made: Outcome, recommendation: Recommendation): Drift => {
  const today = outcomeOf(recommendation);
  const part = (outcome: Outcome, id: CriterionId) => outcome.contributions[id] ?? 0;
  const criteria = recommendation.criteria.map(({ criterion }) => criterion);
  const leadOf = (outcome: Outcome) => sum(criteria.map((id) => part(outcome, id)));
  return {
    made,
    today,
    differs:
      made.verdict !== today.verdict ||
      Math.abs(made.chance.qwen - today.chance.qwen) > unremarkable ||
      Math.abs(made.chance.llama - today.chance.llama) > unremarkable,
    lead: { made: leadOf(made), today: leadOf(today) },
    moved: criteria
      .map((criterion) => ({
        criterion,
        change: rounded(part(today, criterion) - part(made, criterion), 10),
      }))
      .filter(({ change }) => change !== 0)
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change)),
  };
};
