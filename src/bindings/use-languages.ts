import { useMemo } from 'react';
import { languages, type Language } from '../catalogue';
import type { Sheet } from '../decision';
import { useLocale } from '../ui/locale';

/** The languages with their names in the locale of the page. */
export const useLanguages = (): readonly Language[] => {
  const { nameOf } = useLocale();
  return useMemo(
    () => languages.map((language) => ({ ...language, name: nameOf(language) })),
    [nameOf],
  );
};

/** The tags of the languages a sheet names, primary ones first. */
export const namedLanguages = ({ answers: { languages: answer } }: Sheet): readonly string[] =>
  answer?.kind === 'languages' ? [...answer.primary, ...answer.secondary] : [];

/** The name of a language by its tag, in the locale of the page; the tag where it is none of ours. */
export const useLanguageName = (): ((tag: string) => string) => {
  const named = useLanguages();
  return (tag) => named.find((one) => one.tag === tag)?.name ?? tag;
};
