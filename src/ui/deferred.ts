import { useDeferredValue } from 'react';
import { usePrinting } from './printing';

/** A value that may lag behind on the screen, so that typing stays quick, and never on paper. */
export const useDeferred = <T>(value: T): T => {
  const deferred = useDeferredValue(value);
  return usePrinting() ? value : deferred;
};
