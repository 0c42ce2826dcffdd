import { lazy, useEffect, type ReactNode } from 'react';
import { hrefOf, parseRoute, type FurtherPage } from '../platform/routes';
import { repairedRoute } from './repair-address';
import { LoadingPage } from '../report/page/fallbacks';
import Unknown from './unknown-page';
import { withWords } from '../text';

const Shared = lazy(() =>
  withWords(
    ['questions', 'form', 'engine', 'verdict', 'record', 'advice', 'shared'],
    () => import('../pages/shared/shared'),
  ),
);

/**
 * Puts an address that its carrier changed right, and shows its page. What is still no address then is
 * told of by the page that it was meant for.
 */
const Repaired = ({
  fragment,
  page,
}: {
  fragment: string;
  page: (page: FurtherPage, rest: string) => ReactNode;
}) => {
  const route = repairedRoute(fragment);
  const href = route.page === 'unknown' ? null : hrefOf(route);
  const clean = href !== null && parseRoute(href).page === route.page ? href : null;
  useEffect(() => {
    // In place of the changed one, so that the way back does not lead to it.
    if (clean !== null) globalThis.location.replace(clean);
  }, [clean]);
  if (clean !== null) return <LoadingPage />;
  if (route.page === 'shared') return <Shared payload={route.payload} />;
  return 'rest' in route && route.page !== 'unknown' ? (
    page(route.page, route.rest ?? '')
  ) : (
    <Unknown />
  );
};

export default Repaired;
