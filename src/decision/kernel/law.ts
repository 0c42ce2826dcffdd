import { sizeProblem } from './checks';
import { normalNodes, type NormalNode } from './hermite';
import type { PairedKnots } from './knots';
import { type Race, raceAt } from './race';
import { accept, refuse, type Result } from './result';
import { modelProblem, reachOf, type StatedCriterion } from './split';

/** A criterion whose scores may be wrong together with those of others. */
export interface SharingCriterion extends StatedCriterion {
  /** The part of the variance spread² that all criteria share, 0–1. */
  readonly shared: number;
}

/** The law of a lead: a race for each value of what all criteria share, with its chance; these add up to 1. */
export interface LeadLaw {
  readonly pairs: PairedKnots;
  readonly nodes: readonly NormalNode[];
}

/**
 * Values of what all criteria share that one law is computed at. In 300 models such as the product
 * meets, the largest error of a chance is 3e-6 where a fifth of the variance is shared.
 */
export const sharedNodes = 15;

/**
 * The points model with doubt that criteria share: d_i = μ_i + λ_i·z + ε_i with one z ~ N(0, 1), which
 * points to the same family everywhere. Of the variance σ_i² the part shared_i is λ_i², the rest is that
 * of ε_i, which stays inside the knots. Weights are independent of both. Given z the lead is that of
 * `pointsModel`, so its law is a mixture over nodes that stand for z; where nothing is shared it is one
 * race, exactly `pointsModel`.
 *
 * @param criteria as for `pointsModel`, each with the shared part of its variance.
 * @param kappa as for `pointsModel`; odd where no criterion has spread of its own.
 * @param nodes what stands for z: those of a Gauss–Hermite rule, or `nodesAmong` where laws are mixed.
 * @returns what `pointsModel` refuses; `notFinite`, `negative` or `tooLarge` (above 1) at
 * `criteria[i].shared`.
 * Source: method §4.
 */
export const leadLaw = (
  criteria: readonly SharingCriterion[],
  kappa: number,
  nodes: readonly NormalNode[] = normalNodes(sharedNodes),
): Result<LeadLaw> => {
  for (const [index, { shared }] of criteria.entries()) {
    const problem = sizeProblem(shared) ?? (shared > 1 ? 'tooLarge' : null);
    if (problem !== null) return refuse(problem, `criteria[${index}].shared`);
  }
  const splits = criteria.some(
    ({ points, spread, shared }) => points > 0 && spread > 0 && shared < 1,
  );
  const problem = modelProblem(criteria, kappa, splits);
  if (problem !== null) return { ok: false, problem };
  const means: number[] = [];
  const moves: number[] = [];
  const reaches: number[] = [];
  const phases: number[] = [];
  let total = 0;
  let shares = false;
  for (const { points, mean, spread, shared } of criteria) {
    if (points === 0) continue;
    const count = kappa * points;
    const move = spread * Math.sqrt(shared);
    means.push(mean);
    moves.push(move);
    reaches.push(reachOf(spread * Math.sqrt(1 - shared), count));
    phases.push(count);
    total += count;
    shares ||= move > 0;
  }
  return accept({
    pairs: { means, moves, reaches, phases, total },
    nodes: shares ? nodes : normalNodes(1),
  });
};

/** The two sides of a lead: chances and expectations over its whole law, as `race` gives them of one node. */
export const sidesOf = ({ pairs, nodes }: LeadLaw): Race => {
  const sum = { p: 0, pLoss: 0, up: 0, down: 0 };
  for (const { at, chance } of nodes) {
    const { p, pLoss, up, down } = raceAt(pairs, at);
    sum.p += chance * p;
    sum.pLoss += chance * pLoss;
    sum.up += chance * up;
    sum.down += chance * down;
  }
  return { ...sum, n: pairs.total };
};

/** P(D < t) under a law, for a finite t in score points. */
export const chanceBelow = ({ pairs, nodes }: LeadLaw, t: number): number =>
  nodes.reduce((total, { at, chance }) => total + chance * raceAt(pairs, at, t).pLoss, 0);

/** Smallest and largest lead of a law. */
export const lawExtent = ({ pairs, nodes }: LeadLaw): readonly [number, number] => {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  pairs.means.forEach((mean, i) => {
    const reach = pairs.reaches[i] ?? 0;
    for (const { at } of nodes) {
      const middle = mean + (pairs.moves[i] ?? 0) * at;
      low = Math.min(low, middle - reach);
      high = Math.max(high, middle + reach);
    }
  });
  return [low, high];
};
