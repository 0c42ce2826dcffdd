import { memoByKey } from '../../core/memo';
import { normalNodes, type NormalNode } from './hermite';
import { sharedNodes } from './law';

/** Laws up to which each is computed at all nodes of a rule, and up to which at fewer nodes of a shorter one. */
const few = 64;
const some = { laws: 512, nodes: 9 } as const;

/**
 * Rules of three nodes, 0 and ±c, that together make up the rule of nine. Each gives z its mean 0 and its
 * variance 1, with ±c at a chance of 1/2c², for which c is no less than 1; one that is used with the chance
 * 2·w·c², w being the weight of c in the long rule, gives c that weight. These chances add up to the variance.
 */
const partsOfRule = () =>
  normalNodes(some.nodes)
    .filter(({ at }) => at > 0)
    .map(({ at, chance }) => ({
      chance: 2 * chance * at ** 2,
      nodes: [
        { at: -at, chance: 0.5 / at ** 2 },
        { at: 0, chance: 1 - 1 / at ** 2 },
        { at, chance: 0.5 / at ** 2 },
      ],
    }));

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** A stride through so many places that meets each once and never two neighbours soon after each other. */
const strideOf = (count: number): number => {
  let stride = Math.max(1, Math.round((count * (Math.sqrt(5) - 1)) / 2));
  while (divisor(stride, count) > 1) stride += 1;
  return stride;
};

const strides = memoByKey<number>();

/**
 * What stands for the shared factor z in each of many laws of equal chance that are mixed: since the
 * mixture averages over both, fewer values each are enough. Up to 64 laws have all nodes of a rule each,
 * up to 512 those of a rule of nine. Where there are more, each has three, and all of them together
 * those of the rule of nine. Chances are then within 0.001 of what all nodes at every law give; means and
 * variances are exact with any number of laws.
 *
 * @param laws how many there are, ≥ 1.
 * @param rule nodes of the rule, as for `normalNodes`.
 * @returns the nodes of a law by its place, from 0, or by its rank in an order that says nothing of it.
 * Source: method §4.
 */
export const nodesAmong = (
  laws: number,
  rule: number = sharedNodes,
): ((place: number, rank?: number | null) => readonly NormalNode[]) => {
  if (laws <= some.laws) {
    const all = normalNodes(laws <= few ? rule : some.nodes);
    return () => all;
  }
  const parts = partsOfRule();
  const stride = strides(String(laws), () => strideOf(laws));
  return (place, rank = null) => {
    let left = ((rank ?? (place * stride) % laws) + 0.5) / laws;
    for (const { chance, nodes } of parts) {
      left -= chance;
      if (left <= 0) return nodes;
    }
    return parts.at(-1)?.nodes ?? [];
  };
};
