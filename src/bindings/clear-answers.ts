import { clear } from '../state/replace';
import { startState } from './start-state';

/** Empties the sheet; undo brings it back. */
export const clearAnswers = async (): Promise<void> => {
  await startState();
  clear();
};
