import styles from './start.module.css';

/** The graduation of the beam, as one path: every fifth tick is long. */
const ticks = Array.from({ length: 33 }, (_, i) => {
  const x = -160 + i * 10;
  return `M${String(x)}-3.5v${x % 50 === 0 ? '-12' : '-6'}`;
}).join('');
const hung = [
  { at: -134, size: 15 },
  { at: -92, size: 9 },
  { at: -38, size: 12 },
  { at: 46, size: 17 },
  { at: 84, size: 8 },
  { at: 120, size: 7 },
];

/** A drawing of the instrument: graduated beam, fulcrum, weights. It shows no data. */
export const Figure = ({ label }: { label: string }) => (
  <svg className={styles.figure} viewBox="-190 -74 380 190" role="img" aria-label={label}>
    <path className={styles.stand} d="M0 6-26 100H26ZM-70 100H70" />
    <g transform="rotate(-4)">
      <path className={styles.beam} d="M-170-3.5H170V3.5H-170Z" />
      <path className={styles.tick} d={ticks} />
      {hung.map(({ at, size }) => (
        <g key={at} transform={`translate(${String(at)} 3.5) rotate(4)`}>
          <path className={styles.tick} d="M0 0V12" />
          {at < 0 ? (
            <rect className={styles.left} x={-size} y="12" width={2 * size} height={1.6 * size} />
          ) : (
            <circle className={styles.right} cy={12 + size} r={size} />
          )}
        </g>
      ))}
    </g>
    <circle className={styles.pivot} r="5" />
  </svg>
);
