import { useId } from 'react';
import styles from './memory.module.css';
import { TableHead } from '../table-head';

/** One part of the bar; shares of a bar add up to 1. */
export interface MemoryPart {
  readonly id: string;
  readonly name: string;
  readonly amount: string;
  readonly share: number;
}

/** How the n-th part is drawn, so that no part is told by colour alone. */
const Pattern = ({ id, at }: { id: string; at: number }) => (
  <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
    {at === 0 ? <rect className={styles.ink} width="6" height="6" /> : null}
    {at === 1 ? <path className={styles.stroke} d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" /> : null}
    {at === 2 ? <circle className={styles.ink} cx="3" cy="3" r="1.4" /> : null}
    {at === 3 ? <path className={styles.stroke} d="M0 3H6" /> : null}
    {at === 4 ? <path className={styles.stroke} d="M3 0V6" /> : null}
  </pattern>
);

const patterns = ['weights', 'cache', 'state', 'activations', 'engine'];

/** A stacked bar of what memory holds, with the table that says the same. */
export const MemoryBar = ({
  parts,
  label,
  columns,
}: {
  parts: readonly MemoryPart[];
  label: string;
  columns: readonly [string, string];
}) => {
  const own = useId();
  const patternOf = (id: string) => `${own}${id}`;
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((sum, part) => sum + part.share, 0));
  return (
    <div className={styles.memory}>
      <svg className={styles.bar} viewBox="0 0 400 28" role="img" aria-label={label}>
        <defs>
          {patterns.map((id, at) => (
            <Pattern key={id} id={patternOf(id)} at={at} />
          ))}
        </defs>
        {parts.map(({ id, share }, i) => (
          <rect
            key={id}
            className={styles.part}
            x={1 + (starts[i] ?? 0) * 398}
            y="1"
            width={Math.max(0.5, share * 398)}
            height="26"
            fill={patterns.includes(id) ? `url(#${patternOf(id)})` : 'none'}
          />
        ))}
      </svg>
      <table className={styles.table}>
        <TableHead columns={[columns[0], columns[1]]} />
        <tbody>
          {parts.map(({ id, name, amount }) => (
            <tr key={id}>
              <th scope="row">
                <svg className={styles.swatch} viewBox="0 0 14 14" aria-hidden="true">
                  <rect
                    className={styles.part}
                    x="1"
                    y="1"
                    width="12"
                    height="12"
                    fill={patterns.includes(id) ? `url(#${patternOf(id)})` : 'none'}
                  />
                </svg>
                {name}
              </th>
              <td>{amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
