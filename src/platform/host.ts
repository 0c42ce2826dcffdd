import { useSyncExternalStore } from 'react';
import { builtHost } from './one-file';

/** Where the browser keeps the address that others open the app at: a file on a disk has none of its own. */
const key = 'steelyard.host';

/** An address as links begin with it; null where a text is none of a page on the web. */
export const hostIn = (text: string): string | null => {
  try {
    const { protocol, origin, pathname } = new URL(text.trim());
    return /^https?:$/.test(protocol) ? `${origin}${pathname}` : null;
  } catch {
    return null;
  }
};

const kept = (): string => {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
};

let host: string | null = null;
const listeners = new Set<() => void>();

/** The address that others open the app at, as it was given or built in; empty where nobody knows it. */
export const hostAddress = (): string => {
  host ??= hostIn(kept()) ?? hostIn(builtHost) ?? '';
  return host;
};

/** Takes another address for it, and keeps it where the browser lets it; empty for none. */
export const setHostAddress = (address: string): void => {
  host = address;
  try {
    if (address === '') localStorage.removeItem(key);
    else localStorage.setItem(key, address);
  } catch {
    // It lasts as long as the tab.
  }
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** The same for a component, which is drawn anew when it changes. */
export const useHostAddress = (): string => useSyncExternalStore(subscribe, hostAddress, () => '');
