import type { Score } from '../../catalogue';
import styles from './families.module.css';

/** Room for half a mark at each end of the scale of 0 to 100. */
const margin = 5;
const width = 100 + 2 * margin;
const middle = 6;

const at = (score: number): number => Math.round(margin + Math.min(100, Math.max(0, score)));

const Margin = ({ score: { mean, spread }, y }: { score: Score; y: number }) => (
  <path d={`M${String(at(mean - spread))} ${String(y)}H${String(at(mean + spread))}`} />
);

/** Both scores of a criterion on one scale from 0 to 100: a square for Qwen, a circle for Llama. */
export const Scores = ({ qwen, llama }: { qwen: Score; llama: Score }) => (
  <svg className={styles.scores} viewBox={`0 0 ${String(width)} 12`} aria-hidden="true">
    <path d={`M${String(margin)} ${String(middle)}h100`} />
    <g className={styles.qwen}>
      <Margin score={qwen} y={2} />
      <rect x={at(qwen.mean) - 3} y={middle - 4} width="6" height="6" />
    </g>
    <g className={styles.llama}>
      <Margin score={llama} y={10} />
      <circle cx={at(llama.mean)} cy={middle + 1} r="3.4" />
    </g>
  </svg>
);
