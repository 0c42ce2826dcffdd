import type { ReactNode } from 'react';

/** A link that leads out of the app. The page it leads to learns nothing of this one. */
export const OutsideLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} rel="noreferrer noopener">
    {children}
  </a>
);
