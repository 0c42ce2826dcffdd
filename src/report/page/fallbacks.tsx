import { keptText } from '../../state/count-kept-answers';
import { rescue, type Held } from '../../state/rescue';
import { useMessages } from '../../ui/locale';
import { Actions, Button, ButtonLink, Notice } from '../../ui/primitives';
import { Page } from './page';
import { Unready } from './unready';
import { downloadText } from '../../platform/download';
import styles from './page.module.css';

/** While a part of the app is fetched. */
export const Loading = () => {
  const words = useMessages('shell');
  return (
    <p role="status" data-waiting>
      {words.loading}
    </p>
  );
};

/**
 * While a page is fetched: as tall as the window, so that the foot does not jump when it comes. On
 * paper it stands for the whole page.
 */
export const LoadingPage = () => (
  <div className={styles.loading}>
    <Loading />
    <Unready />
  </div>
);

/** The answers in memory, or as the browser keeps them, whatever shape they have; null for none. */
const heldAnswers = (): Held | null => {
  const text = keptText();
  const held = rescue.held?.();
  if (held) return { text: held.text, kept: held.kept && text !== null };
  return text === null ? null : { text, kept: true };
};

/**
 * A part that did not load: what happened, whether the answers outlive a reload, and ways to take them
 * along before it where they do not.
 */
const Missing = ({ words }: { words: string }) => {
  const { broken } = useMessages('shell');
  const held = heldAnswers();
  const lost = held?.kept === false;
  const link = lost && rescue.link?.();
  return (
    <Notice warning live>
      <p>{words}</p>
      <p>{lost ? broken.lost : `${held ? broken.kept : ''} ${broken.again}`}</p>
      <Actions>
        {held ? (
          <Button
            look={lost ? 'main' : 'quiet'}
            onPress={() => downloadText('steelyard-answers.json', held.text)}
          >
            {broken.save}
          </Button>
        ) : null}
        {link ? (
          <ButtonLink href={link} look="quiet">
            {broken.link}
          </ButtonLink>
        ) : null}
        <Button look={lost ? 'quiet' : 'main'} onPress={() => location.reload()}>
          {broken.reload}
        </Button>
      </Actions>
    </Notice>
  );
};

/** A part beside the page's own matter that did not load. */
export const PartMissing = () => <Missing words={useMessages('shell').broken.part} />;

/** A part that was refused, missing or threw. */
export const Broken = () => {
  const { broken } = useMessages('shell');
  return (
    <Page title={broken.title} heading={broken.title}>
      <Missing words={broken.words} />
    </Page>
  );
};
