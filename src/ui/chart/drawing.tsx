import styles from './strips.module.css';

/** Whom a mark stands for: the left side, drawn square, the right side, drawn round, or neither. */
export type Side = 'left' | 'right' | 'none';

/** One value on the scale, with an error to each side where there is one. */
export interface Mark {
  readonly at: number;
  readonly error?: number;
  /** Its shape; without one the error stands alone, as at the end of a bar. */
  readonly side?: Side;
}

/** A bar from one value to another; `hatched` ones are told apart without colour. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly side: Side;
  readonly hatched?: boolean;
}

/** What all strips of a picture are measured on. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const width = 240;
const height = 24;
const middle = height / 2;
/** Room for half a mark at each end. */
const margin = 8;

/** Where a value stands on the scale, in units of the drawing; beyond an end it stands there. */
const place = (value: number, { from, to }: Scale): number =>
  margin + ((Math.min(to, Math.max(from, value)) - from) / (to - from)) * (width - 2 * margin);

/** A value's place as a share of the drawing's width, in per cent. */
export const share = (value: number, scale: Scale): number => (100 * place(value, scale)) / width;

/** A line from one end of the error to the other, and a stroke across each end. */
const whiskers = (from: number, to: number): string =>
  `M${from.toFixed(1)} ${String(middle)}H${to.toFixed(1)}${[from, to]
    .map((end) => `M${end.toFixed(1)} ${String(middle - 3)}v6`)
    .join('')}`;

const Shape = ({ x, side }: { x: number; side: Side }) => {
  if (side === 'right') {
    return <circle className={styles.mark} data-side={side} cx={x} cy={middle} r="4.5" />;
  }
  return side === 'left' ? (
    <rect className={styles.mark} data-side={side} x={x - 4} y={middle - 4} width="8" height="8" />
  ) : (
    <path className={styles.tick} d={`M${x.toFixed(1)} ${String(middle - 7)}v14`} />
  );
};

const Point = ({ mark: { at, error, side }, scale }: { mark: Mark; scale: Scale }) => {
  const ends =
    error === undefined ? null : whiskers(place(at - error, scale), place(at + error, scale));
  return (
    <g>
      {ends === null ? null : (
        <>
          <path className={styles.halo} d={ends} />
          <path className={styles.error} d={ends} />
        </>
      )}
      {side === undefined ? null : <Shape x={place(at, scale)} side={side} />}
    </g>
  );
};

/** Bars and marks of one strip, before the lines of the scale. */
export const Drawing = ({
  bars = [],
  marks = [],
  scale,
}: {
  bars?: readonly Bar[] | undefined;
  marks?: readonly Mark[] | undefined;
  scale: Scale;
}) => (
  <svg
    className={styles.strip}
    viewBox={`0 0 ${String(width)} ${String(height)}`}
    aria-hidden="true"
  >
    {scale.ticks.map((tick) => (
      <path
        key={tick}
        className={tick === 0 ? styles.zero : styles.grid}
        d={`M${place(tick, scale).toFixed(1)} 0V${String(height)}`}
      />
    ))}
    {bars.map(({ from, to, side, hatched }) => {
      const [start, end] = [place(from, scale), place(to, scale)];
      return (
        <rect
          key={`${String(from)} ${String(to)}`}
          className={hatched === true ? styles.open : styles.bar}
          data-side={side}
          x={Math.min(start, end)}
          y={middle - 5}
          width={Math.max(0.5, Math.abs(end - start))}
          height="10"
        />
      );
    })}
    {marks.map((mark) => (
      <Point key={`${mark.side ?? ''} ${String(mark.at)}`} mark={mark} scale={scale} />
    ))}
  </svg>
);
