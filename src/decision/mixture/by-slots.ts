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

/**
 * Remembers what follows from the answers that a completion has to some questions, and from a whole number
 * beside them: keys are whole numbers in mixed radix, so that a completion costs a look-up and no text.
 */
export const bySlots = <T>(
  slots: readonly Slot[],
  questions: readonly QuestionId[],
): ((completion: Completion, beside: number, compute: () => T) => T) => {
  const known = new Map<number, T>();
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
