import { lazy } from 'react';
import type { FurtherPage } from '../platform/routes';
import { withWords } from '../text';

const Compare = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'record', 'share', 'compare'],
    () => import('../pages/compare/compare'),
  ),
);
const Examples = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'record', 'examples'],
    () => import('../pages/examples/examples'),
  ),
);
const History = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'record', 'history', 'keeping'],
    () => import('../pages/history/history'),
  ),
);
const Invited = lazy(() =>
  withWords(['compare', 'form', 'share'], () => import('../pages/compare/invitation')),
);
const Open = lazy(() => withWords(['open'], () => import('../pages/open/open')));
/** Every primitive, for whoever changes one: only while the app is developed. */
const Parts = lazy(() =>
  import.meta.env.DEV
    ? withWords(
        ['questions', 'form', 'engine', 'record', 'parts'],
        () => import('../pages/gallery/gallery'),
      )
    : withWords(['unknown'], () => import('./unknown-page')),
);
const Print = lazy(() =>
  withWords(['questions', 'form', 'engine', 'record'], () => import('../pages/print/preview')),
);
const Repaired = lazy(() => withWords(['unknown'], () => import('./repaired')));
const Review = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'record', 'review'],
    () => import('../pages/review/review'),
  ),
);
const Sealed = lazy(() => withWords(['share'], () => import('../pages/shared/sealed')));
const Size = lazy(() =>
  withWords(['questions', 'form', 'engine', 'record', 'size'], () => import('../pages/size/size')),
);

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
