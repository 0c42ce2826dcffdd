import styles from './beam.module.css';
import { tiltOf } from './geometry';

/** Radius of the dial that the pointer reads on. */
export const dialRadius = 60;

/** Leads that the dial marks, in score points. */
const marked = Array.from({ length: 13 }, (_, i) => (i - 6) * 5);
/** Of them, every so many points carry their number. */
const numbered = 20;

/** A point at so many degrees from upright, as an SVG pair. */
export const polar = (radius: number, degrees: number): string => {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
};

/** A sector from the fulcrum to the dial, between two leads. */
const sector = (from: number, to: number): string => {
  const radius = String(dialRadius);
  return `M0 0L${polar(dialRadius, tiltOf(from))}A${radius} ${radius} 0 0 1 ${polar(dialRadius, tiltOf(to))}Z`;
};

/** The face that the pointer moves on: the lead in points, and the wedge of its interval. */
export const Dial = ({
  interval,
  named,
}: {
  interval: readonly [number, number] | null;
  /** The number at a mark, where numbers are wanted. */
  named: ((points: number) => string) | null;
}) => {
  const [first = 0, last = 0] = [marked[0], marked.at(-1)];
  const radius = String(dialRadius);
  return (
    <>
      {interval === null ? null : (
        <path className={styles.wedge} d={sector(interval[0], interval[1])} />
      )}
      <path
        className={styles.tick}
        d={`M${polar(dialRadius, tiltOf(first))}A${radius} ${radius} 0 0 1 ${polar(dialRadius, tiltOf(last))}`}
      />
      {marked.map((points) => (
        <path
          key={points}
          className={styles.tick}
          d={`M${polar(dialRadius, tiltOf(points))}L${polar(dialRadius + (points % numbered === 0 ? 6 : 3), tiltOf(points))}`}
        />
      ))}
      {named === null
        ? null
        : marked
            .filter((points) => points % numbered === 0)
            .map((points) => {
              const [x, y] = polar(dialRadius + 12, tiltOf(points)).split(' ');
              return (
                <text key={points} className={styles.number} x={x} y={y} aria-hidden="true">
                  {named(Math.abs(points))}
                </text>
              );
            })}
    </>
  );
};
