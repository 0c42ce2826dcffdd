import { hrefOf } from '../../platform/routes';
import { useMessages } from '../../ui/locale';
import { Actions, Button, ButtonLink } from '../../ui/primitives';
import { Page } from '../../report/page/page';
import { Figure } from './figure';
import { useKept } from './kept';
import styles from './start.module.css';

/** The first screen: what this is, and the way in. */
export const Start = () => {
  const words = useMessages('start');
  const { kept, startAgain } = useKept();
  const questions = hrefOf({ page: 'questions', section: '' });
  return (
    <Page title={words.title} heading={words.heading}>
      <div className={styles.columns}>
        <div className={styles.words}>
          <p className={styles.lead}>{words.lead}</p>
          <Actions>
            <ButtonLink href={questions}>{kept === 0 ? words.begin : words.resume}</ButtonLink>
            <ButtonLink href={hrefOf({ page: 'examples' })} look="quiet">
              {words.example}
            </ButtonLink>
          </Actions>
          {kept === 0 ? null : (
            <p>
              {words.kept({ count: kept })}{' '}
              <Button look="plain" onPress={startAgain}>
                {words.again}
              </Button>
            </p>
          )}
          <noscript>
            <p>{words.noscript}</p>
          </noscript>
          <ul className={styles.points}>
            <li>{words.points.time}</li>
            <li>{words.points.reasons}</li>
            <li>{words.points.private}</li>
          </ul>
        </div>
        <Figure label={words.beam} />
      </div>
    </Page>
  );
};
