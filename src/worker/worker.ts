import edition from 'virtual:edition';
import { addressIn, answer, keepEdition, takeOver, tidy, type Place } from './edition';
import { useNow } from './message';

/** An event of a worker, which lives until the work that follows from it is done. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asking extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

// What the global scope of a service worker has and that of a page has not.
declare const clients: {
  claim(): Promise<void>;
  matchAll(options: {
    type: 'window';
    includeUncontrolled: boolean;
  }): Promise<readonly { readonly id: string }[]>;
};
declare const registration: ServiceWorkerRegistration;
declare const skipWaiting: () => Promise<void>;

const isLasting = (event: Event): event is Lasting => 'waitUntil' in event;
const isAsking = (event: Event): event is Asking => isLasting(event) && 'respondWith' in event;

const place: Place = {
  scope: registration.scope,
  caches: {
    open: (name) => caches.open(name),
    keys: () => caches.keys(),
    delete: (name) => caches.delete(name),
    match: (address, options) => caches.match(address, options),
  },
  fetch: (address, options) => fetch(address, options),
  tabs: async () => {
    const tabs = await clients.matchAll({ type: 'window', includeUncontrolled: true });
    return tabs.map(({ id }) => id);
  },
};

addEventListener('install', (event) => {
  if (isLasting(event)) event.waitUntil(keepEdition(place, edition));
});

addEventListener('activate', (event) => {
  if (isLasting(event)) event.waitUntil(takeOver(place, edition).then(() => clients.claim()));
});

addEventListener('message', (event) => {
  if (event.data === useNow && isLasting(event)) event.waitUntil(skipWaiting());
});

addEventListener('fetch', (event) => {
  if (!isAsking(event)) return;
  const { request } = event;
  const address = addressIn(place.scope, request.url);
  if (request.method !== 'GET' || address === null) return;
  const isPage = request.mode === 'navigate';
  event.respondWith(answer(place, edition, { address, isPage, ask: () => fetch(request) }));
  // What is not tidied now is tidied at the next page.
  if (isPage) event.waitUntil(tidy(place, edition).catch(() => undefined));
});
