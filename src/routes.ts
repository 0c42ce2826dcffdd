import { useSyncExternalStore } from 'react';

/** What an evidence page is about; all of it where there is no id. */
export type EvidenceKind = 'criterion' | 'language' | 'release';

/** Pages asked for now and then: they come through one door, so that the start stays light. */
const further = [
  'print',
  'size',
  'review',
  'examples',
  'sealed',
  'open',
  'compare',
  'invite',
  'history',
  'parts',
] as const;
export type FurtherPage = (typeof further)[number];

/** The pages there are, by what their address carries. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'questions'; readonly section: string; readonly question?: string }
  | { readonly page: 'verdict' }
  | { readonly page: 'method' }
  | { readonly page: FurtherPage; readonly rest?: string }
  | { readonly page: 'evidence'; readonly kind: EvidenceKind; readonly id: string }
  | { readonly page: 'shared'; readonly payload: string }
  | { readonly page: 'unknown' };

const evidenceKindOf = (text: string | undefined): EvidenceKind =>
  text === 'language' || text === 'release' ? text : 'criterion';

/** The route of a fragment such as #/questions/work. */
export const parseRoute = (hash: string): Route => {
  const path = hash.replace(/^#?\/?/, '');
  if (path === '') return { page: 'start' };
  if (path === 'verdict' || path === 'method') return { page: path };
  const [first = '', ...rest] = path.split('/');
  const page = further.find((one) => one === first);
  if (page !== undefined) return { page, rest: rest.join('/') };
  if (path.startsWith('d/')) return { page: 'shared', payload: path.slice(2) };
  if (path === 'evidence') return { page: 'evidence', kind: 'criterion', id: '' };
  const about = /^(criterion|language|release)\/([\w.-]{1,60})$/.exec(path);
  if (about !== null) {
    return { page: 'evidence', kind: evidenceKindOf(about[1]), id: about[2] ?? '' };
  }
  const asked = /^questions(?:\/([a-z]*)(?:\/([a-zA-Z]+))?)?$/.exec(path);
  if (asked !== null)
    return { page: 'questions', section: asked[1] ?? '', question: asked[2] ?? '' };
  return { page: 'unknown' };
};

/** The fragment of a route. */
export const hrefOf = (route: Exclude<Route, { page: 'unknown' }>): string => {
  if (route.page === 'start') return '#/';
  if (route.page === 'questions') {
    return ['#', 'questions', route.section, route.question].filter(Boolean).join('/');
  }
  if (route.page === 'shared') return `#/d/${route.payload}`;
  if (route.page === 'evidence') {
    return route.id === '' ? '#/evidence' : `#/${route.kind}/${route.id}`;
  }
  const rest = 'rest' in route ? (route.rest ?? '') : '';
  return rest === '' ? `#/${route.page}` : `#/${route.page}/${rest}`;
};

const subscribe = (listener: () => void) => {
  globalThis.addEventListener('hashchange', listener);
  return () => globalThis.removeEventListener('hashchange', listener);
};

/** The fragment of the address; the start while the first screen is drawn on the build machine. */
export const useHash = (): string =>
  useSyncExternalStore(
    subscribe,
    () => globalThis.location.hash,
    () => '',
  );
