import { lazy, Suspense } from 'react';
import { useSheet } from '../state';
import { Boundary } from './page/boundary';
import { PartMissing } from './page/fallbacks';
import { withWords } from '../text';

const KeepingWords = lazy(() =>
  withWords(['engine', 'verdict', 'keeping'], () => import('./storage-words')),
);

/** A word on how the answers are kept, where it is not as it should be: it is fetched only then. */
export const StorageNotice = () => {
  const asItShouldBe = useSheet(
    ({ keeping, found, dropped, aside, elsewhere }) =>
      (keeping === 'kept' || keeping === 'waiting') &&
      found !== 'damaged' &&
      dropped.length === 0 &&
      aside === 0 &&
      elsewhere === null,
  );
  return asItShouldBe ? null : (
    <Boundary broken={<PartMissing />}>
      <Suspense>
        <KeepingWords />
      </Suspense>
    </Boundary>
  );
};
