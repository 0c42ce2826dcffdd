import { use } from 'react';
import { followVisits, hydrate } from '../state';
import { loadOnce } from '../platform/load-once';

/** Loads all that a kept sheet may name. */
export const keptNames = () => import('../catalogue/codes');

/** Reads what is kept of the answers, and follows what other tabs keep of them. */
export const startState = loadOnce(async () => {
  await hydrate(keptNames);
  followVisits();
  // Without it, what another tab writes is met when this one next keeps something.
  import('../state/follow').then(
    ({ follow }) => follow(keptNames),
    () => undefined,
  );
});

/** Waits for what is kept of the answers. */
export const useStartState = (): void => use(startState());
