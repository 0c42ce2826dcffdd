import { sizeProblem } from './checks';
import { moved } from './distribution';
import { normalNodes, type NormalNode } from './hermite';
import { extent, type Knot, type Knots, sealKnots } from './knots';
import { race, type Race } from './race';
import { accept, refuse, type Result } from './result';
import { modelProblem, pushSplit, type StatedCriterion } from './split';

/** A criterion whose scores may be wrong together with those of others. */
export interface SharingCriterion extends StatedCriterion {
  /** The part of the variance spread² that all criteria share, 0–1. */
  readonly shared: number;
}

/** The law of a lead: a race for each value of what all criteria share, with its chance; these add up to 1. */
export interface LeadLaw {
  readonly nodes: readonly { readonly knots: Knots; readonly chance: number }[];
}

/**
 * Values of what all criteria share that one law is computed at. In 300 models such as the product
 * meets, the largest error of a chance is 3e-6 where a fifth of the variance is shared.
 */
export const sharedNodes = 15;

const alone = normalNodes(1);

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
  const parted = criteria.map(({ points, mean, spread, shared }) => ({
    points,
    mean,
    spread: spread * Math.sqrt(1 - shared),
    common: points === 0 ? 0 : spread * Math.sqrt(shared),
  }));
  const problem = modelProblem(parted, kappa);
  if (problem !== null) return { ok: false, problem };
  const shares = parted.some(({ common }) => common > 0);
  return accept({
    nodes: (shares ? nodes : alone).map(({ at, chance }) => {
      const list: Knot[] = [];
      for (const { points, mean, spread, common } of parted) {
        pushSplit(list, { points, mean: mean + common * at, spread }, kappa);
      }
      return { knots: sealKnots(list), chance };
    }),
  });
};

/** The two sides of a lead: chances and expectations over its whole law, as `race` gives them of one node. */
export const sidesOf = ({ nodes }: LeadLaw): Race => {
  const sum = { p: 0, pLoss: 0, up: 0, down: 0, n: 0 };
  for (const { knots, chance } of nodes) {
    const { p, pLoss, up, down, n } = race(knots);
    sum.p += chance * p;
    sum.pLoss += chance * pLoss;
    sum.up += chance * up;
    sum.down += chance * down;
    sum.n = n;
  }
  return sum;
};

/** P(D < t) under a law, for a finite t in score points. */
export const chanceBelow = ({ nodes }: LeadLaw, t: number): number =>
  nodes.reduce((total, { knots, chance }) => total + chance * race(moved(knots, t)).pLoss, 0);

/** Smallest and largest lead of a law. */
export const lawExtent = ({ nodes }: LeadLaw): readonly [number, number] => {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { knots } of nodes) {
    const [from, to] = extent(knots);
    low = Math.min(low, from);
    high = Math.max(high, to);
  }
  return [low, high];
};
