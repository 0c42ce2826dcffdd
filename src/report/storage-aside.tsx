import { useState } from 'react';
import { hrefOf } from '../platform/routes';
import { useSheet } from '../state';
import { discardAside, listAside } from '../state/set-aside';
import { Confirm } from '../ui/confirm';
import { useLocale, useMessages } from '../ui/locale';
import { Actions, Button, ButtonLink } from '../ui/primitives';
import { downloadText } from '../platform/download';

/** What was set aside, each with what can be done with it, until its user has decided. */
export const AsideList = () => {
  const words = useMessages('keeping').aside;
  const { format } = useLocale();
  const [discarding, setDiscarding] = useState<string | null>(null);
  // The list stands in the browser's storage, and this tells when it has changed.
  useSheet(({ aside }) => aside);
  const discard = () => {
    if (discarding !== null) discardAside(discarding);
    setDiscarding(null);
  };
  return (
    <>
      {listAside().map(({ place, kind, text }, row) => {
        const number = format.number(row + 1);
        return (
          <section key={place} aria-label={words.item({ number })}>
            <p>{words[kind]({ number, size: format.number(text.length) })}</p>
            <Actions>
              <Button
                look="quiet"
                label={words.saveIt({ number })}
                onPress={() => downloadText(`steelyard-set-aside-${number}.json`, text)}
              >
                {words.save}
              </Button>
              <ButtonLink
                look="quiet"
                href={hrefOf({ page: 'open', rest: place })}
                label={words.openIt({ number })}
              >
                {words.open}
              </ButtonLink>
              <Button
                look="quiet"
                label={words.discardIt({ number })}
                onPress={() => setDiscarding(place)}
              >
                {words.discard}
              </Button>
            </Actions>
          </section>
        );
      })}
      <Confirm
        {...words.sure}
        open={discarding !== null}
        onYes={discard}
        onNo={() => setDiscarding(null)}
      />
    </>
  );
};
