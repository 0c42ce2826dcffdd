import { useId, useState } from 'react';
import { emptySheet, type World } from '../../decision';
import { longest } from '../../link';
import { hrefOf } from '../../routes';
import { compare } from '../../text/en/compare';
import prose from '../../ui/document.module.css';
import fields from '../../ui/fields.module.css';
import { useMessages } from '../../ui/locale';
import { TextField } from '../../ui/text-field';
import { addressOf } from '../address';
import { codesOf } from '../codes';
import { memberOf } from './member';

/** Makes an invitation: a link that asks others for their view under one title. */
export const Invite = ({ world }: { world: World }) => {
  const words = useMessages(compare).invite;
  const [title, setTitle] = useState('');
  const id = useId();
  const payload = memberOf({ ...emptySheet, title }, codesOf(world));
  return (
    <section className={prose.section}>
      <h2>{words.heading}</h2>
      <TextField
        label={words.title}
        hint={words.hint}
        value={title}
        size="wide"
        maxLength={longest.title}
        onChange={setTitle}
      />
      {title.trim() === '' ? (
        <p>{words.need}</p>
      ) : (
        <div className={fields.field}>
          <label className={fields.label} htmlFor={id}>
            {words.link}
          </label>
          <input
            id={id}
            className={`${fields.input ?? ''} ${fields.wide ?? ''}`}
            type="text"
            readOnly
            value={addressOf(hrefOf({ page: 'invite', rest: payload }))}
            onFocus={(event) => event.target.select()}
          />
        </div>
      )}
    </section>
  );
};
