import { use, useMemo } from 'react';
import { loadLanguages, type Language } from '../catalogue';
import { useLocale } from '../ui/locale';
import { once } from './once';

/** The names of the languages, loaded when first needed. */
export const languagesOnce = once(loadLanguages);

/** The languages with their names in the locale of the page; waits for them. */
export const useLanguages = (): readonly Language[] => {
  const languages = use(languagesOnce());
  const { of } = useLocale();
  return useMemo(
    () => languages.map((language) => ({ ...language, name: of({ en: language.name }) })),
    [languages, of],
  );
};
