import type { CriterionId } from '../../catalogue/model';
import { inTenths } from '../../core/exact';
import type { Recommendation } from '../recommend/recommendation';

/** Where one criterion would turn the lead, all else as it is. */
export interface Tipping {
  readonly criterion: CriterionId;
  /** Weight 0–1 at which the lead is zero, others in proportion; null where no weight does it. */
  readonly weight: number | null;
  /** Points at which the lead is zero; null where none do, or where open questions spread them. */
  readonly points: number | null;
  /** Difference Qwen − Llama on this criterion at which the lead is zero. */
  readonly difference: number;
}

/** One criterion and the others, in tenths of score points times points, or times weights. */
interface Beside {
  readonly difference: number;
  readonly own: number;
  /** Sum over the other criteria, and their points or weights. */
  readonly others: number;
  readonly rest: number;
}

/**
 * Each criterion beside the others. Where nothing is open, points and tenths of scores are whole
 * numbers and so are their sums; else weights and contributions are means over the completions, and so
 * is a difference, each by the weight that it has there.
 */
const besideOf = ({ criteria, lead, open }: Recommendation): readonly Beside[] => {
  if (open.length > 0) {
    return criteria.map(({ contribution, weight, difference }) => ({
      difference: 10 * (weight > 0 ? contribution / weight : difference),
      own: weight,
      others: 10 * (lead - contribution),
      rest: 1 - weight,
    }));
  }
  const parts = criteria.map((one) => ({ own: one.points, difference: inTenths(one.difference) }));
  const sum = (valueOf: (part: (typeof parts)[number]) => number) =>
    parts.reduce((total, part) => total + valueOf(part), 0);
  const points = sum(({ own }) => own);
  const all = sum(({ own, difference }) => own * difference);
  return parts.map(({ own, difference }) => ({
    difference,
    own,
    others: all - own * difference,
    rest: points - own,
  }));
};

/**
 * Tipping points in closed form (method §7), of the criteria that have weight. With S the sum of
 * points × difference over the other criteria and N their points, the lead is zero at the weight
 * S/(S − N·d) when that lies in [0, 1], at −S/d points where that is not negative, and at the
 * difference −S/m. Where nothing is open these are quotients of whole numbers, so that a tie tips at
 * exactly the points it has.
 */
export const tippingPoints = (recommendation: Recommendation): readonly Tipping[] => {
  const { criteria, open } = recommendation;
  return besideOf(recommendation).flatMap(({ difference, own, others, rest }, i) => {
    const criterion = criteria[i]?.criterion;
    if (criterion === undefined || own === 0) return [];
    const at = rest > 0 ? others / (others - rest * difference) : 0;
    const points = -others / difference;
    // Adding zero takes the sign from a zero.
    return {
      criterion,
      weight: difference !== 0 && at >= 0 && at <= 1 ? at + 0 : null,
      points: open.length === 0 && difference !== 0 && points >= 0 ? points + 0 : null,
      difference: -others / own / 10 + 0,
    };
  });
};

/** Weight moved from one criterion to another, others as they are, that makes the lead zero. */
export interface Shift {
  readonly from: CriterionId;
  readonly to: CriterionId;
  /** 0–1; no more than the first of them has. */
  readonly weight: number;
}

/**
 * The least weight that, moved from one criterion to one other, turns the lead: the lead over how far
 * the two differ. Null where no pair does it, where the lead is zero, or where questions are open, which
 * mix weights and scores. Source: method §7.
 */
export const cheapestShift = ({
  criteria,
  lead,
  open,
}: Pick<Recommendation, 'criteria' | 'lead' | 'open'>): Shift | null => {
  if (open.length > 0 || lead === 0) return null;
  let cheapest: Shift | null = null;
  for (const from of criteria) {
    for (const to of criteria) {
      const turned = Math.sign(lead) * (from.difference - to.difference);
      if (turned <= 0) continue;
      const weight = Math.abs(lead) / turned;
      if (weight <= from.weight && (cheapest === null || weight < cheapest.weight)) {
        cheapest = { from: from.criterion, to: to.criterion, weight };
      }
    }
  }
  return cheapest;
};
