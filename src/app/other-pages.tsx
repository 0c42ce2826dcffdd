import { lazy } from 'react';
import type { FurtherPage } from '../platform/routes';
import { Unknown } from './unknown-page';

const Compare = lazy(() => import('../pages/compare/compare'));
const Examples = lazy(() => import('../pages/examples/examples'));
const History = lazy(() => import('../pages/history/history'));
const Invited = lazy(() => import('../pages/compare/invitation'));
const Open = lazy(() => import('../pages/open/open'));
/** Every primitive, for whoever changes one: only while the app is developed. */
const Parts = import.meta.env.DEV ? lazy(() => import('../pages/gallery/gallery')) : Unknown;
const Print = lazy(() => import('../pages/print/preview'));
const Repaired = lazy(() => import('./repaired'));
const Review = lazy(() => import('../pages/review/review'));
const Sealed = lazy(() => import('../pages/shared/sealed'));
const Size = lazy(() => import('../pages/size/size'));

/** The pages that are asked for now and then, and what an address was before it was changed. */
const OtherPages = ({ page, rest }: { page: FurtherPage | 'unknown'; rest: string }) => {
  switch (page) {
    case 'compare':
      return <Compare rest={rest} />;
    case 'history':
      return <History />;
    case 'invite':
      return <Invited key={rest} payload={rest} />;
    case 'examples':
      return <Examples />;
    case 'open':
      return <Open key={rest} place={rest} />;
    case 'parts':
      return <Parts />;
    case 'print':
      return <Print />;
    case 'review':
      return <Review />;
    case 'sealed':
      return <Sealed key={rest} seal={rest} />;
    case 'size':
      return <Size />;
    case 'unknown':
      return (
        <Repaired
          fragment={rest}
          page={(found, payload) => <OtherPages page={found} rest={payload} />}
        />
      );
  }
};

export default OtherPages;
