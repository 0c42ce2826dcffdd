import type { Criterion, CriterionId } from '../catalogue/model';
import { fixed, variable, type Bits } from './bits';

/** The verdicts by their codes in links: their places here are given once, never reused. */
export const verdicts = ['neither', 'qwen', 'llama', 'split', 'pilot', 'conditional'] as const;
export type OutcomeVerdict = (typeof verdicts)[number];

/** What a decision came to when its link was made, so that a later edition can be held against it. */
export interface Outcome {
  readonly verdict: OutcomeVerdict;
  /** Chance that each leads, 0–1, to a thousandth. */
  readonly chance: { readonly qwen: number; readonly llama: number };
  /** What each criterion adds to the lead, positive towards Qwen, in score points, to a tenth. */
  readonly contributions: { readonly [C in CriterionId]?: number };
}

export type Coded = readonly Pick<Criterion, 'id' | 'code'>[];

/** Criteria in the order in which an outcome states them. */
export const byCode = (criteria: Coded): Coded => [...criteria].sort((a, b) => a.code - b.code);

/** Whole numbers of either sign as ones without: 0, −1, 1, −2, … */
const folded = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

/** Largest contribution, in tenths: the whole scale of 100 points, with room. */
export const mostTenths = 2000;

/** Both chances in thousandths; each may have been rounded up. */
export const fit = (qwen: number, llama: number): boolean =>
  qwen >= 0 && llama >= 0 && qwen + llama <= 1001;

/**
 * Bits of an outcome: verdict in 4, chances in thousandths in 10 each, then tenths by criterion. Null
 * where a number is none that a decision can come to.
 */
export const outcomeBits = (
  { verdict, chance, contributions }: Outcome,
  criteria: Coded,
): Bits | null => {
  const [qwen, llama] = [Math.round(chance.qwen * 1000), Math.round(chance.llama * 1000)];
  const tenths = byCode(criteria).map(({ id }) => Math.round((contributions[id] ?? 0) * 10));
  if (!fit(qwen, llama) || !tenths.every((value) => Math.abs(value) <= mostTenths)) return null;
  return [
    fixed(verdicts.indexOf(verdict), 4),
    fixed(qwen, 10),
    fixed(llama, 10),
    ...tenths.map((value) => variable(folded(value))),
  ].join('');
};
