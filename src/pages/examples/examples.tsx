import { use, useState } from 'react';
import { emptySheet, type Sheet } from '../../decision';
import { hrefOf } from '../../platform/routes';
import { isEmpty, useSheet } from '../../state';
import { replace } from '../../state/replace';
import { useMessages } from '../../ui/locale';
import { Confirm } from '../../ui/confirm';
import { Actions, Button, ButtonLink } from '../../ui/primitives';
import { payloadOf } from '../../bindings/use-record';
import { Page } from '../../report/page/page';
import { useSentences } from '../../bindings/use-sentences';
import { recommendationSoon, useWorld } from '../../bindings/use-recommendation';
import styles from './examples.module.css';
import { exampleAnswers, exampleIds, type ExampleId } from './sheets';

const startFrom = (sheet: Sheet): void => {
  replace(sheet);
  globalThis.location.hash = hrefOf({ page: 'review' });
};

/** Example institutions, with their verdicts of today, to look at or to start from. */
const Examples = () => {
  const words = useMessages('examples');
  const world = useWorld();
  const { verdictSentence } = useSentences(world.catalogue);
  const mine = useSheet(({ sheet }) => !isEmpty(sheet));
  const [asking, setAsking] = useState<ExampleId | null>(null);
  const sheetOf = (id: ExampleId): Sheet => ({
    ...emptySheet,
    title: words.institutions[id].title,
    answers: exampleAnswers[id],
  });
  const take = (id: ExampleId) => startFrom(sheetOf(id));
  return (
    <Page title={words.title} heading={words.heading}>
      <p>{words.lead}</p>
      <ul className={styles.list}>
        {exampleIds.map((id) => {
          const sheet = sheetOf(id);
          const recommendation = use(recommendationSoon(world, sheet));
          const payload = payloadOf(world, sheet, recommendation, false);
          return (
            <li key={id}>
              <div className={styles.half}>
                <h2>{sheet.title}</h2>
                <p>{words.institutions[id].words}</p>
              </div>
              <div className={styles.half}>
                {recommendation === null ? null : (
                  <p className={styles.verdict}>{verdictSentence(recommendation)}</p>
                )}
                <Actions>
                  <ButtonLink
                    href={hrefOf({ page: 'shared', payload })}
                    look="quiet"
                    label={words.lookAt({ title: sheet.title })}
                  >
                    {words.look}
                  </ButtonLink>
                  <Button
                    look="quiet"
                    label={words.takeIt({ title: sheet.title })}
                    onPress={() => (mine ? setAsking(id) : take(id))}
                  >
                    {words.take}
                  </Button>
                </Actions>
              </div>
            </li>
          );
        })}
      </ul>
      <Confirm
        {...words.sure}
        open={asking !== null}
        onYes={() => (asking === null ? undefined : take(asking))}
        onNo={() => setAsking(null)}
      />
    </Page>
  );
};

export default Examples;
