import type { Catalogue, Question, QuestionId } from '../../catalogue';
import { sharedWork, tiedEntries, workloadsIn, type Sheet } from '../../decision';
import { groupBy } from '../../core/group-by';
import { answerWords, type LanguageNames } from './answers';
import { quotedOptions } from './quoted-options';
import type { RecordWords } from './words';

/** Entries of an answer that is a list, by their names. */
export const entryNames = (
  words: RecordWords,
  languageName: LanguageNames,
  { id, kind }: Question,
  entries: readonly string[],
): string =>
  kind === 'languages'
    ? words.locale.format.list(entries.map(languageName))
    : quotedOptions(words, id, entries);

/** What of an answer alone holds for kinds of work that have a share, a sentence for each such part. */
const tieLines = (
  words: RecordWords,
  languageName: LanguageNames,
  question: Question,
  { answers, ties }: Sheet,
  questions: readonly Question[],
): readonly string[] => {
  const { record: texts } = words;
  const shared = sharedWork(answers);
  const held = workloadsIn(questions).flatMap(({ id: workload }) => {
    if (!shared.includes(workload)) return [];
    const entries = tiedEntries(question, answers[question.id], ties?.[workload]?.[question.id]);
    return entries === null ? [] : [{ workload, entries }];
  });
  return groupBy(held, ({ entries }) => entries.join(' ')).map(({ items }) => {
    const entries = items[0]?.entries ?? [];
    return texts.answers.tie({
      count: entries.length,
      workloads: quotedOptions(
        words,
        'workloads',
        items.map(({ workload }) => workload),
      ),
      entries: entryNames(words, languageName, question, entries),
    });
  });
};

/** The answer to a question in words, and for which work of the sheet not all of it holds. */
export const answerOn = (
  sheet: Sheet,
  catalogue: Catalogue,
  words: RecordWords,
  languageName: LanguageNames,
  id: QuestionId,
): string => {
  const answer = answerWords(catalogue, words, languageName, id, sheet.answers[id]);
  const { questions } = catalogue.questionnaire;
  const lines = questions
    .filter((question) => question.id === id)
    .flatMap((question) => tieLines(words, languageName, question, sheet, questions));
  return lines.length === 0 ? answer : words.record.answers.tied({ answer, ties: lines.join(' ') });
};
