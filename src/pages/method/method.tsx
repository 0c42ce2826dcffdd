import { lazy, Suspense } from 'react';
import { withWords } from '../../text';
import { useMessages } from '../../ui/locale';
import { Boundary } from '../../report/page/boundary';
import { Page } from '../../report/page/page';
import { LoadingPage, PartMissing } from '../../report/page/fallbacks';
import { Contents } from './sections';
import styles from './method.module.css';

const InFull = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'verdict', 'record', 'details'],
    () => import('./in-full'),
  ),
);

/**
 * How it decides: in short at once, in full as soon as what it is about has loaded. The id of a section
 * leads to it; any other text leads to the head of the page.
 */
const Method = ({ section }: { section: string }) => {
  const words = useMessages('method');
  return (
    <Page title={words.title} heading={words.heading}>
      <div className={styles.short}>
        {Object.values(words.short).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <Contents />
      <Boundary broken={<PartMissing />}>
        <Suspense fallback={<LoadingPage />}>
          <InFull wanted={section} />
        </Suspense>
      </Boundary>
    </Page>
  );
};

export default Method;
