import type { Answer } from '../../../decision';
import { given, open, unsure, type Reading } from '../fields/reading';

/** The field of a choice of several: the chosen options, or `unsure` alone. */
export type ChoicesFields = { readonly options: readonly string[] };

export const choicesFieldsOf = (answer: Answer | undefined): ChoicesFields => {
  if (answer?.kind === 'unsure') return { options: [unsure] };
  return { options: answer?.kind === 'choices' ? answer.options : [] };
};

export const readChoices = ({ options }: ChoicesFields): Reading => {
  if (options.length === 0) return given(null);
  return given(options.includes(unsure) ? open : { kind: 'choices', options });
};

/** A choice of several with one more taken or left; an exclusive option stands alone. */
export const toggled = (
  options: readonly string[],
  option: string,
  exclusive: ReadonlySet<string>,
): readonly string[] => {
  if (options.includes(option)) return options.filter((other) => other !== option);
  return exclusive.has(option)
    ? [option]
    : [...options.filter((other) => !exclusive.has(other)), option];
};
