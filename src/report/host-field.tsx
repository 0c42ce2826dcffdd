import { useId, useState } from 'react';
import { hostIn, setHostAddress, useHostAddress } from '../platform/host';
import { FieldError } from '../ui/field-error';
import fields from '../ui/fields.module.css';
import { useMessages } from '../ui/locale';
import { TextField } from '../ui/text-field';

/** What links from a file on a disk begin with, and what to do with one that begins with nothing. */
export const HostField = () => {
  const { links: words } = useMessages('offline');
  const host = useHostAddress();
  const [text, setText] = useState(host);
  const id = useId();
  const wrong = text.trim() !== '' && hostIn(text) === null;
  const change = (next: string) => {
    setText(next);
    setHostAddress(hostIn(next) ?? '');
  };
  return (
    <div className={fields.stack}>
      <p>{host === '' ? `${words.unknown} ${words.paste}` : words.known}</p>
      <div className={fields.field}>
        <TextField
          label={words.field}
          hint={words.hint}
          value={text}
          size="wide"
          invalid={wrong}
          describedBy={wrong ? id : undefined}
          onChange={change}
        />
        {wrong ? <FieldError id={id}>{words.wrong}</FieldError> : null}
      </div>
    </div>
  );
};

export default HostField;
