import { lazy } from 'react';
import type { Route } from '../platform/routes';
import { withWords } from '../text';
import { licencesPart, ToComparison, ToLicences } from './to-own-file';

const About = lazy(() => withWords(['foot', 'points'], () => import('../pages/foot/about')));
const Accessibility = lazy(() => withWords(['foot'], () => import('../pages/foot/accessibility')));
const Compare = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'verdict', 'record', 'share', 'compare'],
    () => import('../pages/compare/compare'),
  ),
);
const Evidence = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'verdict', 'record', 'details', 'lists'],
    () => import('../pages/evidence/evidence'),
  ),
);
const Examples = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'verdict', 'record', 'examples'],
    () => import('../pages/examples/examples'),
  ),
);
const History = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'verdict', 'record', 'history', 'keeping'],
    () => import('../pages/history/history'),
  ),
);
const Invited = lazy(() =>
  withWords(['compare', 'form', 'share'], () => import('../pages/compare/invitation')),
);
const Map = lazy(() =>
  withWords(['questions', 'form', 'engine', 'map'], () => import('../pages/map/map')),
);
const Method = lazy(() => withWords(['method'], () => import('../pages/method/method')));
const Offline = lazy(() => withWords(['offline'], () => import('../pages/offline/offline')));
const Open = lazy(() => withWords(['open'], () => import('../pages/open/open')));
/** Every primitive, for whoever changes one: only while the app is developed. */
const Parts = lazy(() =>
  import.meta.env.DEV
    ? withWords(
        ['questions', 'form', 'engine', 'verdict', 'record', 'parts'],
        () => import('../pages/gallery/gallery'),
      )
    : withWords(['unknown'], () => import('./unknown-page')),
);
const Print = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'verdict', 'record', 'advice'],
    () => import('../pages/print/preview'),
  ),
);
const Privacy = lazy(() => withWords(['foot'], () => import('../pages/foot/privacy')));
const Repaired = lazy(() => withWords(['unknown'], () => import('./repaired')));
const Review = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'verdict', 'record', 'review'],
    () => import('../pages/review/review'),
  ),
);
const Sealed = lazy(() => withWords(['share'], () => import('../pages/shared/sealed')));
const Size = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'verdict', 'record', 'size'],
    () => import('../pages/size/size'),
  ),
);

const WhatIf = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'verdict', 'record', 'whatIf'],
    () => import('../pages/what-if/what-if'),
  ),
);

/** The routes of all pages but those that most visits lead to. */
type OtherRoute = Exclude<Route, { readonly page: 'start' | 'questions' | 'verdict' | 'shared' }>;

/** The pages that are asked for now and then, and what an address was before it was changed. */
const OtherPages = ({ route }: { route: OtherRoute }) => {
  if (route.page === 'evidence') {
    if (route.kind === 'criterion' && route.id === '') return <ToComparison />;
    return <Evidence key={`${route.kind} ${route.id}`} kind={route.kind} id={route.id} />;
  }
  const { page, rest = '' } = route;
  switch (page) {
    case 'about':
      return <About />;
    case 'accessibility':
      return <Accessibility />;
    case 'compare':
      return <Compare rest={rest} />;
    case 'history':
      return <History />;
    case 'invite':
      return <Invited key={rest} payload={rest} />;
    case 'examples':
      return <Examples />;
    case 'map':
      return <Map chosen={rest} />;
    case 'method':
      return <Method section={rest} />;
    case 'offline':
      return rest === licencesPart ? <ToLicences /> : <Offline />;
    case 'open':
      return <Open key={rest} place={rest} />;
    case 'parts':
      return <Parts />;
    case 'print':
      return <Print />;
    case 'privacy':
      return <Privacy rest={rest} />;
    case 'review':
      return <Review />;
    case 'sealed':
      return <Sealed key={rest} seal={rest} />;
    case 'size':
      return <Size />;
    case 'what-if':
      return <WhatIf />;
    case 'unknown':
      return (
        <Repaired
          fragment={rest}
          page={(found, payload) => <OtherPages route={{ page: found, rest: payload }} />}
        />
      );
  }
};

export default OtherPages;
