import { useId, useState, type CSSProperties } from 'react';
import { Disclosure } from '../primitives';
import styles from './beam.module.css';
import { Dial, dialRadius } from './dial';
import { arm, fullDifference, place, tiltOf, type BeamWeight } from './geometry';
import { Hanging, hanging } from './hanging';

/** What the beam says to those who do not see it, and its two sides. */
export interface BeamWords {
  readonly label: string;
  readonly left: string;
  readonly right: string;
  /** A sentence for each weight, by id. */
  readonly weights: Readonly<Record<string, string>>;
  /** How weights are read, shown until one is pointed at. */
  readonly hint: string;
  /** Names what tells how it is read. */
  readonly how: string;
  readonly scale: string;
  /** A number on the beam or on the dial. */
  readonly number: (value: number) => string;
}

const ticks = Array.from({ length: 25 }, (_, i) => (i - 12) * 5);
/** How far the base reaches below the deepest weight. */
const foot = 16;

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
  /** Small beside questions; large to point at and read; on paper one picture with its caption. */
  size: 'small' | 'large' | 'paper';
}) => {
  const hatch = useId();
  const [told, tell] = useState<string | null>(null);
  const read = size === 'large';
  const full = size !== 'small';
  // Paper has no colours: each drawing brings its pattern, as a hidden one's would not be drawn.
  const ownHatch: CSSProperties & Record<'--hatch', string> = { '--hatch': `url("#${hatch}")` };
  const placed = place(weights);
  const tilt = tiltOf(lead);
  const deepest = Math.max(...placed.map(({ drop, radius }) => drop + 2 * radius), 0);
  const height = Math.max(102, Math.ceil(deepest) + foot);
  const top = full ? -84 : -72;
  return (
    <figure className={styles[size]}>
      <svg
        className={styles.drawing}
        viewBox={`-186 ${String(top)} 372 ${String(height + 8 - top)}`}
        role={size === 'paper' ? 'img' : 'group'}
        aria-label={words.label}
        style={ownHatch}
      >
        <defs>
          <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse">
            {/* Threads behind a weight do not show through it. */}
            <rect className={styles.ground} width="4" height="4" />
            <path className={styles.hatch} d="M0 4 4 0" />
          </pattern>
        </defs>
        <path
          className={styles.stand}
          d={`M0 4-9 24H9ZM0 24V${String(height)}M-36 ${String(height)}H36`}
        />
        <Dial interval={interval} named={full ? words.number : null} />
        <g className={styles.turning} transform={`rotate(${tilt.toFixed(3)})`}>
          <path className={styles.pointer} d={`M-2.2 0 0-${String(dialRadius - 1)} 2.2 0Z`} />
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
          {full
            ? ticks
                .filter((tick) => tick % 20 === 0 && tick !== 0)
                .map((tick) => (
                  <text
                    key={tick}
                    className={styles.number}
                    x={(tick / fullDifference) * arm}
                    y="-17"
                    aria-hidden="true"
                  >
                    {words.number(Math.abs(tick))}
                  </text>
                ))
            : null}
          {/* All threads lie behind all weights: a thread never crosses another's weight. */}
          {placed.map(({ id, x, drop }) => (
            <path
              key={id}
              className={styles.thread}
              d={`M0 0V${String(drop)}`}
              transform={hanging(x, tilt)}
            />
          ))}
          {placed.map((one) => (
            <Hanging
              key={one.id}
              placed={one}
              tilt={tilt}
              words={words.weights[one.id]}
              onTell={read ? (on) => tell(on ? one.id : null) : null}
            />
          ))}
        </g>
        <circle className={styles.pivot} r="4.5" />
        <text className={styles.side} x="-180" y={top + 12} textAnchor="start">
          {words.left}
        </text>
        <text className={styles.side} x="180" y={top + 12} textAnchor="end">
          {words.right}
        </text>
      </svg>
      {read ? (
        // The weight that has the focus has said it already.
        <p className={styles.told} aria-hidden="true">
          {(told === null ? undefined : words.weights[told]) ?? words.hint}
        </p>
      ) : null}
      {read ? (
        <figcaption className={styles.caption}>
          <Disclosure summary={words.how}>
            <p>{words.scale}</p>
          </Disclosure>
        </figcaption>
      ) : size === 'paper' ? (
        <figcaption className={styles.caption}>{words.scale}</figcaption>
      ) : null}
    </figure>
  );
};
