import { lazy, Suspense } from 'react';
import { isFromDisk } from '../platform/absolute-url';
import { withWords } from '../text';
import { Boundary } from './page/boundary';

const HostField = lazy(() => withWords(['offline'], () => import('./host-field')));

/** Beside a link that is made in a file on a disk: where it leads. Elsewhere links lead to where they are made. */
export const LinkHost = () =>
  isFromDisk() ? (
    <Boundary broken={null}>
      <Suspense>
        <HostField />
      </Suspense>
    </Boundary>
  ) : null;
