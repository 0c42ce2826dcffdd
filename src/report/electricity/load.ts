import { loadOnce } from '../../platform/load-once';
import { withWords } from '../../text';
import type * as electricity from './electricity';

type Loaded = typeof electricity;

let loaded: Loaded | null = null;

/** The fields of a use, and what is said of it on the page and on paper. */
export const loadElectricity = loadOnce(async () => {
  loaded = await withWords(['form', 'details'], () => import('./electricity'));
  return loaded;
});

/** The same where it is there: it is wherever something was given, since its fields were drawn. */
export const loadedElectricity = (): Loaded | null => loaded;
