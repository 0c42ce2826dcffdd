import { useMemo } from 'react';
import { languages, type Language } from '../catalogue';
import { useLocale } from '../ui/locale';

/** The languages with their names in the locale of the page. */
export const useLanguages = (): readonly Language[] => {
  const { of } = useLocale();
  return useMemo(
    () => languages.map((language) => ({ ...language, name: of({ en: language.name }) })),
    [of],
  );
};

/** The name of a language by its tag, in the locale of the page; the tag where it is none of ours. */
export const useLanguageName = (): ((tag: string) => string) => {
  const named = useLanguages();
  return (tag) => named.find((one) => one.tag === tag)?.name ?? tag;
};
