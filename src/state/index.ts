import { useStore } from 'zustand';
import { sheetStore, type SheetState } from './store';

export type { Names, SheetIds } from './sheet-ids';
export { keys } from './storage-keys';
export {
  answer,
  hydrate,
  isEmpty,
  leaveField,
  onAnswer,
  redo,
  refuse,
  sheetStore,
  takeBack,
  undo,
  whenRestored,
  writeAnew,
} from './store';
export type { SheetState } from './store';
export { followVisits } from './visits';

/** A part of the state, for a component. */
export const useSheet = <T>(select: (state: SheetState) => T): T => useStore(sheetStore, select);
