import type { Catalogue, Question, QuestionId } from '../../catalogue';
import { sharedWork, tiedEntries, workloadsIn, type Sheet } from '../../decision';
import { groupBy } from '../../core/group-by';
import { answerWords, type LanguageNames } from './answers';
import type { RecordWords } from './words';

/** Entries of an answer that is a list, by their names. */
export const entryNames = (
  { record: texts, sentences, locale }: RecordWords,
  languageName: LanguageNames,
  { id, kind }: Question,
  entries: readonly string[],
): string =>
  locale.format.list(
    entries.map((entry) =>
      kind === 'languages'
        ? languageName(entry)
        : texts.quoted({ question: sentences.option(id, entry) }),
    ),
  );

/** What of an answer alone holds for kinds of work that have a share, a sentence for each such part. */
const tieLines = (
  words: RecordWords,
  languageName: LanguageNames,
  question: Question,
  { answers, ties }: Sheet,
  questions: readonly Question[],
): readonly string[] => {
  const { record: texts, sentences, locale } = words;
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
      workloads: locale.format.list(
        items.map(({ workload }) =>
          texts.quoted({ question: sentences.option('workloads', workload) }),
        ),
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
