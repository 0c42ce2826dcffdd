import type { CriterionId, FamilyId } from '../../catalogue/model';
import { upperTail } from '../kernel/normal';
import { meanOver } from '../mixture/contributions';
import type { Evaluation, Explained } from '../mixture/evaluate';

/**
 * Chance that Qwen is ahead on the criteria at some places in one completion: their differences add up
 * with the points that its answers give, and their spreads as the parts that are shared and that are not.
 */
const chanceIn = (one: Evaluation, places: readonly number[]): number => {
  let lead = 0;
  let own = 0;
  let common = 0;
  for (const i of places) {
    const points = one.points[i] ?? 0;
    const spread = points * (one.rated[i]?.spread ?? 0);
    const shared = one.shared[i] ?? 0;
    lead += points * (one.rated[i]?.difference ?? 0);
    own += (1 - shared) * spread ** 2;
    common += Math.sqrt(shared) * spread;
  }
  const doubt = Math.sqrt(own + common ** 2);
  if (doubt === 0) return lead === 0 ? 0.5 : Number(lead > 0);
  const tail = upperTail(Math.abs(lead) / doubt);
  return lead < 0 ? tail : 1 - tail;
};

/**
 * How often each family is ahead on some criteria alone, 0–1, over all completions that scores decide:
 * importance as the answers give it, scores as their margins say. Both add up to 1. Of one criterion it
 * does not depend on importance; of criteria without any the families are level.
 */
export const aheadOn = (
  { mixture: { criteria, scored } }: Explained,
  some: readonly CriterionId[],
): Readonly<Record<FamilyId, number>> => {
  const places = some.map((id) => criteria.indexOf(id));
  const qwen = meanOver({ scored }, (one) => chanceIn(one, places));
  return { qwen, llama: 1 - qwen };
};
