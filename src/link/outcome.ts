import type { Criterion, CriterionId } from '../catalogue/model';
import { fixed, readerOf, variable, type Bits } from './bits';

/** The verdicts by their codes in links: their places here are given once, never reused. */
const verdicts = ['neither', 'qwen', 'llama', 'split', 'pilot'] as const;
export type OutcomeVerdict = (typeof verdicts)[number];

/** What a decision came to when its link was made, so that a later edition can be held against it. */
export interface Outcome {
  readonly verdict: OutcomeVerdict;
  /** Chance that each leads, 0–1, to a thousandth. */
  readonly chance: { readonly qwen: number; readonly llama: number };
  /** What each criterion adds to the lead, positive towards Qwen, in score points, to a tenth. */
  readonly contributions: { readonly [C in CriterionId]?: number };
}

type Coded = readonly Pick<Criterion, 'id' | 'code'>[];

const byCode = (criteria: Coded): Coded => [...criteria].sort((a, b) => a.code - b.code);

/** Whole numbers of either sign as ones without: 0, −1, 1, −2, … */
const folded = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unfolded = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);

/** Bits of an outcome: verdict in 4, chances in thousandths in 10 each, then tenths by criterion. */
export const outcomeBits = ({ verdict, chance, contributions }: Outcome, criteria: Coded): Bits => {
  const thousandths = (value: number) => fixed(Math.round(value * 1000), 10);
  const tenths = byCode(criteria).map(({ id }) => Math.round((contributions[id] ?? 0) * 10));
  return [
    fixed(verdicts.indexOf(verdict), 4),
    thousandths(chance.qwen),
    thousandths(chance.llama),
    ...tenths.map((value) => variable(folded(value))),
  ].join('');
};

/** Reads the bits of an outcome; null where they are none. Criteria of a later version are left out. */
export const readOutcome = (bits: Bits, criteria: Coded): Outcome | null => {
  const reader = readerOf(bits);
  const verdict = verdicts[reader.fixed(4) ?? verdicts.length];
  const [qwen, llama] = [reader.fixed(10), reader.fixed(10)];
  if (verdict === undefined || qwen === null || llama === null || qwen + llama > 1001) return null;
  const contributions: Partial<Record<CriterionId, number>> = {};
  for (const { id } of byCode(criteria)) {
    const value = reader.left() > 0 ? reader.variable() : null;
    if (value !== null && value <= 4000) contributions[id] = unfolded(value) / 10;
  }
  return { verdict, chance: { qwen: qwen / 1000, llama: llama / 1000 }, contributions };
};
