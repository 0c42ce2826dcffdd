import { takeUp } from './load-words';
import { english, type Locale, type LocaleId } from './locale';

/** The locale of an id with all words that were asked for so far; the pseudo-locales load when asked for. */
export const loadLocale = async (id: LocaleId): Promise<Locale> => {
  if (id === 'en') return english;
  const { pseudoLocale } = await import('./pseudo-locale');
  const locale = pseudoLocale(id);
  await takeUp(locale);
  return locale;
};
