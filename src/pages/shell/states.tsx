import { shell } from '../../text/en/shell';
import { useMessages } from '../../ui/locale';
import { Actions, Button, ButtonLink, Notice } from '../../ui/parts';
import { Page } from './page';
import styles from './shell.module.css';

/** While a part of the app is fetched. */
export const Loading = () => {
  const words = useMessages(shell);
  return <p role="status">{words.loading}</p>;
};

/** While a page is fetched: as tall as the window, so that the foot does not jump when it comes. */
export const LoadingPage = () => (
  <div className={styles.loading}>
    <Loading />
  </div>
);

/** An address that names no page. */
export const Unknown = () => {
  const { unknown } = useMessages(shell);
  return (
    <Page title={unknown.title} heading={unknown.title}>
      <p>{unknown.words}</p>
      <Actions>
        <ButtonLink href="#/">{unknown.back}</ButtonLink>
      </Actions>
    </Page>
  );
};

/** What the browser keeps of the answers, as it stands, whatever shape it has. */
const keptText = (): string | null => {
  try {
    return localStorage.getItem('steelyard.sheet');
  } catch {
    return null;
  }
};

const saveKept = (text: string) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'steelyard-answers.json';
  link.click();
  URL.revokeObjectURL(link.href);
};

/** A part beside the page's own matter that did not load. */
export const PartMissing = () => {
  const { broken } = useMessages(shell);
  return (
    <Notice warning live>
      <p>{broken.part}</p>
      <Button look="quiet" onPress={() => location.reload()}>
        {broken.reload}
      </Button>
    </Notice>
  );
};

/** A part that was refused, missing or threw. */
export const Broken = () => {
  const { broken } = useMessages(shell);
  const kept = keptText();
  return (
    <Page title={broken.title} heading={broken.title}>
      <Notice warning>
        <p>{broken.words}</p>
      </Notice>
      <Actions>
        <Button onPress={() => location.reload()}>{broken.reload}</Button>
        {kept === null ? null : (
          <Button look="quiet" onPress={() => saveKept(kept)}>
            {broken.save}
          </Button>
        )}
      </Actions>
    </Page>
  );
};
