import type { ReactNode } from 'react';
import styles from './beam.module.css';
import type { Placed } from './geometry';

/** Weights smaller than these carry no mark, on paper and on the screen: it would not be legible. */
const leastMarked = 4;
const leastOnScreen = 7.5;

/** Where a weight hangs: along the turned beam, and straight down all the same. */
export const hanging = (x: number, tilt: number): string =>
  `translate(${x.toFixed(2)} 3) rotate(${(-tilt).toFixed(3)})`;

/** The weight's shape tells its side: square to the left, round to the right, a diamond for level. */
const Shape = ({ side, radius, drop }: Placed): ReactNode => {
  // Equal areas whatever the shape.
  const half = radius * 0.886;
  const middle = drop + radius;
  if (side === 'right') return <circle className={styles.right} cy={middle} r={radius} />;
  return (
    <rect
      className={side === 'left' ? styles.left : styles.level}
      x={-half}
      y={middle - half}
      width={2 * half}
      height={2 * half}
      transform={side === 'none' ? `rotate(45 0 ${middle.toFixed(2)})` : undefined}
    />
  );
};

/** One criterion on the beam: seen, pointed at, focused and heard. */
export const Hanging = ({
  placed,
  tilt,
  words,
  onTell,
}: {
  placed: Placed;
  tilt: number;
  words: string | undefined;
  /** Told which weight is pointed at or focused; null where weights take no focus. */
  onTell: ((told: boolean) => void) | null;
}) => {
  const { x, radius, drop, mark } = placed;
  return (
    <g
      className={styles.weight}
      transform={hanging(x, tilt)}
      role="img"
      aria-label={words}
      tabIndex={onTell === null ? undefined : 0}
      onMouseEnter={() => onTell?.(true)}
      onMouseLeave={() => onTell?.(false)}
      onFocus={() => onTell?.(true)}
      onBlur={() => onTell?.(false)}
    >
      <Shape {...placed} />
      {mark === '' || radius < leastMarked ? null : (
        <text
          className={radius < leastOnScreen ? `${styles.mark} ${styles.tiny}` : styles.mark}
          y={drop + radius}
          fontSize={Math.min(8, radius * 1.1).toFixed(1)}
          aria-hidden="true"
        >
          {mark}
        </text>
      )}
    </g>
  );
};
