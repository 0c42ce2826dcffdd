import { Children, startTransition, useEffect, useState, type ReactNode } from 'react';
import { usePrinting } from './printing';

/**
 * Draws the parts of a long page one after the other, the first at once, so that no frame has to
 * take in all of them. What has been drawn stays; on paper all of them stand.
 */
export const OneByOne = ({ first = 1, children }: { first?: number; children: ReactNode }) => {
  const parts = Children.toArray(children);
  const [drawn, draw] = useState(first);
  const more = drawn < parts.length;
  useEffect(() => {
    if (!more) return undefined;
    const timer = setTimeout(() => startTransition(() => draw((count) => count + 1)), 0);
    return () => clearTimeout(timer);
  }, [drawn, more]);
  return usePrinting() ? parts : parts.slice(0, drawn);
};
