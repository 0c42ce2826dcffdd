import { english, type Locale, type LocaleId } from './locale';

/** The locale of an id; the pseudo-locales load when asked for. */
export const loadLocale = async (id: LocaleId): Promise<Locale> => {
  if (id === 'en') return english;
  const { pseudoLocale } = await import('./pseudo-locale');
  return pseudoLocale(id);
};
