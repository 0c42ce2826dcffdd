import type { Answer } from '../../../decision';
import { given, open, unsure, type Reading } from './reading';

/** The field of a choice of one: an option, `unsure`, or nothing. */
export type ChoiceFields = { readonly option: string };

export const choiceFieldsOf = (answer: Answer | undefined): ChoiceFields => {
  if (answer?.kind === 'unsure') return { option: unsure };
  return { option: answer?.kind === 'choice' ? answer.option : '' };
};

export const readChoice = ({ option }: ChoiceFields): Reading => {
  if (option === '') return given(null);
  return given(option === unsure ? open : { kind: 'choice', option });
};
