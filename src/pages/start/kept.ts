import { startTransition, use, useCallback, useState, useSyncExternalStore } from 'react';
import { countKeptAnswers, watchKept } from '../../state/count-kept-answers';

/** How many answers this browser keeps, known once the first screen stands; none before. */
export const useKept = (): { kept: number; startAgain: () => void } => {
  const found = useSyncExternalStore(watchKept, countKeptAnswers, () => 0);
  const [forgetting, setForgetting] = useState<Promise<void> | null>(null);
  if (forgetting !== null) use(forgetting);
  const startAgain = useCallback(() => {
    startTransition(() => {
      // State and its checks load only for this, so that the first screen stays light.
      setForgetting(
        import('../../bindings/clear-answers').then(({ clearAnswers }) => clearAnswers()),
      );
    });
  }, []);
  return { kept: forgetting === null ? found : 0, startAgain };
};
