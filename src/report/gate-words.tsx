import type { ReactNode } from 'react';
import type { GateLine } from '../record';

/** What a requirement says: why it acts, on what, and by which rule. */
export const GateWords = ({
  gate: { because, affects, rule, clause },
  title,
  look,
}: {
  gate: GateLine;
  /** What stands before it where no heading names it. */
  title?: ReactNode;
  /** The class of the rule. */
  look?: string | undefined;
}) => (
  <>
    <p>
      {title}
      {because} {affects}
    </p>
    <p className={look}>
      {rule} {clause}
    </p>
  </>
);
