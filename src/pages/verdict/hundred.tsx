import type { FamilyId } from '../../catalogue';
import styles from './hundred.module.css';

const columns = 25;
const side = 8;
const rows = 4;

/**
 * How often a family comes out ahead, as a hundred marks: its own are full, squares for Qwen and discs
 * for Llama; the other's are hollow. A sentence beside it says the same.
 */
export const Hundred = ({ family, times }: { family: FamilyId; times: number }) => (
  <svg
    className={styles.hundred}
    viewBox={`0 0 ${String(columns * side)} ${String(rows * side)}`}
    aria-hidden
  >
    {Array.from({ length: columns * rows }, (_, place) => {
      const look =
        place < times ? `${family}-full` : `${family === 'qwen' ? 'llama' : 'qwen'}-hollow`;
      const [x, y] = [(place % columns) * side, Math.floor(place / columns) * side];
      const isSquare = look.startsWith('qwen');
      return isSquare ? (
        <rect key={place} data-look={look} x={x + 1} y={y + 1} width={side - 2} height={side - 2} />
      ) : (
        <circle key={place} data-look={look} cx={x + side / 2} cy={y + side / 2} r={side / 2 - 1} />
      );
    })}
  </svg>
);
