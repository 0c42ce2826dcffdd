import type { CriterionId, FamilyId } from '../../catalogue';
import { families } from '../../core/families';
import type { Firmness, Recommendation } from '../../decision';
import { aheadOn } from '../../decision/explain/ahead';
import { firmnessOf } from '../../decision/recommend/verdict';

/** Who is ahead, how often, and in what words that is told. */
export type Standing = {
  readonly family: FamilyId;
  readonly chance: number;
  readonly firmness: Firmness;
};

const standingOf = (chance: Readonly<Record<FamilyId, number>>): Standing => {
  const family = chance.qwen >= chance.llama ? 'qwen' : 'llama';
  return { family, chance: chance[family], firmness: firmnessOf(chance[family]) };
};

/** Who is ahead in all, requirements included. */
export const standingInAll = ({ chance }: Recommendation): Standing => standingOf(chance);

/** Who is ahead on some criteria alone. */
export const standingOn = (
  recommendation: Recommendation,
  criteria: readonly CriterionId[],
): Standing => standingOf(aheadOn(recommendation, criteria));

/** Both families, first the one that is ahead in all. */
export const inOrder = (recommendation: Recommendation): readonly FamilyId[] =>
  families.toSorted((one, other) => recommendation.chance[other] - recommendation.chance[one]);
