import { lazy } from 'react';
import type { FurtherPage } from '../routes';

const Print = lazy(() => import('./print/own'));
const Size = lazy(() => import('./size/size'));

/** The pages that are asked for now and then. */
const Further = ({ page }: { page: FurtherPage }) => {
  switch (page) {
    case 'print':
      return <Print />;
    case 'size':
      return <Size />;
  }
};

export default Further;
