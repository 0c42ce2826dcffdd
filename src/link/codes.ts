import type { Codes, Criterion, CriterionId, Question, Questionnaire } from '../catalogue/model';
import type { LaterField } from '../decision/sheet/sheet';
import { tiedQuestions } from '../decision/sheet/ties';

/** Ids and the numeric codes that stand for them in links. Codes are given once, never reused. */
export interface LinkCodes extends Codes {
  readonly questions: readonly Question[];
  readonly criteria: readonly Pick<Criterion, 'id' | 'code'>[];
}

/** The codes of a catalogue. */
export const linkCodes = (
  questionnaire: Questionnaire,
  languages: Codes['languages'],
  { accelerators, kinds }: Pick<Codes, 'accelerators' | 'kinds'>,
): LinkCodes => ({
  questions: questionnaire.questions,
  criteria: questionnaire.criteria,
  languages,
  accelerators,
  kinds,
});

/** Tags of the fields: a question's is its code; these come after any question. */
export const tags = {
  points: 1000,
  overrides: 1100,
  title: 1200,
  notes: 1300,
  outcome: 1400,
  ties: 1500,
  asked: 1600,
} as const;

/** Largest tag of a field that is taken from a later version. */
export const largestTag = 1_000_000;

/** Where the date and the edition of a link end, and where its fields begin: the checksum lies between. */
export const headEnd = 7;
export const bodyStart = 11;

/**
 * Longest link that is read, in characters: more than all answers, titles and reasons at their full
 * length come to in letters of four bytes, beside the most that is kept for later versions.
 */
export const longestLink = 24_576;

/** Longest link that carries notes, in characters: longer ones leave them out. */
export const longestNoted = 8192;

/** Most bits of fields of later versions that are kept. */
export const mostLaterBits = 6 * 8192;

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

/** The question that a field answers, notes or ties to kinds of work, or the criterion whose points or scores it holds. */
export const fieldOf = (
  tag: number,
  codes: LinkCodes,
):
  | { readonly kind: 'answer' | 'note' | 'ties'; readonly question: Question }
  | { readonly kind: 'points' | 'override'; readonly criterion: CriterionId }
  | { readonly kind: 'title' | 'outcome' | 'asked' | 'later' } => {
  const later = { kind: 'later' } as const;
  const asked = (kind: 'answer' | 'note', code: number) => {
    const question = codes.questions.find((one) => one.code === code);
    return question === undefined ? later : { kind, question };
  };
  const tied = (code: number) => {
    const question = tiedQuestions(codes.questions).find((one) => one.code === code);
    return question === undefined ? later : { kind: 'ties' as const, question };
  };
  const weighed = (kind: 'points' | 'override', code: number) => {
    const criterion = codes.criteria.find((one) => one.code === code);
    return criterion === undefined ? later : { kind, criterion: criterion.id };
  };
  if (tag < tags.points) return asked('answer', tag);
  if (tag < tags.overrides) return weighed('points', tag - tags.points);
  if (tag < tags.title) return weighed('override', tag - tags.overrides);
  if (tag === tags.title) return { kind: 'title' };
  if (tag > tags.notes && tag < tags.outcome) return asked('note', tag - tags.notes);
  if (tag === tags.asked) return { kind: 'asked' };
  if (tag > tags.ties && tag < tags.asked) return tied(tag - tags.ties);
  return tag === tags.outcome ? { kind: 'outcome' } : later;
};

/** Whether a field is one of a later version: well-formed, and of a tag that this one has no use for. */
export const isLater = ({ tag, bits }: LaterField, codes: LinkCodes): boolean =>
  Number.isInteger(tag) &&
  tag > 0 &&
  tag <= largestTag &&
  /^[01]*$/.test(bits) &&
  fieldOf(tag, codes).kind === 'later';
