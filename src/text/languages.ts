/** The languages that there are words in: English, the source, has all of them. */
export const languages = ['en'] as const;
export type Language = (typeof languages)[number];
