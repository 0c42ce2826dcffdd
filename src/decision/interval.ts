import type { Mixture } from './evaluate';
import { extent, invert, race, shift } from './kernel';

/** The central interval holds this share of the lead's distribution. */
const inside = 0.9;

/**
 * The central 90 % interval of the lead over all completions, in score points: where the mixture's
 * exact distribution function reaches 5 % and 95 %. Some thirty races a completion.
 */
export const intervalOf = ({ weighed }: Pick<Mixture, 'weighed'>): readonly [number, number] => {
  const ranges = weighed.map(({ knots }) => extent(knots));
  const low = ranges.reduce((least, [from]) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const high = ranges.reduce((most, [, to]) => Math.max(most, to), Number.NEGATIVE_INFINITY);
  const below = (t: number): number =>
    weighed.reduce((total, { knots }) => {
      const moved = shift(knots, t);
      return total + (moved.ok ? race(moved.value).pLoss : 0);
    }, 0) / weighed.length;
  return [invert(below, (1 - inside) / 2, low, high), invert(below, (1 + inside) / 2, low, high)];
};
