import { Children, Fragment, startTransition, useEffect, useState, type ReactNode } from 'react';
import { usePrinting } from './printing';

/**
 * Draws the parts of a long page one after the other, the first at once, so that no frame has to
 * take in all of them. What has been drawn stays, and `rest` stands for what is still to come; on paper
 * all of them stand.
 */
export const OneByOne = ({
  first = 1,
  rest,
  children,
}: {
  first?: number;
  rest?: ReactNode;
  children: ReactNode;
}) => {
  const parts = Children.toArray(children);
  const [drawn, draw] = useState(first);
  const more = drawn < parts.length;
  useEffect(() => {
    if (!more) return undefined;
    const timer = setTimeout(() => startTransition(() => draw((count) => count + 1)), 0);
    return () => clearTimeout(timer);
  }, [drawn, more]);
  if (usePrinting() || !more) return parts;
  return [...parts.slice(0, drawn), <Fragment key="rest">{rest}</Fragment>];
};
