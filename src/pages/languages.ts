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
