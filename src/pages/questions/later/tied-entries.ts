import type { Question, QuestionOf } from '../../../catalogue';
import { tiedEntries, tiedFrom, type Sheet } from '../../../decision';

/** A kind of work as the questionnaire has it. */
export type Work = QuestionOf<'shares'>['options'][number];

/** What of an answer the data let hold for a kind of work, where nothing is said. */
const asAssumed = (
  question: Question,
  { instead }: Work,
  { answers }: Sheet,
): readonly string[] => {
  const entries = tiedFrom(question, answers[question.id]);
  const own = instead[question.id];
  if (own === undefined) return entries;
  const named = own.kind === 'languages' ? [...own.primary, ...own.secondary] : [];
  return entries.filter((entry) => named.includes(entry));
};

/** The entries of an answer that hold for a kind of work: those it is tied to, or what is assumed. */
export const heldFor = (question: Question, work: Work, sheet: Sheet): readonly string[] =>
  tiedEntries(question, sheet.answers[question.id], sheet.ties?.[work.id]?.[question.id]) ??
  asAssumed(question, work, sheet);

/**
 * A sheet on which an entry holds for a kind of work where it did not, or the other way round. What is
 * left is a tie where it differs from what is assumed. Where no language is left, nothing is tied.
 */
export const withEntryTurned = (
  question: Question,
  work: Work,
  sheet: Sheet,
  turned: string,
): Sheet => {
  const held = heldFor(question, work, sheet);
  const assumed = asAssumed(question, work, sheet);
  const next = tiedFrom(question, sheet.answers[question.id]).filter(
    (entry) => held.includes(entry) !== (entry === turned),
  );
  const { [question.id]: _, ...others } = sheet.ties?.[work.id] ?? {};
  const isAssumed = next.join(' ') === assumed.join(' ');
  const own = isAssumed ? others : { ...others, [question.id]: next };
  return { ...sheet, ties: { ...sheet.ties, [work.id]: own } };
};
