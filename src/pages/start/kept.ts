import { useCallback, useState, useSyncExternalStore } from 'react';
import { glance, watchKept } from '../../state/glance';

/** How many answers this browser keeps, known once the first screen stands; none before. */
export const useKept = (): { kept: number; startAgain: () => void } => {
  const found = useSyncExternalStore(watchKept, glance, () => 0);
  const [forgotten, setForgotten] = useState(false);
  const startAgain = useCallback(() => {
    // State and its checks load only for this, so that the first screen stays light.
    import('../forget').then(
      async ({ forget }) => {
        await forget();
        setForgotten(true);
      },
      () => location.reload(),
    );
  }, []);
  return { kept: forgotten ? 0 : found, startAgain };
};
