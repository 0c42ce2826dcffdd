import { memoSteps } from '../../core/memo';
import type { Explained, Mixture } from './evaluate';
import { runToEnd, type Steps } from '../../core/steps';
import { chanceBelow, invertSteps, lawExtent } from '../kernel';
import { thinned } from './thinned';

/** The central interval holds this share of the lead's distribution. */
const inside = 0.9;
/** Ends are found to within so many score points; they are shown to a tenth. */
const resolution = 1e-4;
/** Completions between two pauses. */
const batch = 8;

function* finding(mixture: Pick<Mixture, 'scored' | 'exact'>): Steps<readonly [number, number]> {
  const parts = thinned(mixture);
  const ranges = parts.map(({ law }) => lawExtent(law));
  const low = ranges.reduce((least, [from]) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const high = ranges.reduce((most, [, to]) => Math.max(most, to), Number.NEGATIVE_INFINITY);
  function* below(t: number): Steps<number> {
    let total = 0;
    for (const [i, { law }] of parts.entries()) {
      if (i % batch === 0) yield;
      total += chanceBelow(law, t);
    }
    return total / parts.length;
  }
  const at = (probability: number) => invertSteps(below, probability, low, high, resolution);
  return [yield* at((1 - inside) / 2), yield* at((1 + inside) / 2)];
}

/**
 * The central 90 % interval of the lead, in score points: where the exact distribution function of
 * the mixture reaches 5 % and 95 %. The law of each completion is asked some twenty times, so in steps, and of no more
 * completions than `thinned` gives.
 */
export const intervalSteps = memoSteps(
  ({ mixture }: Explained): Steps<readonly [number, number]> => finding(mixture),
);

/** Runs `intervalSteps` to the end. */
export const intervalOf = (explained: Explained): readonly [number, number] =>
  runToEnd(intervalSteps(explained));
