import type { CriterionId, Questionnaire, QuestionId } from '../catalogue';
import { checkSheet, recommend, workloadsIn, type DecisionProblem, type Sheet } from '../decision';
import { without } from '../state/store';
import type { World } from '../world';

/** A part of a sheet, as a problem's field such as `answers.hardware.memoryGiB` names it. */
export type FaultyPart =
  | { readonly kind: 'answer' | 'note'; readonly id: QuestionId }
  | { readonly kind: 'points' | 'scores'; readonly id: CriterionId }
  /** What of an answer alone holds for one kind of work, or for some. */
  | { readonly kind: 'tie'; readonly id: QuestionId; readonly workload: string }
  | { readonly kind: 'ties'; readonly id: QuestionId }
  | { readonly kind: 'workTies'; readonly workload: string }
  | { readonly kind: 'allTies' }
  | { readonly kind: 'title' | 'allPoints' | 'allScores' | 'allNotes' | 'unknown' | 'other' };

/** The part of a sheet that a problem's field names. */
export const partOf = (field: string, { questions, criteria }: Questionnaire): FaultyPart => {
  const [part, id, tied] = field.split('.');
  if (part === 'ties' && id !== '?') {
    const of = questions.find((one) => one.id === tied)?.id;
    const workload = workloadsIn(questions).find((one) => one.id === id)?.id;
    if (workload === undefined)
      return of === undefined ? { kind: 'allTies' } : { kind: 'ties', id: of };
    return of === undefined ? { kind: 'workTies', workload } : { kind: 'tie', id: of, workload };
  }
  if (field === 'points') return { kind: 'allPoints' };
  if (field === 'overrides') return { kind: 'allScores' };
  if (field === 'notes') return { kind: 'allNotes' };
  const question = questions.find((one) => one.id === id)?.id;
  const criterion = criteria.find((one) => one.id === id)?.id;
  if (part === 'answers' && question !== undefined) return { kind: 'answer', id: question };
  if (part === 'notes' && question !== undefined) return { kind: 'note', id: question };
  if (part === 'points' && criterion !== undefined) return { kind: 'points', id: criterion };
  if (part === 'overrides' && criterion !== undefined) return { kind: 'scores', id: criterion };
  if (field === 'title') return { kind: 'title' };
  return { kind: id === '?' || field === 'later' ? 'unknown' : 'other' };
};

/** A sheet without one of its parts; the same where the part is none that can be taken out. */
export const withoutPart = (sheet: Sheet, part: FaultyPart): Sheet => {
  switch (part.kind) {
    case 'answer':
      return { ...sheet, answers: without(sheet.answers, part.id) };
    case 'note':
      return { ...sheet, notes: without(sheet.notes, part.id) };
    case 'points':
      return { ...sheet, points: without(sheet.points, part.id) };
    case 'scores':
      return { ...sheet, overrides: without(sheet.overrides, part.id) };
    case 'allPoints':
      return { ...sheet, points: {} };
    case 'title':
      return { ...sheet, title: '' };
    case 'allScores':
      return { ...sheet, overrides: {} };
    case 'allNotes':
      return { ...sheet, notes: {} };
    // The engine refuses no tie, and those that could not be read are on no sheet.
    case 'tie':
    case 'ties':
    case 'workTies':
    case 'allTies':
    case 'unknown':
    case 'other':
      return sheet;
  }
};

/** All that the engine refuses of a sheet, in the order of its parts; empty where it takes it. */
export const problemsOf = (world: World, sheet: Sheet): readonly DecisionProblem[] => {
  const { questionnaire } = world.catalogue;
  const found: DecisionProblem[] = [];
  // The engine names the first problem: without its part, it names the next.
  for (let left = sheet; ; ) {
    const problem = checkSheet(world.catalogue, left);
    if (problem === null) break;
    found.push(problem);
    const next = withoutPart(left, partOf(problem.field, questionnaire));
    if (next === left) break;
    left = next;
  }
  if (found.length > 0) return found;
  const result = recommend(world, sheet);
  return result.ok ? [] : [result.problem];
};
