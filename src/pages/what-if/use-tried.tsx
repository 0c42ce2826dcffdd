import { useState } from 'react';
import type { Sheet } from '../../decision';
import { hrefOf } from '../../platform/routes';
import { replace } from '../../state/replace';
import { takeBackTried, type TriedAnswers } from '../../state/tried';
import { askedIn } from '../../text/wording';
import { useLocale, useMessages } from '../../ui/locale';
import { Actions, Button } from '../../ui/primitives';
import type { World } from '../../world';
import styles from './what-if.module.css';

/** Keeps what is tried as a named state among the earlier ones, or puts it in place of the sheet. */
export const UseTried = ({
  world,
  sheet,
  tried,
}: {
  world: World;
  sheet: Sheet;
  tried: TriedAnswers;
}) => {
  const words = useMessages('what-if').use;
  const locale = useLocale();
  const asked = askedIn(locale);
  const [said, setSaid] = useState('');
  const questions = [...tried.keys()].map((id) => asked[id]?.label ?? id);
  const name = words.name({ questions: locale.format.list(questions) });
  const keep = () => {
    const { edition } = world.catalogue.questionnaire;
    import('../../state/history')
      .then(({ keepRevision }) => keepRevision(sheet, { name, reason: 'named', edition }))
      .then(
        (result) => {
          const refused = { full: words.full, blocked: words.notKept, kept: null, same: null };
          setSaid(refused[result] ?? words.kept({ name }));
        },
        // What keeps it could not be fetched.
        () => setSaid(words.notKept),
      );
  };
  const use = () => {
    replace(sheet);
    takeBackTried();
    globalThis.location.hash = hrefOf({ page: 'verdict' });
  };
  return (
    <section className={styles.section}>
      <h2>{words.heading}</h2>
      <p>{words.how}</p>
      <Actions>
        <Button onPress={use}>{words.use}</Button>
        <Button look="quiet" onPress={keep}>
          {words.keep}
        </Button>
      </Actions>
      <p role="status">{said}</p>
      <p>
        <a href={hrefOf({ page: 'history' })}>{words.history}</a>
      </p>
    </section>
  );
};
