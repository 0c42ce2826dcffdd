import type { Accelerator, Criterion, Language, Question, Questionnaire } from '../catalogue/model';

/** Ids and the numeric codes that stand for them in links. Codes are given once, never reused. */
export interface LinkCodes {
  readonly questions: readonly Question[];
  readonly criteria: readonly Pick<Criterion, 'id' | 'code'>[];
  readonly languages: readonly Pick<Language, 'tag' | 'code'>[];
  readonly accelerators: readonly Pick<Accelerator, 'id' | 'code'>[];
}

/** The codes of a catalogue. */
export const linkCodes = (
  questionnaire: Questionnaire,
  languages: readonly Language[],
  accelerators: readonly Accelerator[],
): LinkCodes => ({
  questions: questionnaire.questions,
  criteria: questionnaire.criteria,
  languages,
  accelerators,
});

/** Tags of the fields: a question's is its code; these come after any question. */
export const tags = {
  points: 1000,
  overrides: 1100,
  title: 1200,
  notes: 1300,
  outcome: 1400,
} as const;

/** Longest texts a link carries, in characters. */
export const longest = { title: 120, note: 500, reason: 200 } as const;

/** Longest link that is looked at, in characters. */
export const longestLink = 8192;

/** The one version of the format there is. */
export const format = 1;

/** First day of the calendar that editions are counted in. */
const epoch = Date.UTC(2020, 0, 1);
const day = 86400000;

/** Days from 1 January 2020 to a date such as 2026-11-23. */
export const daysOf = (date: string): number =>
  Math.round((Date.parse(`${date}T00:00:00Z`) - epoch) / day);

/** The date of so many days after 1 January 2020. */
export const dateOf = (days: number): string =>
  new Date(epoch + days * day).toISOString().slice(0, 10);

/** A text without control characters, cut to a length, as links and files carry it. */
export const cleanText = (text: string, length: number): string =>
  // By code points: the same everywhere, whatever a browser takes for a character.
  Array.from(text.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, ' '))
    .slice(0, length)
    .join('')
    .trim();
