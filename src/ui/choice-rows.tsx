import styles from './rows.module.css';

/** One row of a choice. */
export interface RowOption {
  readonly value: string;
  readonly label: string;
  /** Whether it stands apart from the others, as it is none of them. */
  readonly apart?: boolean;
}

/** Rows of radios or checkboxes; the whole row is the target. Lives inside a fieldset. */
export const ChoiceRows = ({
  name,
  several,
  options,
  chosen,
  onToggle,
}: {
  name: string;
  several: boolean;
  options: readonly RowOption[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
}) => (
  <div className={styles.rows}>
    {options.map(({ value, label, apart }, i) => (
      <label key={value} className={styles.row} data-apart={apart}>
        <input
          type={several ? 'checkbox' : 'radio'}
          name={name}
          value={value}
          checked={chosen.includes(value)}
          onChange={() => onToggle(value)}
        />
        <span>{label}</span>
        {i < 9 ? (
          <kbd className={styles.key} aria-hidden="true">
            {i + 1}
          </kbd>
        ) : null}
      </label>
    ))}
  </div>
);

/** A single row with a checkbox, such as "Not sure" beside a field. */
export const CheckRow = ({
  label,
  checked,
  onToggle,
}: {
  label: string;
  checked: boolean;
  onToggle: () => void;
}) => (
  <div className={styles.rows}>
    <label className={styles.row}>
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span>{label}</span>
    </label>
  </div>
);
