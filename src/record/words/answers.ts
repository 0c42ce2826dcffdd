import type { Catalogue, QuestionId } from '../../catalogue';
import type { Answer } from '../../decision';
import { itemWords } from './card-words';
import type { RecordWords } from './words';

/** Names of languages by tag. */
export type LanguageNames = (tag: string) => string;

/** An answer in words. */
export const answerWords = (
  catalogue: Catalogue,
  words: RecordWords,
  languageName: LanguageNames,
  question: QuestionId,
  answer: Answer | undefined,
): string => {
  const { record: texts, sentences, locale } = words;
  const { format } = locale;
  if (answer === undefined) return texts.answers.skipped;
  switch (answer.kind) {
    case 'unsure':
      return texts.answers.unsure;
    case 'choice':
      return sentences.option(question, answer.option);
    case 'choices':
      return format.list(answer.options.map((option) => sentences.option(question, option)));
    case 'shares':
      return format.list(
        Object.entries(answer.shares)
          .filter(([, share]) => share > 0)
          .map(([id, share]) =>
            texts.answers.share({
              workload: sentences.option(question, id),
              percent: format.percent(share / 100),
            }),
          ),
      );
    case 'number':
      return format.number(answer.value);
    case 'languages': {
      const names = (tags: readonly string[]) => format.list(tags.map(languageName));
      return answer.secondary.length === 0
        ? texts.answers.primary({ primary: names(answer.primary) })
        : texts.answers.languages({
            primary: names(answer.primary),
            secondary: names(answer.secondary),
          });
    }
    case 'hardware': {
      const { hardware } = answer;
      if (hardware.mode === 'undecided') return texts.answers.undecided;
      if (hardware.mode === 'cpu') {
        return texts.answers.cpu({ memory: format.unit(hardware.memoryGiB, 'GiB') });
      }
      const items = format.list(hardware.items.map((item) => itemWords(item, catalogue, words)));
      const { memoryGiB } = hardware;
      return memoryGiB === undefined
        ? items
        : texts.answers.beside({ hardware: items, memory: format.unit(memoryGiB, 'GiB') });
    }
  }
};
