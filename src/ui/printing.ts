import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** How often paper was asked for, while it is; 0 while it is not. */
let turn = 0;
let turns = 0;
const listeners = new Set<() => void>();

/** Whoever puts work off, so that the screen stays quick, says here how it is ended at once. */
export const putOff: { end?: () => void } = {};

/** Whether the page is being printed. */
export const isPrinting = (): boolean => turn > 0;

/**
 * Pages are laid out as soon as the browser has said that it prints. So whatever was put off is ended
 * before, and what follows from it is drawn in the same breath.
 */
const follow = (printing: boolean) => {
  turns += 1;
  turn = printing ? turns : 0;
  putOff.end?.();
  flushSync(() => {
    for (const listener of listeners) listener();
  });
};

// The build draws the start where there is no paper.
if (typeof matchMedia === 'function') {
  const paper = matchMedia('print');
  if (paper.matches) follow(true);
  addEventListener('beforeprint', () => follow(true));
  addEventListener('afterprint', () => follow(false));
  paper.addEventListener('change', ({ matches }) => follow(matches));
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

const now = () => turn;

/**
 * Whether the page is being printed. The whole app asks, so that all of it is drawn anew, at once,
 * each time that paper is asked for, and whatever waits for what is there by then waits no longer.
 */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, now, now) > 0;
