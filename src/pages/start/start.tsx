import { checked } from '../../catalogue/checked';
import { beamPicture, comparison } from '../../platform/own-files';
import { hrefOf } from '../../platform/routes';
import { useLocale, useMessages } from '../../ui/locale';
import { Actions, Button, ButtonLink } from '../../ui/primitives';
import { Page } from '../../report/page/page';
import { useKept } from './kept';
import styles from './start.module.css';

/** What the first screen says of the way through, in its order. */
const points = ['get', 'need', 'limits', 'private'] as const;

/** The first screen: what this is, what to expect of it, and the ways in. */
export const Start = () => {
  const words = useMessages('start');
  const { format } = useLocale();
  const { kept, startAgain } = useKept();
  const questions = hrefOf({ page: 'questions', section: '' });
  const said = {
    get: words.points.get.words({ date: format.date(checked) }),
    need: words.points.need.words,
    limits: words.points.limits.words,
    private: (
      <>
        {words.points.private.words} <a href={hrefOf({ page: 'offline' })}>{words.offline}</a>
      </>
    ),
  };
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
          <p>
            <a className={styles.way} href={comparison}>
              {words.compare}
            </a>
          </p>
        </div>
        <img
          className={styles.figure}
          src={beamPicture}
          width="380"
          height="190"
          fetchPriority="low"
          alt=""
        />
      </div>
      <dl className={styles.points}>
        {points.map((point) => (
          <div key={point}>
            <dt>{words.points[point].title}</dt>
            <dd>{said[point]}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
};
