import type { CriterionId } from '../../catalogue/model';
import { cost } from './cost';
import { judged } from './judged';
import { licence } from './licence';
import { multilingual } from './multilingual';
import { range } from './range';
import type { RatingRule } from './rating';

/** The rating rule of each criterion. */
export const ratingRules: Readonly<Record<CriterionId, RatingRule>> = {
  reasoning: judged('reasoning'),
  multilingual,
  coding: judged('coding'),
  range,
  selfHosting: judged('selfHosting'),
  licence,
  fineTuning: judged('fineTuning'),
  sovereignty: judged('sovereignty'),
  cost,
  ecosystem: judged('ecosystem'),
  governance: judged('governance'),
  tooling: judged('tooling'),
};

export type { Rating, RatingInput, RatingRule } from './rating';
