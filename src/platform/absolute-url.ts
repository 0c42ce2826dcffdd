import { hostAddress } from './host';

/** Whether the app is a file on a disk, whose own address leads nobody else to it. */
export const isFromDisk = (): boolean => globalThis.location.protocol === 'file:';

/**
 * The whole address of a page of this app, for others too. From a disk it is that of the app on the web
 * where its address is known, and else the fragment alone, which the app opens wherever it is.
 */
export const addressOf = (href: string): string => {
  const { origin, pathname } = globalThis.location;
  return `${isFromDisk() ? hostAddress() : `${origin}${pathname}`}${href}`;
};

/** The day it is where the user is, as 2026-11-23. */
export const today = (): string => {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
