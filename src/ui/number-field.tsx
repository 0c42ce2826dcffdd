import { useId } from 'react';
import type { NumberRange, Typed } from '../text/typed';
import { FieldError } from './field-error';
import styles from './fields.module.css';
import { isAnew, useNumbers, useSettledIn } from './numbers';
import { TextField } from './text-field';

/**
 * A labelled field for a number. It stays as it is typed while it has the focus, says what was
 * understood where that is no number it takes, and shows a number it takes as it is kept once left.
 */
export const NumberField = ({
  label,
  typed,
  range,
  required = true,
  words = '',
  onChange,
  ...rest
}: {
  label: string;
  typed: Typed;
  range: NumberRange;
  /** Whether an empty field is wrong. */
  required?: boolean;
  /** Said after what is wrong. */
  words?: string;
  /** `anew`: the text was written anew, and not only lengthened or shortened. */
  onChange: (typed: Typed, anew: boolean) => void;
  size?: 'short' | 'normal';
  hint?: string;
  unit?: string;
  describedBy?: string | undefined;
}) => {
  const numbers = useNumbers();
  const id = useId();
  const isBlank = typed.text.trim() === '';
  const problem = isBlank && !required ? null : numbers.problem(typed, range);
  const converted = numbers.converted(typed, range);
  const settle = () => {
    const settled = numbers.settle(typed);
    if (settled.text !== typed.text) onChange(settled, false);
  };
  useSettledIn(settle);
  return (
    <div className={styles.field}>
      <TextField
        {...rest}
        label={label}
        value={typed.text}
        numeric={range.decimals === 0 ? 'whole' : 'decimal'}
        invalid={problem !== null}
        describedBy={[rest.describedBy, problem === null && converted === null ? null : id]
          .filter(Boolean)
          .join(' ')}
        onChange={(text) => onChange(numbers.read(text, range), isAnew(typed.text, text))}
        onBlur={settle}
      />
      {problem === null ? null : <FieldError id={id}>{`${problem} ${words}`.trim()}</FieldError>}
      {converted === null ? null : (
        <p id={id} className={styles.hint} role="status">
          {converted}
        </p>
      )}
    </div>
  );
};
