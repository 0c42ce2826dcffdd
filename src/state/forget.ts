import { removeRevision } from './history';
import { prefix } from './storage-keys';

/**
 * Deletes all that this browser keeps of Steelyard, earlier versions included, and says whether all of it
 * went. What a tab holds in memory is not touched: who deletes loads the page anew.
 */
export const forgetEverything = async (): Promise<boolean> => {
  const removed = await removeRevision();
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix)) localStorage.removeItem(key);
    }
    return removed;
  } catch {
    return false;
  }
};
