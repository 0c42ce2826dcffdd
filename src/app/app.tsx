import '../ui/base.css';
import { lazy, Suspense } from 'react';
import { Boundary } from '../report/page/boundary';
import { Frame } from './frame';
import { useChosenLocale } from './locale-choice';
import { LoadingPage } from '../report/page/fallbacks';
import { Start } from '../pages/start/start';
import { parseRoute, useHash, type Route } from '../platform/routes';
import { english, withWords, type Language, type Locale } from '../text';
import { LocaleProvider } from '../ui/locale';
import { usePrinting } from '../ui/printing';

const Questions = lazy(() =>
  withWords(['questions'], () => import('../pages/questions/questions')),
);
const Verdict = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'verdict', 'record', 'advice'],
    () => import('../pages/verdict/own-verdict'),
  ),
);
const Shared = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'verdict', 'record', 'advice', 'shared'],
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
      return <Verdict part={route.part} />;
    case 'shared':
      return <Shared key={route.payload} {...route} />;
    default:
      return <OtherPages route={route} />;
  }
};

/** The pages that are worded in a language; all of them where it is not named. */
const wordedPages: Readonly<Partial<Record<Language, readonly Route['page'][]>>> = {
  de: ['start', 'questions'],
};

/** The locale of a page's content: English, where the chosen one has no words for it. */
const localeOfPage = (chosen: Locale, { page }: Route): Locale =>
  wordedPages[chosen.language]?.includes(page) === false ? english : chosen;

/** The whole app. */
export const App = () => {
  usePrinting();
  const hash = useHash();
  const route = parseRoute(hash);
  const chosen = useChosenLocale();
  const content = localeOfPage(chosen, route);
  return (
    <LocaleProvider locale={chosen}>
      <Frame route={route} content={content}>
        <LocaleProvider locale={content}>
          <Boundary key={route.page}>
            <Suspense fallback={<LoadingPage />}>
              <PageOf route={route} />
            </Suspense>
          </Boundary>
        </LocaleProvider>
      </Frame>
    </LocaleProvider>
  );
};
