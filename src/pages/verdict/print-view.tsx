import { useEffect, useState, type ComponentProps } from 'react';
import { flushSync } from 'react-dom';
import type DecisionSummary from '../print/summary';
import styles from './verdict.module.css';

type Summary = typeof DecisionSummary;

/** The summary's code, fetched beside the page so that it is there at any moment; null until then. */
const useSummary = (): Summary | null => {
  const [summary, setSummary] = useState<{ readonly part: Summary } | null>(null);
  useEffect(() => {
    import('../print/summary').then(
      (found) => setSummary({ part: found.default }),
      // Without it the page itself is what prints.
      () => undefined,
    );
  }, []);
  return summary?.part ?? null;
};

/** Whether paper has been asked for: the browser says so before it lays pages out. */
const usePrinting = (): boolean => {
  const [printing, setPrinting] = useState(() => matchMedia('print').matches);
  useEffect(() => {
    const paper = matchMedia('print');
    const begin = () => flushSync(() => setPrinting(true));
    const follow = ({ matches }: { readonly matches: boolean }) => {
      if (matches) begin();
    };
    addEventListener('beforeprint', begin);
    paper.addEventListener('change', follow);
    return () => {
      removeEventListener('beforeprint', begin);
      paper.removeEventListener('change', follow);
    };
  }, []);
  return printing;
};

/** What the verdict prints: the summary, drawn once paper is asked for and not before. */
export const Paper = (props: ComponentProps<Summary>) => {
  const Part = useSummary();
  const printing = usePrinting();
  return (
    <div className={styles.paper}>
      {/* It was made where its file was evaluated: fetched, and not created here. */}
      {/* oxlint-disable-next-line react/static-components */}
      {printing && Part !== null ? <Part {...props} /> : null}
    </div>
  );
};
