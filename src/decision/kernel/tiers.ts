import { type Knot, sealKnots } from './knots';
import { race, type Race } from './race';
import { accept, refuse, type Result } from './result';
import { differencesProblem } from './simplex';

/** Largest number of distinct orders that `tieredWeights` averages over (about 0.1 s here). */
export const MAX_ORDERS = 100_000;

/** One difference in score points and how many criteria of the tier share it. */
interface Group {
  readonly difference: number;
  left: number;
}

const groups = (tier: readonly number[]): readonly Group[] => {
  const counts = new Map<number, number>();
  for (const difference of tier) counts.set(difference, (counts.get(difference) ?? 0) + 1);
  return [...counts].map(([difference, left]) => ({ difference, left }));
};

/** Distinct orders within a tier: n!/Π(shared)!, as a product of binomials. */
const orderCount = (tier: readonly Group[]): number => {
  let placed = 0;
  let orders = 1;
  for (const { left } of tier) {
    for (let k = 1; k <= left; k += 1) {
      placed += 1;
      orders = (orders * placed) / k;
    }
  }
  return Math.round(orders);
};

/**
 * The criteria stand in tiers, every weight of a tier at least as large as every weight below it,
 * and nothing else is known. The average over all orders within the tiers, which are equally likely.
 *
 * The top tier needs no orders: what its weights exceed the largest weight below by is uniform, so
 * its corners are the single criteria. Criteria of one tier with the same difference are exchanged
 * freely. So 4 + 4 + 4 criteria take 576 races, not 13,824.
 *
 * @param tiers differences in score points, most important tier first.
 * @returns the race of that law (n = number of criteria), relative error ≤ 1e-12; `empty` at `tiers`
 * or `tiers[i]`; `notFinite` or `tooLarge` at `tiers[i][j]`; `tooMany` at `tiers` above 100,000
 * distinct orders.
 * Source: method §1.
 */
export const tieredWeights = (tiers: readonly (readonly number[])[]): Result<Race> => {
  const [top, ...lower] = tiers;
  if (top === undefined) return refuse('empty', 'tiers');
  for (const [index, tier] of tiers.entries()) {
    const problem = differencesProblem(tier, `tiers[${index}]`);
    if (problem !== null) return { ok: false, problem };
  }
  const below = lower.map(groups);
  const orders = below.reduce((product, tier) => product * orderCount(tier), 1);
  if (orders > MAX_ORDERS) return refuse('tooMany', 'tiers');

  const knots: Knot[] = top.map((value) => ({ value, multiplicity: 1 }));
  const sum = { p: 0, pLoss: 0, up: 0, down: 0 };
  const place = (tier: number, left: number, total: number): void => {
    if (left === 0) {
      const next = tier + 1;
      const size = lower[next]?.length;
      if (size !== undefined) return place(next, size, total);
      const { p, pLoss, up, down } = race(sealKnots(knots));
      sum.p += p;
      sum.pLoss += pLoss;
      sum.up += up;
      sum.down += down;
      return;
    }
    for (const group of below[tier] ?? []) {
      if (group.left === 0) continue;
      const running = total + group.difference;
      group.left -= 1;
      knots.push({ value: running / (knots.length + 1), multiplicity: 1 });
      place(tier, left - 1, running);
      knots.pop();
      group.left += 1;
    }
  };
  place(
    -1,
    0,
    top.reduce((total, value) => total + value, 0),
  );
  return accept({
    p: sum.p / orders,
    pLoss: sum.pLoss / orders,
    up: sum.up / orders,
    down: sum.down / orders,
    n: knots.length + lower.reduce((count, tier) => count + tier.length, 0),
  });
};
