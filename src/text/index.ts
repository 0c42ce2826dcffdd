/** The message layer: words by area, formats by Intl, texts of data by locale. */
export { area, plural } from './area';
export type { Area, Messages } from './area';
export { formatsFor } from './format';
export type { Formats } from './format';
export { loadLocale } from './load-locale';
export { english, localeIdOf } from './locale';
export type { DataText, Locale, LocaleId } from './locale';
