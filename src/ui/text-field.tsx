import { useId } from 'react';
import styles from './fields.module.css';

/** A labelled field for a line of text or a number. */
export const TextField = ({
  label,
  value,
  onChange,
  numeric,
  size = 'normal',
  hint,
  invalid = false,
  describedBy,
  secret = false,
  unit,
  onBlur,
  onEnter,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The keys that a phone shows for a number. */
  numeric?: 'whole' | 'decimal';
  size?: 'short' | 'normal' | 'wide';
  hint?: string;
  invalid?: boolean;
  describedBy?: string | undefined;
  /** Whether the letters are hidden while they are typed. */
  secret?: boolean;
  /** What the number counts, shown behind it. */
  unit?: string;
  onBlur?: () => void;
  /** What the enter key does in it. */
  onEnter?: () => void;
}) => {
  const id = useId();
  const hintId = `${id}-hint`;
  const unitId = `${id}-unit`;
  const described = [
    hint === undefined ? null : hintId,
    unit === undefined ? null : unitId,
    describedBy,
  ]
    .filter(Boolean)
    .join(' ');
  const width = size === 'wide' ? styles.wide : size === 'short' ? styles.short : '';
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      <span className={styles.measured}>
        <input
          id={id}
          className={`${styles.input ?? ''} ${width ?? ''}`}
          type={secret ? 'password' : 'text'}
          inputMode={numeric === undefined ? 'text' : numeric === 'whole' ? 'numeric' : 'decimal'}
          autoComplete="off"
          value={value}
          aria-invalid={invalid ? true : undefined}
          aria-describedby={described === '' ? undefined : described}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || onEnter === undefined) return;
            event.preventDefault();
            onEnter();
          }}
        />
        {unit === undefined ? null : <span id={unitId}>{unit}</span>}
      </span>
    </div>
  );
};
