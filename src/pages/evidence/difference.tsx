import styles from './evidence.module.css';

/** One difference with its standard deviation; positive favours the left side's family. */
export interface Bar {
  readonly label: string;
  readonly difference: number;
  readonly spread: number;
}

/** Points of difference that half the picture shows, at least. */
const leastReach = 20;
const row = 26;
const half = 150;

/** Differences as points with error bars about a line of no difference. A table says the same. */
export const DifferencePicture = ({
  bars,
  label,
  left,
  right,
}: {
  bars: readonly Bar[];
  label: string;
  left: string;
  right: string;
}) => {
  const reach = bars.reduce(
    (most, { difference, spread }) => Math.max(most, Math.abs(difference) + spread),
    leastReach,
  );
  // The family named on the left leads towards the left.
  const x = (points: number) => (-points / reach) * half;
  const height = 24 + bars.length * row;
  return (
    <svg
      className={styles.picture}
      viewBox={`-230 0 460 ${String(height)}`}
      role="img"
      aria-label={label}
    >
      <text className={styles.side} x={-half} y="12" textAnchor="middle">
        {left}
      </text>
      <text className={styles.side} x={half} y="12" textAnchor="middle">
        {right}
      </text>
      <path className={styles.zero} d={`M0 18V${String(height)}`} />
      {bars.map(({ label: name, difference, spread }, i) => {
        const y = 24 + (i + 0.5) * row;
        const at = x(difference);
        const [from, to] = [x(difference + spread), x(difference - spread)];
        return (
          <g key={name}>
            <text className={styles.name} x="-226" y={y + 4}>
              {name}
            </text>
            <path
              className={styles.error}
              d={`M${from.toFixed(1)} ${String(y)}H${to.toFixed(1)}M${from.toFixed(1)} ${String(y - 4)}v8M${to.toFixed(1)} ${String(y - 4)}v8`}
            />
            {difference >= 0 ? (
              <rect className={styles.qwen} x={at - 5} y={y - 5} width="10" height="10" />
            ) : (
              <circle className={styles.llama} cx={at} cy={y} r="5.5" />
            )}
          </g>
        );
      })}
    </svg>
  );
};
