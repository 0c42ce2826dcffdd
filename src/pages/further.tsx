import { lazy } from 'react';
import type { FurtherPage } from '../routes';

const Examples = lazy(() => import('./examples/examples'));
const Print = lazy(() => import('./print/own'));
const Review = lazy(() => import('./review/review'));
const Size = lazy(() => import('./size/size'));

/** The pages that are asked for now and then. */
const Further = ({ page }: { page: FurtherPage }) => {
  switch (page) {
    case 'examples':
      return <Examples />;
    case 'print':
      return <Print />;
    case 'review':
      return <Review />;
    case 'size':
      return <Size />;
  }
};

export default Further;
