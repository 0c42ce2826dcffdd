import { useNow } from '../worker/message';
import { trustedWorker } from './trusted';

/**
 * What there is to tell of editions: a newer one is ready for all tabs, or another tab uses one already.
 * `take` is what the reader's consent does.
 */
export interface EditionNews {
  readonly kind: 'ready' | 'elsewhere';
  readonly take: () => void;
}

/** How long a tab that stays open leaves the host in peace, in milliseconds. */
const peace = 3_600_000;

/** Asks for a newer edition when a tab is looked at again after a while. */
const askNowAndThen = (registration: ServiceWorkerRegistration): void => {
  let last = 0;
  document.addEventListener('visibilitychange', ({ timeStamp }) => {
    if (document.visibilityState === 'hidden' || timeStamp - last < peace) return;
    last = timeStamp;
    // Without a network there is nothing new.
    registration.update().catch(() => undefined);
  });
};

/**
 * Has the browser keep the app for use without a network, and tells of each newer edition. None is taken
 * into use in this tab but by `take`. Does nothing where the browser refuses: the app then needs its host.
 */
export async function keepOffline(tell: (news: EditionNews) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  let led = workers.controller !== null;
  let taken = false;
  const reload = () => location.reload();
  workers.addEventListener('controllerchange', () => {
    if (taken) reload();
    // The first edition takes over without a word: the page is of it.
    else if (led) tell({ kind: 'elsewhere', take: reload });
    led = true;
  });
  try {
    const registration = await workers.register(trustedWorker(), { updateViaCache: 'none' });
    const take = () => {
      taken = true;
      // Another tab may have been quicker.
      if (registration.waiting === null) reload();
      else registration.waiting.postMessage(useNow);
    };
    const look = () => {
      if (registration.waiting !== null && workers.controller !== null)
        tell({ kind: 'ready', take });
    };
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look);
    });
    askNowAndThen(registration);
    look();
  } catch {
    // Refused by the browser, by a private window, or by the host: all works as before.
  }
}
