import { useState } from 'react';
import { emptySheet } from '../../decision';
import { longest } from '../../decision/sheet/texts';
import { hrefOf } from '../../platform/routes';
import prose from '../../ui/document.module.css';
import { useMessages } from '../../ui/locale';
import { ShownField } from '../../ui/shown-field';
import { ClippedField } from '../../report/clipped-field';
import { LinkHost } from '../../report/link-host';
import { useHostAddress } from '../../platform/host';
import { addressOf } from '../../platform/absolute-url';
import { codesOf } from '../../bindings/link-codes';
import { memberOf } from '../../bindings/member-payload';
import type { World } from '../../world';

/** Makes an invitation: a link that asks others for their view under one title. */
export const Invite = ({ world }: { world: World }) => {
  const words = useMessages('compare').invite;
  useHostAddress();
  const [title, setTitle] = useState('');
  const payload = memberOf({ ...emptySheet, title }, codesOf(world));
  return (
    <section className={prose.section}>
      <h2>{words.heading}</h2>
      <ClippedField
        label={words.title}
        hint={words.hint}
        value={title}
        longest={longest.title}
        onChange={setTitle}
      />
      {title.trim() === '' ? (
        <p>{words.need}</p>
      ) : (
        <>
          <ShownField
            label={words.link}
            value={addressOf(hrefOf({ page: 'invite', rest: payload }))}
          />
          <LinkHost />
        </>
      )}
    </section>
  );
};
