import { useId, type CSSProperties } from 'react';
import { arm, fullDifference, place, tiltOf, type BeamWeight } from './geometry';
import styles from './beam.module.css';

/** What the beam says to those who do not see it, and its two sides. */
export interface BeamWords {
  readonly label: string;
  readonly left: string;
  readonly right: string;
  /** A sentence for each weight, by id. */
  readonly weights: Readonly<Record<string, string>>;
  readonly scale: string;
}

const ticks = Array.from({ length: 25 }, (_, i) => (i - 12) * 5);
const pointer = 58;

const polar = (radius: number, degrees: number): string => {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
};

/** Where a weight hangs: along the turned beam, and straight down all the same. */
const hanging = (x: number, tilt: number): string =>
  `translate(${x.toFixed(2)} 3) rotate(${(-tilt).toFixed(3)})`;

/** The wedge between the ends of the interval, as a sector above the fulcrum. */
const wedge = (from: number, to: number): string =>
  `M0 0L${polar(pointer, from)}A${String(pointer)} ${String(pointer)} 0 0 1 ${polar(pointer, to)}Z`;

/**
 * The steelyard: each criterion a weight on the side it favours, as far out as its scores differ, as
 * large as its share of the points, so that moment is contribution and the tilt is the lead. The
 * wedge at the pointer is the interval of the lead. The same numbers stand in a table elsewhere.
 */
export const Beam = ({
  weights,
  lead,
  interval,
  words,
  size,
}: {
  weights: readonly BeamWeight[];
  lead: number;
  /** Null while it is being found. */
  interval: readonly [number, number] | null;
  words: BeamWords;
  size: 'small' | 'large';
}) => {
  const hatch = useId();
  // Paper has no colours: each drawing brings its pattern, as a hidden one's would not be drawn.
  const ownHatch: CSSProperties & Record<'--hatch', string> = { '--hatch': `url("#${hatch}")` };
  const placed = place(weights);
  const tilt = tiltOf(lead);
  const deepest = Math.max(60, ...placed.map(({ drop, radius }) => drop + 2 * radius)) + 34;
  const height = Math.max(118, deepest);
  return (
    <figure className={size === 'small' ? styles.small : styles.large}>
      <svg
        className={styles.drawing}
        viewBox={`-186 -72 372 ${String(Math.ceil(height + 76))}`}
        role="group"
        aria-label={words.label}
        style={ownHatch}
      >
        <defs>
          <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse">
            <path className={styles.hatch} d="M0 4 4 0" />
          </pattern>
        </defs>
        <path className={styles.stand} d={`M0 5-20 ${String(height)}H20Z`} />
        {interval === null ? null : (
          <path className={styles.wedge} d={wedge(tiltOf(interval[0]), tiltOf(interval[1]))} />
        )}
        <path className={styles.zero} d={`M0 0V-${String(pointer + 6)}`} />
        <g className={styles.turning} transform={`rotate(${tilt.toFixed(3)})`}>
          <path className={styles.pointer} d={`M-2.2 0 0-${String(pointer)} 2.2 0Z`} />
          <path
            className={styles.bar}
            d={`M-${String(arm + 6)}-3H${String(arm + 6)}V3H-${String(arm + 6)}Z`}
          />
          {ticks.map((tick) => (
            <path
              key={tick}
              className={styles.tick}
              d={`M${String((tick / fullDifference) * arm)}-3v${tick % 20 === 0 ? '-7' : '-3.5'}`}
            />
          ))}
          {/* All threads lie behind all weights: a thread never crosses another's weight. */}
          {placed.map(({ id, x, drop }) => (
            <path
              key={id}
              className={styles.thread}
              d={`M0 0V${String(drop)}`}
              transform={hanging(x, tilt)}
            />
          ))}
          {placed.map(({ id, x, radius, drop }) => (
            <g
              key={id}
              className={styles.weight}
              transform={hanging(x, tilt)}
              role="img"
              aria-label={words.weights[id]}
              tabIndex={size === 'large' ? 0 : undefined}
            >
              <title>{words.weights[id]}</title>
              {x < 0 ? (
                <rect
                  className={styles.left}
                  x={-radius * 0.886}
                  y={drop}
                  width={radius * 1.772}
                  height={radius * 1.772}
                />
              ) : (
                <circle className={styles.right} cy={drop + radius} r={radius} />
              )}
            </g>
          ))}
        </g>
        <circle className={styles.pivot} r="4.5" />
        <text className={styles.side} x="-180" y="-54" textAnchor="start">
          {words.left}
        </text>
        <text className={styles.side} x="180" y="-54" textAnchor="end">
          {words.right}
        </text>
      </svg>
      {size === 'large' ? <figcaption className={styles.caption}>{words.scale}</figcaption> : null}
    </figure>
  );
};
