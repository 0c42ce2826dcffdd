import type { CriterionId, QuestionId } from '../catalogue/model';
import type { Override, Sheet } from '../decision/sheet/sheet';
import { change, sheetStore, without } from './store';

/** Sets the points of a criterion; null goes back to those the answers give. */
export const movePoints = (criterion: CriterionId, value: number | null): void => {
  const { sheet } = sheetStore.getState();
  const points =
    value === null ? without(sheet.points, criterion) : { ...sheet.points, [criterion]: value };
  change({ ...sheet, points }, `points.${criterion}`);
};

/** Sets the points of several criteria in one step. */
export const givePoints = (points: Sheet['points']): void => {
  const { sheet } = sheetStore.getState();
  change({ ...sheet, points: { ...sheet.points, ...points } });
};

/** Puts own scores in place of ours; null takes them back. */
export const setOwnScores = (criterion: CriterionId, value: Override | null): void => {
  const { sheet } = sheetStore.getState();
  change({
    ...sheet,
    overrides:
      value === null
        ? without(sheet.overrides, criterion)
        : { ...sheet.overrides, [criterion]: value },
  });
};

/** Notes something on a question; an empty note is none. */
export const setNote = (question: QuestionId, value: string): void => {
  const { sheet } = sheetStore.getState();
  const notes =
    value === '' ? without(sheet.notes, question) : { ...sheet.notes, [question]: value };
  change({ ...sheet, notes }, `notes.${question}`);
};

/** Names the decision. */
export const setTitle = (title: string): void =>
  change({ ...sheetStore.getState().sheet, title }, 'title');

/** Ties kinds of work to some entries of answers, in place of all ties that were; undo brings those back. */
export const setTies = (ties: Sheet['ties']): void => {
  const { ties: _, ...sheet } = sheetStore.getState().sheet;
  change(ties === undefined ? sheet : { ...sheet, ties });
};
