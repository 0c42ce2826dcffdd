import '../ui/base.css';
import { lazy, Suspense } from 'react';
import { Boundary } from '../report/page/boundary';
import { Frame } from './frame';
import { LoadingPage } from '../report/page/fallbacks';
import { Start } from '../pages/start/start';
import { parseRoute, useHash, type Route } from '../platform/routes';
import type { Locale } from '../text';
import { withWords } from '../text';
import { LocaleProvider } from '../ui/locale';
import { usePrinting } from '../ui/printing';

const Questions = lazy(() =>
  withWords(['questions'], () => import('../pages/questions/questions')),
);
const Verdict = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'record'],
    () => import('../pages/verdict/own-verdict'),
  ),
);
const Evidence = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'record', 'details'],
    () => import('../pages/evidence/evidence'),
  ),
);
const Method = lazy(() => withWords(['method'], () => import('../pages/method/method')));
const Shared = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'record', 'shared'],
    () => import('../pages/shared/shared'),
  ),
);
const OtherPages = lazy(() => import('./other-pages'));

const PageOf = ({ route }: { route: Route }) => {
  switch (route.page) {
    case 'start':
      return <Start />;
    case 'questions':
      return <Questions {...route} />;
    case 'verdict':
      return <Verdict />;
    case 'evidence':
      return <Evidence key={`${route.kind} ${route.id}`} kind={route.kind} id={route.id} />;
    case 'method':
      return <Method />;
    case 'shared':
      return <Shared key={route.payload} payload={route.payload} />;
    default:
      return <OtherPages page={route.page} rest={route.rest ?? ''} />;
  }
};

/** The whole app. */
export const App = ({ locale }: { locale: Locale }) => {
  usePrinting();
  const hash = useHash();
  const route = parseRoute(hash);
  return (
    <LocaleProvider locale={locale}>
      <Frame route={route}>
        <Boundary key={route.page}>
          <Suspense fallback={<LoadingPage />}>
            <PageOf route={route} />
          </Suspense>
        </Boundary>
      </Frame>
    </LocaleProvider>
  );
};
