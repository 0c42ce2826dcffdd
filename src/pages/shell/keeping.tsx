import { lazy, Suspense } from 'react';
import { useSheet } from '../../state';
import { Boundary } from './boundary';
import { PartMissing } from './states';

const KeepingWords = lazy(() => import('./keeping-words'));

/** A word on how the answers are kept, where it is not as it should be: it is fetched only then. */
export const Keeping = () => {
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
