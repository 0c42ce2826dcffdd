import styles from './progress.module.css';

/** How much of a whole is done, on the native element. */
export const Progress = ({ label, max, value }: { label: string; max: number; value: number }) => (
  <progress className={styles.progress} max={max} value={value} aria-label={label} />
);
