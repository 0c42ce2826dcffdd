import { createContext, use, useEffect, useEffectEvent, useState } from 'react';
import {
  useForm,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  type UseFormReturn,
} from 'react-hook-form';
import { outline, type QuestionId } from '../../../catalogue';
import type { Answer } from '../../../decision';
import { answer, refuse, sheetStore, whenRestored, writeAnew } from '../../../state';
import type { Reading } from './reading';

/** How the answers of a kind of question stand in fields, one field a value. */
interface Kind<F extends FieldValues> {
  /** The fields that show an answer; empty ones for an answer of another kind. */
  readonly fieldsOf: (answer: Answer | undefined) => F;
  readonly read: (fields: F) => Reading;
}

/** Where the answers of fields come from and go: one's own sheet, unless something else is put here. */
const store = {
  answerOf: (question: QuestionId): Answer | undefined =>
    sheetStore.getState().sheet.answers[question],
  answer,
  writeAnew: (question: QuestionId): void => writeAnew(`answers.${question}`),
  refuse: (question: QuestionId): void => refuse(`answers.${question}`),
  whenRestored,
};
export type Place = typeof store;
export const AnswersPlace = createContext<Place>(store);

/** The form of a question, and what hands its answer on. */
export interface Fields<F extends FieldValues> extends UseFormReturn<F> {
  /**
   * Reads the fields, once after each change of theirs, and hands a valid answer to the store; else
   * says why at `errors.root`. `anew`: a number was written anew, and not only lengthened or shortened.
   */
  readonly keep: (anew?: boolean) => void;
}

/**
 * The form of one question. It alone holds what stands in the fields while they are edited. Valid
 * answers go from it to the store, and the store reaches it only where an answer comes from elsewhere:
 * by undo and redo, from another tab, or where another sheet is put in place.
 */
export const useFields = <F extends FieldValues>(
  question: QuestionId,
  { fieldsOf, read }: Kind<F>,
): Fields<F> => {
  const place = use(AnswersPlace);
  const [values] = useState(() => fieldsOf(place.answerOf(question)));
  const form = useForm<F>({ values });
  const { clearErrors, getValues, reset, setError } = form;
  const show = useEffectEvent((restored: Answer | undefined) => reset(fieldsOf(restored)));
  useEffect(() => place.whenRestored(question, show), [place, question]);
  const keep = (anew = false) => {
    const reading = read(getValues());
    if (anew) place.writeAnew(question);
    if (reading.ok) {
      clearErrors();
      place.answer(question, reading.answer, outline.version);
      return;
    }
    setError('root', { type: reading.problem });
    // Until an accelerator is named, the answer before it holds.
    if (reading.problem !== 'unnamed') place.refuse(question);
  };
  return { ...form, keep };
};

/** One field of a form: what stands in it, and what puts another value there. */
export const useField = <F extends FieldValues, N extends FieldPath<F>>(
  { register, setValue, watch }: UseFormReturn<F>,
  name: N,
): readonly [FieldPathValue<F, N>, (value: FieldPathValue<F, N>) => void] => {
  register(name);
  return [watch(name), (value) => setValue(name, value)];
};
