import type { QuestionId } from '../../catalogue/model';
import type { Answered, AssumedAnswer, Completion, Slot } from '../questions/completions';

/** The answer that each slot has in a completion. */
export const answersOf = (slots: readonly Slot[], completion: Completion): Answered => {
  const answers = new Map<QuestionId, AssumedAnswer>();
  slots.forEach(({ question, answers: possible }, place) => {
    const answer = possible[completion[place] ?? 0];
    if (answer !== undefined) answers.set(question.id, answer);
  });
  return answers;
};

interface Branch<T> {
  readonly table: Map<number, T>;
  readonly further: WeakMap<object, Branch<T>>;
}

const branch = <T>(): Branch<T> => ({ table: new Map(), further: new WeakMap() });

/**
 * Tables for `bySlots`: the same one for slots whose answers to some questions are the same objects, so that
 * what was found out for one sheet stands for the next, which differs in another answer. A table lives as
 * long as the answers that it is for. One set of tables is for one order and one set of questions.
 */
export const slotTables = <T>(): ((
  slots: readonly Slot[],
  questions: readonly QuestionId[],
) => Map<number, T>) => {
  const root = branch<T>();
  return (slots, questions) => {
    let at = root;
    for (const { question, open, answers } of slots) {
      // Of an open question the list of what it may be is always the same object.
      const key = open ? answers : answers[0];
      if (key === undefined || !questions.includes(question.id)) continue;
      const next = at.further.get(key) ?? branch<T>();
      at.further.set(key, next);
      at = next;
    }
    return at.table;
  };
};

/**
 * Remembers what follows from the answers that a completion has to some questions, and from a whole number
 * beside them: keys are whole numbers in mixed radix, so that a completion costs a look-up and no text.
 *
 * @param known where it is remembered: an own table, or one of `slotTables` for these slots and questions.
 */
export const bySlots = <T>(
  slots: readonly Slot[],
  questions: readonly QuestionId[],
  known = new Map<number, T>(),
): ((completion: Completion, beside: number, compute: () => T) => T) => {
  const places: number[] = [];
  const strides: number[] = [];
  let size = 1;
  for (const [place, { question, answers }] of slots.entries()) {
    if (answers.length > 1 && questions.includes(question.id)) {
      places.push(place);
      strides.push(size);
      size *= answers.length;
    }
  }
  return (completion, beside, compute) => {
    let key = beside * size;
    for (let i = 0; i < places.length; i += 1) {
      key += (completion[places[i] ?? 0] ?? 0) * (strides[i] ?? 0);
    }
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute();
    known.set(key, value);
    return value;
  };
};
