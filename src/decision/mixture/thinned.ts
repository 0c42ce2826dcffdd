import type { Evaluation, Mixture } from './evaluate';

/** Nodes of a lattice that are enough for what is shown to a tenth: a lattice is approximate anyway. */
const mostNodes = 512;
/** A race costs the square of its points; so much is spent on one race of each completion. */
const mostWork = 2 ** 24;
/** Completions that are looked at however dear their races are. */
const fewest = 64;

/** Strides through a list of combinations: a prime that no number of them is a multiple of. */
const stride = 7919;

/**
 * The completions of a mixture for figures that take many races each, or that a page waits for: all
 * of them while the races are cheap, else an even selection of at least 64: every k-th node of a
 * lattice, and of a list of all combinations the places that a stride through it meets. Leads,
 * chances and verdicts are never taken from fewer than all. Never more than `most`.
 */
export const thinned = (
  { scored, exact }: Pick<Mixture, 'scored' | 'exact'>,
  most = Number.POSITIVE_INFINITY,
): readonly Evaluation[] => {
  const dearest = scored.reduce((most, { total }) => Math.max(most, total), 1);
  const affordable = Math.max(fewest, Math.floor(mostWork / dearest ** 2));
  const kept = Math.min(most, affordable, exact ? affordable : mostNodes);
  const step = Math.ceil(scored.length / kept);
  if (step === 1) return scored;
  return Array.from({ length: Math.ceil(scored.length / step) }, (_, i) => {
    return (i * (exact ? stride : step)) % scored.length;
  }).flatMap((place) => scored[place] ?? []);
};
