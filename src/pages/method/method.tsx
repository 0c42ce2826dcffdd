import { lazy, Suspense } from 'react';
import { withWords } from '../../text';
import { useMessages } from '../../ui/locale';
import { Boundary } from '../../report/page/boundary';
import { Page } from '../../report/page/page';
import { LoadingPage, PartMissing } from '../../report/page/fallbacks';
import styles from './method.module.css';

const InFull = lazy(() =>
  withWords(['questions', 'form', 'engine', 'record', 'details'], () => import('./in-full')),
);

/** How it decides: in short at once, in full as soon as what it is about has loaded. */
const Method = () => {
  const words = useMessages('method');
  return (
    <Page title={words.title} heading={words.heading}>
      <ul className={styles.short}>
        {Object.values(words.short).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Boundary broken={<PartMissing />}>
        <Suspense fallback={<LoadingPage />}>
          <InFull />
        </Suspense>
      </Boundary>
    </Page>
  );
};

export default Method;
