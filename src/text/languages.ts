/**
 * The languages that there are words in. English, the source, has all stages; of the others each has some
 * of them whole, and the pages that need more are shown in English.
 */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };
