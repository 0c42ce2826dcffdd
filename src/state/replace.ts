import type { Sheet } from '../decision/sheet/sheet';
import { change, empty, isEmpty, sheetStore } from './store';

/** Keeps a sheet as a revision, and says whether it is one; its keeper loads for this alone. */
export const remember = async (
  sheet: Sheet,
  reason: 'replaced' | 'elsewhere',
): Promise<boolean> => {
  if (isEmpty(sheet)) return true;
  try {
    const { keepRevision } = await import('./history');
    const result = await keepRevision(sheet, { reason });
    return result === 'kept' || result === 'same';
  } catch {
    // Undo still brings a replaced sheet back, and what another tab kept is set aside.
    return false;
  }
};

/** Puts another sheet in place of this one; undo brings it back, and so does its revision. */
export const replace = (sheet: Sheet): void => {
  void remember(sheetStore.getState().sheet, 'replaced');
  change(sheet);
};

export const clear = (): void => replace(empty);
