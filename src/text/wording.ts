import type { Locale } from './locale';

/** The words of one question. */
export interface Wording {
  /** What the question is about, in two or three words, where a whole question would be too long. */
  readonly label: string;
  readonly ask: string;
  readonly why: string;
  readonly options: Readonly<Record<string, string>>;
}

/** The words of questions and their options, by their ids in data/questions.json. */
export type Asked = Readonly<Record<string, Wording>>;

/** The words of the questions of all sections, where they are loaded. */
export const askedIn = ({ messages }: Locale): Asked => ({
  ...messages('wording/organisation'),
  ...messages('wording/people'),
  ...messages('wording/work'),
  ...messages('wording/licence'),
  ...messages('wording/governance'),
  ...messages('wording/operations'),
  ...messages('wording/priorities'),
});
