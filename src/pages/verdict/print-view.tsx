import { use, useState, type ComponentProps } from 'react';
import { usePrinting } from '../../ui/printing';
import type DecisionSummary from '../print/summary';
import { Unready } from '../../report/page/unready';
import { told } from '../../bindings/scheduler';
import styles from './verdict.module.css';

/** The code of what prints, fetched with the page; null where it or its styles are refused. */
const fetching = async () => {
  try {
    return (await import('../print/summary')).default;
  } catch {
    return null;
  }
};

const summary = told(fetching());

/**
 * What the verdict prints: the summary, drawn once paper is asked for and not before. The verdict
 * waits for its code, so that it is there at any moment at which there is a verdict.
 */
export const Paper = (props: ComponentProps<typeof DecisionSummary>) => {
  const Summary = use(summary);
  const printing = usePrinting();
  const [asked, setAsked] = useState(printing);
  if (printing && !asked) setAsked(true);
  return (
    <div className={styles.paper}>
      {/* The component was imported lazily and is held in state; it is not defined while rendering. */}
      {/* oxlint-disable-next-line react/static-components */}
      {asked ? Summary === null ? <Unready /> : <Summary {...props} /> : null}
    </div>
  );
};
