/** The message layer: words by area, formats by Intl, texts of data by locale. */
export { formatsFor } from './format';
export type { Formats } from './format';
export { loadLocale } from './load-locale';
export { languageNames, languages } from './languages';
export type { Language } from './languages';
export { loadWords, withWords } from './load-words';
export { english, localeIdOf } from './locale';
export type { DataText, Locale, LocaleId } from './locale';
export type { AreaId, Messages } from './messages';
