import { memoByKey } from '../../core/memo';
import { normalNodes, type NormalNode } from './hermite';
import { sharedNodes } from './law';
import { density, upperTail } from './normal';

/** Laws up to which each is computed at all nodes of a rule, and up to which at fewer nodes of a shorter one. */
const few = 64;
const some = { laws: 512, nodes: 9 } as const;
/** Sizes of the shared factor that are looked at, over all laws of a larger mixture, at the least. */
const leastStrata = 1024;

/** The middles, by probability, of equally likely parts of |z|, z ~ N(0, 1), the smallest first. */
const strata = (count: number): readonly number[] => {
  let z = 0;
  return Array.from({ length: count }, (_, part) => {
    const beyond = (1 - (part + 0.5) / count) / 2;
    // The part before is a start from which Newton's method only rises, as the tail is convex.
    for (let step = 0; step < 50; step += 1) {
      const next = z + (upperTail(z) - beyond) / density(z);
      if (!(next > z)) break;
      z = next;
    }
    return z;
  });
};

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** A stride through so many places that meets each once and never two neighbours soon after each other. */
const strideOf = (count: number): number => {
  let stride = Math.max(1, Math.round((count * (Math.sqrt(5) - 1)) / 2));
  while (divisor(stride, count) > 1) stride += 1;
  return stride;
};

const known = memoByKey<(place: number) => readonly NormalNode[]>();

/**
 * What stands for the shared factor z in each of many laws of equal chance that are mixed: since the
 * mixture averages over both, fewer values each are enough. Up to 64 laws have all nodes of a rule each,
 * up to 512 those of a rule of nine. Where there are more, each has one or two pairs ±z, out of strata of
 * |z| that all laws part between them. Held within 0.001 of what all nodes at every law give, for laws
 * without any order; pairs mirror, so means stay exact.
 *
 * @param laws how many there are, ≥ 1.
 * @param rule nodes of the rule, as for `normalNodes`.
 * @returns the nodes of the law at a place, from 0.
 * Source: method §4; a rank-one lattice over places and strata.
 */
export const nodesAmong = (
  laws: number,
  rule: number = sharedNodes,
): ((place: number) => readonly NormalNode[]) => {
  if (laws <= some.laws) return () => normalNodes(laws <= few ? rule : some.nodes);
  return known(String(laws), () => {
    const pairs = Math.ceil(leastStrata / laws);
    const sizes = strata(laws * pairs);
    const stride = strideOf(laws);
    return (place) => {
      const first = (place * stride) % laws;
      return Array.from({ length: pairs }, (_, pair) => sizes[first + pair * laws] ?? 0).flatMap(
        (size) => [
          { at: -size, chance: 0.5 / pairs },
          { at: size, chance: 0.5 / pairs },
        ],
      );
    };
  });
};
