import styles from './rows.module.css';

/** One row of a choice. */
export interface RowOption {
  readonly value: string;
  readonly label: string;
  /** Whether it stands apart from the others, as it is none of them. */
  readonly apart?: boolean;
}

/** Rows that a key chooses, at most: the digits from 1. */
const keyed = 9;

/** The last digit that chooses one of the rows. */
export const mostKeys = ({ length }: readonly RowOption[]): number => Math.min(length, keyed);

/** Rows of radios or checkboxes; the whole row is the target. Lives inside a fieldset. */
export const ChoiceRows = ({
  name,
  several,
  options,
  chosen,
  keys,
  onToggle,
}: {
  name: string;
  several: boolean;
  options: readonly RowOption[];
  chosen: readonly string[];
  /** Says which keys choose a row. */
  keys: string;
  onToggle: (value: string) => void;
}) => (
  <>
    <p className={styles.key}>{keys}</p>
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
          {i < keyed ? (
            <kbd className={styles.key} aria-hidden="true">
              {i + 1}
            </kbd>
          ) : null}
        </label>
      ))}
    </div>
  </>
);

/** A single row with a checkbox, such as "I do not know yet" beside a field. */
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
