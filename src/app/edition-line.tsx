import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { downloadText } from '../platform/download';
import type { EditionNews } from '../platform/keep-offline';
import { rescue } from '../state/rescue';
import { LocaleProvider, useMessages } from '../ui/locale';
import { Actions, Button } from '../ui/primitives';
import { useChosenLocale } from './locale-choice';
import { holdsUnsaved } from './unsaved';
import styles from './edition-line.module.css';

/** What keeps the new edition waiting although it was asked for. */
type Hindrance = 'none' | 'typed' | 'lost';

const hindrance = (): Hindrance => {
  if (rescue.held?.()?.kept === false) return 'lost';
  return holdsUnsaved() ? 'typed' : 'none';
};

/** A line about a newer edition, with the button that takes it into use: it does not before. */
const Line = ({ news, onLater }: { news: EditionNews; onLater: () => void }) => {
  const words = useMessages('edition');
  const [found, setFound] = useState<Hindrance>('none');
  const press = () => {
    const now = hindrance();
    if (now === 'none') news.take();
    else setFound(now);
  };
  const save = () => {
    const held = rescue.held?.();
    if (held) downloadText('steelyard-answers.json', held.text);
  };
  return (
    <section className={styles.line} aria-label={words.label}>
      <p role="status">{found === 'none' ? words[news.kind] : words[found]}</p>
      <Actions>
        {found === 'lost' ? <Button onPress={save}>{words.save}</Button> : null}
        {found === 'none' ? (
          <Button look="quiet" onPress={press}>
            {words.take}
          </Button>
        ) : (
          <Button look="quiet" onPress={news.take}>
            {words.anyway}
          </Button>
        )}
        <Button look="plain" onPress={onLater}>
          {words.later}
        </Button>
      </Actions>
    </section>
  );
};

/** The line in the language that is chosen. */
const Told = ({ news }: { news: EditionNews }) => {
  const chosen = useChosenLocale();
  const [later, setLater] = useState<EditionNews | null>(null);
  const putOff = () => {
    setLater(news);
    // The button that had the focus is gone.
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  };
  return (
    <LocaleProvider locale={chosen}>
      {later === news ? null : <Line key={news.kind} news={news} onLater={putOff} />}
    </LocaleProvider>
  );
};

const host = document.createElement('div');
host.className = styles.host ?? '';
document.body.append(host);
const root = createRoot(host);

/** Shows a line at the foot of the window: it moves nothing, and what is typed goes on. */
export const showNews = (news: EditionNews): void => {
  root.render(
    <StrictMode>
      <Told news={news} />
    </StrictMode>,
  );
};
