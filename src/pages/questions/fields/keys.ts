import type { KeyboardEvent } from 'react';
import { loadOnce } from '../../../platform/load-once';

/** Loads what the keys of a question do. Nobody waits for it: all goes without them. */
export const loadKeys = loadOnce(() => import('../beside/choice-keys'));

/** Does what a key means in a form of questions: at once, or as soon as what keys do is there. */
export const onKey = (event: KeyboardEvent<HTMLFormElement>, nextHref = ''): void => {
  // React takes the form off its event once the turn is over.
  const { currentTarget: form } = event;
  loadKeys().then(
    ({ press }) => press(event, form, nextHref),
    () => undefined,
  );
};
