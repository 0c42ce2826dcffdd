import { useId } from 'react';
import { useClipped } from '../bindings/use-clipped';
import { FieldError } from '../ui/field-error';
import styles from '../ui/fields.module.css';
import { TextField } from '../ui/text-field';

/** A labelled field for a line of text of a length that is limited, in code points. */
export const ClippedField = ({
  value,
  longest,
  describedBy,
  onChange,
  ...rest
}: {
  label: string;
  value: string;
  longest: number;
  hint?: string;
  invalid?: boolean;
  /** What else is wrong with the text. */
  describedBy?: string | undefined;
  onChange: (value: string) => void;
}) => {
  const { text, problem, onText } = useClipped(value, longest, onChange);
  const id = useId();
  return (
    <div className={styles.field}>
      <TextField
        {...rest}
        value={text}
        size="wide"
        describedBy={
          [describedBy, problem === null ? null : id].filter(Boolean).join(' ') || undefined
        }
        onChange={onText}
      />
      {problem === null ? null : <FieldError id={id}>{problem}</FieldError>}
    </div>
  );
};
