import type { FormEvent } from 'react';
import { longestName } from '../../state/history-database';
import fields from '../../ui/fields.module.css';
import { useMessages } from '../../ui/locale';
import { Actions, Button } from '../../ui/primitives';
import { ClippedField } from '../../report/clipped-field';

/** Asks for the name of a state. */
export const NameForm = ({
  name,
  hint,
  button,
  onChange,
  onSubmit,
}: {
  name: string;
  hint?: string;
  button: string;
  onChange: (name: string) => void;
  onSubmit: () => void;
}) => {
  const words = useMessages('history');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={fields.stack} onSubmit={submit}>
      <ClippedField
        label={words.name}
        {...(hint === undefined ? {} : { hint })}
        value={name}
        longest={longestName}
        onChange={onChange}
      />
      <Actions>
        <Button look="quiet" submits>
          {button}
        </Button>
      </Actions>
    </form>
  );
};
