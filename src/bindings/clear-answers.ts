import { clear } from '../state/replace';
import { questionnaireOnce } from './start-state';

/** Empties the sheet; undo brings it back. */
export const forget = async (): Promise<void> => {
  await questionnaireOnce();
  clear();
};
