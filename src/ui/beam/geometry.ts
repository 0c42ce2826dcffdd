/** One weight on the beam. Distance and size make its moment, which is its contribution. */
export interface BeamWeight {
  readonly id: string;
  /** Difference of the scores: negative hangs on the left arm. */
  readonly difference: number;
  /** Share of the points, 0–1. */
  readonly share: number;
  /** The label drawn on the weight: the number of its row in the table of criteria. */
  readonly mark?: string;
}

/** Differences below this are none: the weight favours neither side. */
export const level = 0.5;

/** A weight placed on the beam, in units of the drawing; the fulcrum is at 0, 0. */
export interface Placed {
  readonly id: string;
  readonly side: 'left' | 'right' | 'none';
  readonly mark: string;
  readonly x: number;
  /** The radius of a circle of the weight's area, whatever its shape. */
  readonly radius: number;
  /** Length of the thread it hangs on: weights that would touch hang at other depths. */
  readonly drop: number;
}

/** Half the length of the beam, and the difference at its end. */
export const arm = 160;
export const fullDifference = 60;
/** Degrees of tilt for each score point of lead, and the most the beam tilts. */
export const degreesPerPoint = 0.6;
export const mostTilt = 18;
const area = 2400;
const firstDrop = 12;
const step = 7;

/** Distance from the fulcrum for a difference: linear, and clamped at the end of the beam. */
export const placeOf = (difference: number): number =>
  Math.max(-1, Math.min(1, difference / fullDifference)) * arm;

/** Tilt in degrees for a lead: linear, and clamped. Positive lowers the right arm. */
export const tiltOf = (lead: number): number =>
  Math.max(-mostTilt, Math.min(mostTilt, lead * degreesPerPoint));

/** Places the weights: area by share, distance by difference, threads long enough not to touch. */
export const place = (weights: readonly BeamWeight[]): readonly Placed[] => {
  const placed: Placed[] = [];
  const byPlace = weights
    .filter(({ share }) => share > 0)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || (a.id < b.id ? -1 : 1));
  for (const { id, difference, share, mark = '' } of byPlace) {
    const x = placeOf(difference);
    const radius = Math.max(2.2, Math.sqrt((share * area) / Math.PI));
    let drop = firstDrop;
    const touches = () =>
      placed.some(
        (other) =>
          Math.hypot(other.x - x, other.drop + other.radius - drop - radius) <
          other.radius + radius + 1,
      );
    while (touches()) drop += step;
    const side = Math.abs(difference) < level ? 'none' : difference < 0 ? 'left' : 'right';
    placed.push({ id, side, mark, x, radius, drop });
  }
  // Read in the order they were given in.
  return weights.flatMap(({ id }) => placed.find((one) => one.id === id) ?? []);
};
