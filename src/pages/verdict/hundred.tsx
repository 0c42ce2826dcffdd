import type { FamilyId } from '../../catalogue';
import { otherFamily } from '../../core/families';
import styles from './hundred.module.css';

const columns = 25;
const side = 8;
const rows = 4;

type Look = `${FamilyId}-${'full' | 'hollow'}`;

/** A square for Qwen or a disc for Llama, in the cell of a column and a row. */
const Mark = ({ look, column, row }: { look: Look; column: number; row: number }) => {
  const [x, y] = [column * side, row * side];
  return look.startsWith('qwen') ? (
    <rect data-look={look} x={x + 1} y={y + 1} width={side - 2} height={side - 2} />
  ) : (
    <circle data-look={look} cx={x + side / 2} cy={y + side / 2} r={side / 2 - 1} />
  );
};

/**
 * How often a family comes out ahead, as a hundred marks with their key: its own are full, the other's are
 * hollow. A sentence beside it says the same.
 */
export const Hundred = ({
  family,
  times,
  names,
}: {
  family: FamilyId;
  times: number;
  /** The names of both families, for the key. */
  names: Readonly<Record<FamilyId, string>>;
}) => {
  const other = otherFamily(family);
  const lookOf = (one: FamilyId): Look => `${one}-${one === family ? 'full' : 'hollow'}`;
  return (
    <div className={styles.hundred} aria-hidden>
      <svg viewBox={`0 0 ${String(columns * side)} ${String(rows * side)}`}>
        {Array.from({ length: columns * rows }, (_, place) => {
          const [column, row] = [place % columns, Math.floor(place / columns)];
          const look = lookOf(place < times ? family : other);
          return <Mark key={place} look={look} column={column} row={row} />;
        })}
      </svg>
      <p className={styles.key}>
        {[family, other].map((one) => (
          <span key={one}>
            <svg viewBox={`0 0 ${String(side)} ${String(side)}`}>
              <Mark look={lookOf(one)} column={0} row={0} />
            </svg>
            {names[one]}
          </span>
        ))}
      </p>
    </div>
  );
};
