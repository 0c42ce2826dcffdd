import type { Questionnaire } from '../catalogue';
import type { Sentences } from '../record/words/sentences';
import type { Messages } from '../text';

type PartWords = Messages['left-out']['parts'];

/**
 * The parts of a sheet that were left out, in words, each once: `points.coding` as the points for a
 * criterion. A name that came from outside is never among them.
 */
export const droppedParts = (
  paths: readonly string[],
  { questions, criteria }: Questionnaire,
  { question, criterion }: Pick<Sentences, 'question' | 'criterion'>,
  words: PartWords,
): readonly string[] => {
  const whole = new Map<string, string>([
    ['title', words.title],
    ['points', words.allPoints],
    ['overrides', words.allOverrides],
    ['notes', words.allNotes],
    ['outcome', words.outcome],
    ['later', words.later],
    ...questions.map(({ id }): [string, string] => [
      `notes.${id}`,
      words.note({ question: question(id) }),
    ]),
    ...criteria.flatMap(({ id }): [string, string][] => [
      [`points.${id}`, words.points({ criterion: criterion(id) })],
      [`overrides.${id}`, words.overrides({ criterion: criterion(id) })],
    ]),
  ]);
  return [...new Set(paths.map((path) => whole.get(path) ?? words.unknown))];
};
