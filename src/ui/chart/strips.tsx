import styles from './strips.module.css';

/** Whom a mark stands for: the left side, drawn square, the right side, drawn round, or neither. */
export type Side = 'left' | 'right' | 'none';

/** One value on the scale, with an error to each side where there is one. */
export interface Mark {
  readonly at: number;
  readonly error?: number;
  readonly side: Side;
}

/** A bar from one value to another; `hatched` ones are told apart without colour. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly side: Side;
  readonly hatched?: boolean;
}

export interface Strip {
  readonly label: string;
  readonly bars?: readonly Bar[];
  readonly marks?: readonly Mark[];
  /** The same in words. */
  readonly words: string;
}

const width = 240;
const height = 24;
const middle = height / 2;

const Drawing = ({
  strip,
  from,
  to,
  zero,
}: {
  strip: Strip;
  from: number;
  to: number;
  zero: number | null;
}) => {
  const x = (value: number) =>
    8 + ((Math.min(to, Math.max(from, value)) - from) / (to - from)) * (width - 16);
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
    >
      <path className={styles.axis} d={`M8 ${String(height - 1)}H${String(width - 8)}`} />
      {zero === null ? null : (
        <path className={styles.zero} d={`M${x(zero).toFixed(1)} 0V${String(height)}`} />
      )}
      {strip.bars?.map(({ from: start, to: end, side, hatched }) => (
        <rect
          key={`${String(start)} ${String(end)}`}
          className={hatched === true ? styles.open : styles.bar}
          data-side={side}
          x={Math.min(x(start), x(end))}
          y={middle - 5}
          width={Math.max(0.5, Math.abs(x(end) - x(start)))}
          height="10"
        />
      ))}
      {strip.marks?.map(({ at, error, side }) => (
        <g key={`${side} ${String(at)}`}>
          {error === undefined ? null : (
            <path
              className={styles.error}
              d={`M${x(at - error).toFixed(1)} ${String(middle)}H${x(at + error).toFixed(1)}M${x(at - error).toFixed(1)} ${String(middle - 3)}v6M${x(at + error).toFixed(1)} ${String(middle - 3)}v6`}
            />
          )}
          {side === 'left' ? (
            <rect
              className={styles.mark}
              data-side={side}
              x={x(at) - 4}
              y={middle - 4}
              width="8"
              height="8"
            />
          ) : side === 'right' ? (
            <circle className={styles.mark} data-side={side} cx={x(at)} cy={middle} r="4.5" />
          ) : (
            <path className={styles.tick} d={`M${x(at).toFixed(1)} ${String(middle - 7)}v14`} />
          )}
        </g>
      ))}
    </svg>
  );
};

/** Strips on one scale, as a table: each row has its name, its picture, and the same in words. */
export const Strips = ({
  caption,
  columns,
  strips,
  from,
  to,
  zero = null,
}: {
  caption: string;
  columns: readonly [name: string, picture: string, words: string];
  strips: readonly Strip[];
  from: number;
  to: number;
  /** Where to draw the line that nothing is measured from. */
  zero?: number | null;
}) => (
  <table className={styles.table}>
    <caption>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{columns[0]}</th>
        <th scope="col">{columns[1]}</th>
        <th scope="col">{columns[2]}</th>
      </tr>
    </thead>
    <tbody>
      {strips.map((strip) => (
        <tr key={strip.label}>
          <th scope="row">{strip.label}</th>
          <td className={styles.picture}>
            <Drawing strip={strip} from={from} to={to} zero={zero} />
          </td>
          <td className={styles.words}>{strip.words}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
