import { useId } from 'react';
import fields from './fields.module.css';

/** A text to take away, such as an address: it is marked whole when it gets the focus. */
export const ShownField = ({
  label,
  hint,
  value,
}: {
  label: string;
  hint?: string;
  value: string;
}) => {
  const id = useId();
  return (
    <div className={fields.field}>
      <label className={fields.label} htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={fields.hint}>
          {hint}
        </p>
      )}
      <input
        id={id}
        className={`${fields.input ?? ''} ${fields.wide ?? ''}`}
        type="text"
        readOnly
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onFocus={(event) => event.target.select()}
      />
    </div>
  );
};
