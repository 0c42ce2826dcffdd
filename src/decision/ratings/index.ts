import type { CriterionId } from '../../catalogue/model';
import { reasoning } from './reasoning';
import { coding } from './coding';
import { selfHosting } from './self-hosting';
import { fineTuning } from './fine-tuning';
import { sovereignty } from './sovereignty';
import { ecosystem } from './ecosystem';
import { governance } from './governance';
import { tooling } from './tooling';
import { cost } from './cost';
import { licence } from './licence';
import { multilingual } from './multilingual';
import { range } from './range';
import type { RatingRule } from './rating';

/** The rating rule of each criterion. */
export const ratingRules: Readonly<Record<CriterionId, RatingRule>> = {
  reasoning,
  multilingual,
  coding,
  range,
  selfHosting,
  licence,
  fineTuning,
  sovereignty,
  cost,
  ecosystem,
  governance,
  tooling,
};

export type { Rating, RatingInput, RatingRule } from './rating';
