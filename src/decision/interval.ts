import type { Evaluation, Mixture } from './evaluate';
import { extent, inverting, race, shift, type Steps } from './kernel';

/** The central interval holds this share of the lead's distribution. */
const inside = 0.9;
/** Ends are found to within so many score points; they are shown to a tenth. */
const resolution = 1e-4;
/** Nodes of a lattice that the interval is taken from: a lattice is approximate in any case. */
const mostNodes = 512;

/** Every k-th node of a lattice too large for the interval. */
const thinned = (nodes: readonly Evaluation[]): readonly Evaluation[] => {
  const step = Math.ceil(nodes.length / mostNodes);
  return step === 1 ? nodes : nodes.filter((_, node) => node % step === 0);
};

/** Completions between two pauses. */
const batch = 8;

/**
 * The central 90 % interval of the lead over all completions, in score points: where the mixture's
 * exact distribution function reaches 5 % and 95 %. Some twenty races a completion, so in steps.
 */
export function* findInterval({
  weighed,
  exact,
}: Pick<Mixture, 'weighed' | 'exact'>): Steps<readonly [number, number]> {
  const parts = exact ? weighed : thinned(weighed);
  const ranges = parts.map(({ knots }) => extent(knots));
  const low = ranges.reduce((least, [from]) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const high = ranges.reduce((most, [, to]) => Math.max(most, to), Number.NEGATIVE_INFINITY);
  function* below(t: number): Steps<number> {
    let total = 0;
    for (const [i, { knots }] of parts.entries()) {
      if (i % batch === 0) yield;
      const moved = shift(knots, t);
      total += moved.ok ? race(moved.value).pLoss : 0;
    }
    return total / parts.length;
  }
  const at = (probability: number) => inverting(below, probability, low, high, resolution);
  return [yield* at((1 - inside) / 2), yield* at((1 + inside) / 2)];
}
