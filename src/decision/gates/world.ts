import type { Catalogue } from '../../catalogue/model';
import type { Fits } from './gates';

/** What the decision is made in: the facts, and sizing's word on what fits. */
export interface DecisionWorld {
  readonly catalogue: Catalogue;
  readonly fits: Fits;
}
