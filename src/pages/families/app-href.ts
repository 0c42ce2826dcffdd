import { start } from '../../platform/own-files';
import { hrefOf, type Route } from '../../platform/routes';

/** The address of a page of the app, from a page that is a file beside it. */
export const appHref = (route: Exclude<Route, { page: 'unknown' }>): string =>
  start + hrefOf(route);
