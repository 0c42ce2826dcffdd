import { ticks } from 'd3-array';
import { Drawing, share, type Bar, type Mark, type Scale } from './drawing';
import styles from './strips.module.css';

export interface Strip {
  readonly label: string;
  /** Where more is said of it. */
  readonly href?: string;
  readonly bars?: readonly Bar[];
  readonly marks?: readonly Mark[];
  /** What the strip shows, in words. */
  readonly words: string;
}

/** About how many numbers a scale shows. */
const numbers = 4;

/** Strips on one scale, as a table: each row has its name, its picture, and the same in words. */
export const Strips = ({
  caption,
  columns,
  strips,
  from,
  to,
  number,
}: {
  caption: string;
  columns: readonly [name: string, picture: string];
  strips: readonly Strip[];
  from: number;
  to: number;
  /** A value of the scale as its head shows it. */
  number: (value: number) => string;
}) => {
  const scale: Scale = { from, to, ticks: ticks(from, to, numbers) };
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns[0]}</th>
          <th scope="col">
            {columns[1]}
            <span className={styles.numbers} aria-hidden="true">
              {scale.ticks.map((tick) => (
                <span key={tick} style={{ left: `${share(tick, scale).toFixed(2)}%` }}>
                  {number(tick)}
                </span>
              ))}
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {strips.map(({ label, href, bars, marks, words }) => (
          <tr key={label}>
            <th scope="row">{href === undefined ? label : <a href={href}>{label}</a>}</th>
            <td>
              <div className={styles.told}>
                <Drawing bars={bars} marks={marks} scale={scale} />
                <span className={styles.words}>{words}</span>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
