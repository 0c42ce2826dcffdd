import { useId, useState, type KeyboardEvent } from 'react';
import type { Typed } from '../text/typed';
import { FieldError } from './field-error';
import styles from './fields.module.css';
import { useNumbers } from './numbers';

const steps: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

/** A whole number with a step down and a step up beside it, for thumbs as for keyboards. */
export const Stepper = ({
  label,
  value,
  min,
  max,
  fewer,
  more,
  onChange,
  onRefuse,
}: {
  label: string;
  value: number;
  min: number;
  max: number;
  /** Names of the two buttons. */
  fewer: string;
  more: string;
  onChange: (value: number) => void;
  /** Told when what stands in the field is no number it takes. */
  onRefuse?: () => void;
}) => {
  const numbers = useNumbers();
  const id = useId();
  const range = { counted: 'plain', least: min, most: max, decimals: 0 } as const;
  const [typed, setTyped] = useState<Typed | null>(null);
  const put = (next: number) => {
    setTyped(null);
    onChange(Math.min(max, Math.max(min, next)));
  };
  const type = (text: string) => {
    const next = numbers.read(text, range);
    setTyped(next);
    if (next.read.ok) onChange(next.read.value);
    else onRefuse?.();
  };
  const step = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    put(value + by);
  };
  // Undo and the buttons change the number from outside of the field.
  const isOther = typed?.read.ok === true && typed.read.value !== value;
  const shown = typed === null || isOther ? numbers.write(value) : typed;
  const problem = numbers.problem(shown, range);
  return (
    <>
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
          type="text"
          role="spinbutton"
          inputMode="numeric"
          autoComplete="off"
          value={shown.text}
          aria-label={label}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuenow={value}
          aria-valuetext={shown.text}
          aria-invalid={problem === null ? undefined : true}
          aria-describedby={problem === null ? undefined : id}
          onChange={(event) => type(event.target.value)}
          onKeyDown={step}
          onBlur={() => setTyped(null)}
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
      {problem === null ? null : <FieldError id={id}>{problem}</FieldError>}
    </>
  );
};
