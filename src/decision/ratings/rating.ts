import type { Ability, Catalogue, QuestionId, Release, Score } from '../../catalogue/model';
import type { Context } from '../questions/context';
import { tenths } from '../../core/numbers';

/**
 * Why a rating is what it is: ids of claims, adjustments that applied, languages without evidence, and
 * languages in which neither family does at the size what the work asks for, which have no score.
 */
export interface RatingGrounds {
  readonly evidence: readonly string[];
  readonly adjustments: readonly string[];
  readonly uncovered: readonly string[];
  readonly neither: { readonly [A in Ability]: readonly string[] };
}

/** Where every language that was named has a score. */
export const noneFails: RatingGrounds['neither'] = { understanding: [], writing: [] };

/** What a rating rule is given: the answers of one completion and the releases the gates left. */
export interface RatingInput {
  readonly catalogue: Catalogue;
  readonly context: Context;
  readonly remaining: readonly Release[];
}

/** Scores of both families, 0–100 on the criterion's anchors, with spread, in tenths. */
export interface Rating {
  readonly qwen: Score;
  readonly llama: Score;
  readonly grounds: RatingGrounds;
}

/** Means and spreads before the adjustments, with the claims they rest on. */
export interface Start {
  readonly qwen: number;
  readonly llama: number;
  readonly spreads: { readonly qwen: number; readonly llama: number };
  readonly evidence: readonly string[];
}

/** A rating rule: pure, from context to scores. */
export interface RatingRule {
  /** The questions whose answers the rule reads; `gates` where it reads the releases left. */
  readonly reads: (catalogue: Catalogue) => readonly (QuestionId | 'gates')[];
  readonly rate: (input: RatingInput) => Rating;
}

/** A score clipped to the anchors, in tenths. */
export const scoreOf = (mean: number, spread: number): Score => ({
  mean: tenths(Math.min(100, Math.max(0, mean))),
  spread: tenths(Math.min(50, spread)),
});

/** Spreads added in quadrature. */
export const squareSum = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((total, value) => total + value ** 2, 0));
