import type { Evaluation, Mixture } from './evaluate';

/** Nodes of a lattice that are enough for what is shown to a tenth: a lattice is approximate anyway. */
const mostNodes = 512;
/** A race costs the square of its points; so much is spent on one race of each completion. */
const mostWork = 2 ** 24;
/** Completions that are looked at however dear their races are. */
const fewest = 64;

/** The golden ratio's fraction: its multiples fall evenly into any interval. */
const golden = (Math.sqrt(5) - 1) / 2;

/**
 * The completions of a mixture for figures that take many races each, or that a page waits for: all
 * of them while the races are cheap, else an even selection of at least 64. Lattices are thinned to
 * every k-th node. Leads, chances and verdicts are never taken from fewer than all.
 */
export const thinned = ({
  weighed,
  exact,
}: Pick<Mixture, 'weighed' | 'exact'>): readonly Evaluation[] => {
  const dearest = weighed.reduce((most, { total }) => Math.max(most, total), 1);
  const affordable = Math.max(fewest, Math.floor(mostWork / dearest ** 2));
  const count = exact ? affordable : Math.min(mostNodes, affordable);
  if (weighed.length <= count) return weighed;
  if (!exact) {
    const step = Math.ceil(weighed.length / count);
    return weighed.filter((_, node) => node % step === 0);
  }
  return Array.from({ length: count }, (_, i) =>
    Math.floor((((i + 0.5) * golden) % 1) * weighed.length),
  ).flatMap((place) => weighed[place] ?? []);
};
