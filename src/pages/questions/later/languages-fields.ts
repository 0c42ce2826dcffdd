import type { Answer } from '../../../decision';
import { given, open, type Reading } from '../fields/reading';

/** The chosen languages, by their tags. */
export type ChosenLanguages = {
  readonly primary: readonly string[];
  readonly secondary: readonly string[];
};

/** The fields of languages: those of each weight, and whether they are left open. */
export type LanguagesFields = ChosenLanguages & { readonly unsure: boolean };

export const languagesFieldsOf = (answer: Answer | undefined): LanguagesFields =>
  answer?.kind === 'languages'
    ? { primary: answer.primary, secondary: answer.secondary, unsure: false }
    : { primary: [], secondary: [], unsure: answer?.kind === 'unsure' };

export const readLanguages = ({ primary, secondary, unsure }: LanguagesFields): Reading => {
  if (unsure) return given(open);
  const none = primary.length + secondary.length === 0;
  return given(none ? null : { kind: 'languages', primary, secondary });
};
