import { takeUp } from './load-words';
import { english, german, type LocaleId, type OpenLocale } from './locale';

const localeOf = async (id: LocaleId): Promise<OpenLocale> => {
  if (id === 'en') return english;
  if (id === 'de') return german;
  const { pseudoLocale } = await import('./pseudo-locale');
  return pseudoLocale(id);
};

/**
 * The locale of an id as the one that pages are shown in from here on, with all words that were asked
 * for so far; null where another was asked for meanwhile. The pseudo-locales load when asked for.
 */
export const loadLocale = async (id: LocaleId): Promise<OpenLocale | null> => {
  const locale = await localeOf(id);
  return (await takeUp(locale)) ? locale : null;
};
