import { lazy, Suspense, useEffect } from 'react';
import { outline } from '../../catalogue';
import { hrefOf } from '../../platform/routes';
import { redo, undo, useSheet } from '../../state';
import { withWords } from '../../text';
import { useLocale, useMessages } from '../../ui/locale';
import { Actions, Button, ButtonLink } from '../../ui/primitives';
import { Progress } from '../../ui/progress';
import { useStartState } from '../../bindings/start-state';
import { Page } from '../../report/page/page';
import { Boundary } from '../../report/page/boundary';
import { StorageNotice } from '../../report/storage-notice';
import { Loading, PartMissing } from '../../report/page/fallbacks';
import { loadKeys, onKey } from './fields/keys';
import { Section } from './section';
import styles from './questions.module.css';

const Steps = lazy(() => withWords(['form'], () => import('./beside/steps')));
const Live = lazy(() => withWords(['engine'], () => import('./beside/live-beam')));

/** Gives the focus to a question that the address names, once its section stands. */
const FocusOn = ({ question }: { question: string }) => {
  useEffect(() => {
    if (question === '') return;
    // The page around it gives the focus to its heading in the same turn, and this comes after.
    queueMicrotask(() => {
      document.querySelector<HTMLElement>(`[data-question=${question}]`)?.focus();
    });
  }, [question]);
  return null;
};

/** One section of the questions; the focus goes to a question that the address names. */
const Questions = ({ section: wanted, question = '' }: { section: string; question?: string }) => {
  useStartState();
  const words = useMessages('questions');
  const frame = useMessages('shell');
  const sections: Readonly<Record<string, string>> = useMessages('wording/sections');
  const { format } = useLocale();
  const sheet = useSheet((state) => state.sheet);
  const past = useSheet((state) => state.past.length);
  const future = useSheet((state) => state.future.length);
  const all = outline.sections;
  const index = Math.max(
    0,
    all.findIndex(({ id }) => id === wanted),
  );
  const section = all[index];
  const next = all[index + 1];
  const before = all[index - 1];
  const nextHref =
    next === undefined
      ? hrefOf({ page: 'verdict' })
      : hrefOf({ page: 'questions', section: next.id });
  useEffect(() => {
    loadKeys().catch(() => undefined);
  }, []);
  if (section === undefined) return null;
  const total = all.flatMap(({ questions: own }) => own).length;
  const open = total - Object.keys(sheet.answers).length;
  const title = sections[section.id] ?? section.id;
  return (
    <Page key={section.id} title={words.title({ section: title })} heading={title}>
      <p className={styles.progress}>
        {words.progress({
          section: format.number(index + 1),
          sections: format.number(all.length),
          left: words.left({ open, total: format.number(total) }),
        })}
      </p>
      <Progress label={words.answered} max={total} value={total - open} />
      <StorageNotice />
      <div className={styles.columns}>
        {/* The keys act on the choices inside; the form itself takes no focus. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => event.preventDefault()}
          onKeyDown={(event) => onKey(event, nextHref)}
        >
          <Suspense fallback={<Loading />}>
            <Section key={section.id} section={section} />
            <FocusOn question={question} />
          </Suspense>
          <Actions>
            <ButtonLink href={nextHref}>
              {next === undefined ? words.toVerdict : words.next}
            </ButtonLink>
            <ButtonLink
              href={
                before === undefined
                  ? hrefOf({ page: 'start' })
                  : hrefOf({ page: 'questions', section: before.id })
              }
              look="quiet"
            >
              {before === undefined ? words.toStart : words.back}
            </ButtonLink>
            <Button look="quiet" onPress={undo} disabled={past === 0}>
              {frame.undo}
            </Button>
            <Button look="quiet" onPress={redo} disabled={future === 0}>
              {frame.redo}
            </Button>
          </Actions>
        </form>
        <div className={styles.side}>
          <aside className={styles.live} aria-label={words.live.heading}>
            <Boundary broken={<PartMissing />}>
              <Suspense fallback={<div className={styles.liveRoom} aria-busy />}>
                <Live />
              </Suspense>
            </Boundary>
          </aside>
          <Boundary broken={<PartMissing />}>
            <Suspense fallback={<div aria-busy />}>
              <Steps current={section.id} />
            </Suspense>
          </Boundary>
        </div>
      </div>
    </Page>
  );
};

export default Questions;
