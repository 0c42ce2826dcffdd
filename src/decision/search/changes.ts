import type { Question, QuestionId, QuestionOf } from '../../catalogue/model';
import { standIns, type AssumedAnswer, type Slot } from '../questions/completions';
import type { Answer, Sheet } from '../sheet/sheet';

/** One answer put in the place of another. */
export interface Change {
  readonly question: QuestionId;
  readonly answer: AssumedAnswer;
}

/** From what is decided at a table to what is bought. */
const efforts = ['decide', 'arrange', 'acquire'] as const;

/** Whether those who answer can choose another answer: nobody changes their country for a model. */
export const isChangeable = ({ effort }: Question): boolean => effort !== null;

/** How far from the table another answer is: 0 where it is decided there. */
export const effortOf = ({ effort }: Question): number =>
  effort === null ? efforts.length : efforts.indexOf(effort);

const same = (one: AssumedAnswer | undefined, other: AssumedAnswer): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * The lists of options one step from a list: one option fewer, one more, or another in place of the
 * only one. Options that state a given fact stay as they are.
 */
const nearLists = (
  { options }: QuestionOf<'choices'>,
  chosen: readonly string[],
): readonly (readonly string[])[] => {
  const isFixed = (id: string) => options.some((one) => one.id === id && one.given === true);
  const isAlone = (id: string) => options.some((one) => one.id === id && one.exclusive === true);
  const none = options.filter(({ exclusive }) => exclusive === true).map(({ id }) => [id]);
  const movable = chosen.filter((id) => !isFixed(id));
  const fewer = movable
    .filter((id) => !isAlone(id))
    .flatMap((left) => {
      const rest = chosen.filter((id) => id !== left);
      return rest.length > 0 ? [rest] : none;
    });
  const others = options.filter(({ id }) => !chosen.includes(id) && !isFixed(id) && !isAlone(id));
  const more = others.map(({ id }) => [...chosen.filter((one) => !isAlone(one)), id]);
  const instead = chosen.length === 1 && movable.length === 1 ? others.map(({ id }) => [id]) : [];
  return [...fewer, ...more, ...instead];
};

/** The answers that may take the place of the one in a slot. */
const othersOf = ({ question, open, answers }: Slot): readonly AssumedAnswer[] => {
  const [given] = answers;
  if (!open && question.kind === 'choices' && given?.kind === 'choices') {
    const lists = nearLists(question, given.options).map(
      (options): AssumedAnswer => ({ kind: 'choices', options }),
    );
    return lists.filter((list, place) => lists.findIndex((one) => same(one, list)) === place);
  }
  return standIns(question).filter((answer) => open || !same(given, answer));
};

/** Every single change of an answer that those who answer can make, in the order of the questions. */
export const changesOf = (slots: readonly Slot[]): readonly Change[] =>
  slots
    .filter(({ question }) => isChangeable(question))
    .flatMap((slot) => othersOf(slot).map((answer) => ({ question: slot.question.id, answer })));

/** The slots of a sheet with answers changed. */
export const changedSlots = (slots: readonly Slot[], changes: readonly Change[]): readonly Slot[] =>
  slots.map((slot): Slot => {
    const change = changes.find(({ question }) => question === slot.question.id);
    return change === undefined
      ? slot
      : { question: slot.question, open: false, answers: [change.answer] };
  });

const isGiven = (answer: AssumedAnswer): answer is Answer & AssumedAnswer =>
  answer.kind !== 'assumed';

/** A sheet with answers changed; null where hardware is only assumed, which no sheet can say. */
export const changedSheet = (sheet: Sheet, changes: readonly Change[]): Sheet | null => {
  const answers = { ...sheet.answers };
  for (const { question, answer } of changes) {
    if (!isGiven(answer)) return null;
    answers[question] = answer;
  }
  return { ...sheet, answers };
};
