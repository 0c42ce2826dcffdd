import type { QuestionId } from '../../catalogue';
import type { RecordWords } from './words';

/** Options of a question by their names, quoted, as a list in words. */
export const quotedOptions = (
  { record, sentences, locale }: RecordWords,
  question: QuestionId,
  options: readonly string[],
): string =>
  locale.format.list(
    options.map((option) => record.quoted({ question: sentences.option(question, option) })),
  );
