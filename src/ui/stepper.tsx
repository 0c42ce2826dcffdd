import styles from './fields.module.css';

/** A whole number with a step down and a step up beside it, for thumbs as for keyboards. */
export const Stepper = ({
  label,
  value,
  min,
  max,
  fewer,
  more,
  onChange,
}: {
  label: string;
  value: number;
  min: number;
  max: number;
  /** Names of the two buttons. */
  fewer: string;
  more: string;
  onChange: (value: number) => void;
}) => {
  const put = (next: number) => onChange(Math.min(max, Math.max(min, Math.round(next))));
  return (
    <span className={styles.stepper}>
      <button
        type="button"
        aria-label={fewer}
        disabled={value <= min}
        onClick={() => put(value - 1)}
      >
        −
      </button>
      <input
        type="number"
        min={min}
        max={max}
        step={1}
        value={value}
        aria-label={label}
        onChange={(event) => {
          const next = event.target.valueAsNumber;
          if (next >= min && next <= max) put(next);
        }}
      />
      <button
        type="button"
        aria-label={more}
        disabled={value >= max}
        onClick={() => put(value + 1)}
      >
        +
      </button>
    </span>
  );
};
