import type { Area, Messages } from './area';
import { formatsFor, type Formats } from './format';

/** English, and the two pseudo-locales that tests use. */
export const localeIds = ['en', 'en-XA', 'ar-XB'] as const;
export type LocaleId = (typeof localeIds)[number];

/** A text of the data, by locale. */
export interface DataText {
  readonly en: string;
}

/** Words and formats of a locale. */
export interface Locale {
  readonly id: LocaleId;
  readonly dir: 'ltr' | 'rtl';
  /** For the lang attribute. */
  readonly lang: string;
  readonly format: Formats;
  /** The messages of an area, of the same shape as the English ones. */
  readonly messages: <M extends Messages>(area: Area<M>) => M;
  /** A text that comes from data. */
  readonly of: (text: DataText) => string;
}

/** English as it is written. */
export const english: Locale = {
  id: 'en',
  dir: 'ltr',
  lang: 'en',
  format: formatsFor('en-GB'),
  messages: ({ en }) => en,
  of: ({ en }) => en,
};

/** The id in a text from outside, or English. */
export const localeIdOf = (text: string | null): LocaleId =>
  localeIds.find((id) => id === text) ?? 'en';
