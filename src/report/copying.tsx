import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { copyText, type Copyable } from '../platform/clipboard';
import fields from '../ui/fields.module.css';
import { useMessages } from '../ui/locale';

/** A text that is selected whole as it appears, to be copied by hand. */
const ByHand = ({ text }: { text: string }) => {
  const words = useMessages('copying');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <div className={fields.field}>
      <label className={fields.label} htmlFor={id}>
        {words.text}
      </label>
      <textarea
        ref={field}
        id={id}
        className={`${fields.input ?? ''} ${fields.wide ?? ''}`}
        rows={3}
        readOnly
        value={text}
        onFocus={(event) => event.target.select()}
      />
    </div>
  );
};

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'copied'; readonly words: string }
  | { readonly kind: 'byHand'; readonly text: string };

/** Copies texts, and what came of it: said, or the text to copy by hand where the browser copies none. */
export const useCopying = (): {
  readonly copy: (text: Copyable, done: string) => void;
  readonly outcome: ReactNode;
} => {
  const words = useMessages('copying');
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const copy = (text: Copyable, done: string) => {
    void copyText(text).then((copied) =>
      setOutcome(copied ? { kind: 'copied', words: done } : { kind: 'byHand', text: text.plain }),
    );
  };
  return {
    copy,
    outcome: (
      <>
        <p role="status">
          {outcome.kind === 'copied'
            ? outcome.words
            : outcome.kind === 'byHand'
              ? words.byHand
              : ''}
        </p>
        {outcome.kind === 'byHand' ? <ByHand text={outcome.text} /> : null}
      </>
    ),
  };
};
