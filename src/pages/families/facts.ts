import type { Catalogue, Claims, Comparison, Language } from '../../catalogue';
import type { Recommendation } from '../../decision';

/** What the comparison is drawn from. */
export type Facts = {
  readonly catalogue: Catalogue;
  readonly claims: Claims;
  readonly comparison: Comparison;
  readonly languages: readonly Language[];
  /** What comes of a sheet on which nothing is answered. */
  readonly recommendation: Recommendation;
};
