import { useSyncExternalStore } from 'react';

/** What an evidence page is about; all of its kind where there is no id. */
const kinds = ['criterion', 'language', 'release', 'licence'] as const;
export type EvidenceKind = (typeof kinds)[number];

/** Pages asked for now and then: they come through one door, so that the start stays light. */
const further = [
  'method',
  'print',
  'size',
  'review',
  'examples',
  'sealed',
  'open',
  'compare',
  'invite',
  'history',
  'about',
  'privacy',
  'accessibility',
  'map',
  'offline',
  'what-if',
  'parts',
] as const;
export type FurtherPage = (typeof further)[number];

/** The pages there are, by what their address carries. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'questions'; readonly section: string; readonly question?: string }
  /** `part` is the part of the record that is to be shown first. */
  | { readonly page: 'verdict'; readonly part?: string }
  | { readonly page: FurtherPage; readonly rest?: string }
  | { readonly page: 'evidence'; readonly kind: EvidenceKind; readonly id: string }
  | { readonly page: 'shared'; readonly payload: string; readonly part?: string }
  /** None of them as it stands; the whole fragment is kept, since a carrier may have changed it. */
  | { readonly page: 'unknown'; readonly rest: string };

/**
 * The route of a fragment such as #/questions/work. One that a carrier added to or encoded is unknown
 * here: what it was is found when it is asked for.
 */
export const parseRoute = (hash: string): Route => {
  const path = hash.replace(/^#?\/?/, '');
  if (path === '') return { page: 'start' };
  const [first, ...others] = path.split('/');
  const parted = /^(?:verdict|d\/?((?:[\w~.-]*[\w~-])?))(?:\/([a-z]+))?$/.exec(path);
  if (parted !== null) {
    const [, payload, part] = parted;
    const asked = part === undefined ? {} : { part };
    return payload === undefined
      ? { page: 'verdict', ...asked }
      : { page: 'shared', payload, ...asked };
  }
  const rest = others.join('/');
  // What was set aside is opened by its place in storage, which holds a full stop but ends in none.
  if (/^(?:[\w~.-]*[\w~-])?$/.test(rest)) {
    const page = further.find((one) => one === first);
    if (page !== undefined) return { page, rest };
  }
  const kind = path === 'evidence' ? 'criterion' : kinds.find((one) => one === first);
  if (kind !== undefined && /^(?:[\w.-]{0,59}[^\W_])?$/.test(rest)) {
    return { page: 'evidence', kind, id: rest };
  }
  if (first === 'questions' && /^[a-z]*(?:\/[a-zA-Z]+)?$/.test(rest)) {
    const [section = '', question = ''] = others;
    return { page: 'questions', section, question };
  }
  return { page: 'unknown', rest: hash };
};

const fragmentOf = (...parts: readonly (string | undefined)[]): string =>
  ['#', ...parts].filter(Boolean).join('/');

/** The fragment of a route. */
export const hrefOf = (route: Exclude<Route, { page: 'unknown' }>): string => {
  switch (route.page) {
    case 'start':
      return '#/';
    case 'questions':
      return fragmentOf(route.page, route.section, route.question);
    case 'verdict':
      return fragmentOf(route.page, route.part);
    case 'shared':
      return fragmentOf('d', route.payload, route.part);
    case 'evidence':
      return route.kind === 'criterion' && route.id === ''
        ? '#/evidence'
        : fragmentOf(route.kind, route.id);
    default:
      return fragmentOf(route.page, 'rest' in route ? route.rest : '');
  }
};

const subscribe = (listener: () => void) => {
  globalThis.addEventListener('hashchange', listener);
  return () => globalThis.removeEventListener('hashchange', listener);
};

/** The fragment, also one that a carrier encoded into the parameters before it. */
const fragment = (): string => {
  const { hash, search } = globalThis.location;
  return hash === '' && search.includes('%23') ? search : hash;
};

/** The fragment of the address; the start while the first screen is drawn on the build machine. */
export const useHash = (): string => useSyncExternalStore(subscribe, fragment, () => '');
