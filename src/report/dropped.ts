import type { Questionnaire } from '../catalogue';
import { tiedQuestions, workloadsIn } from '../decision/sheet/ties';
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
  { question, criterion, option }: Pick<Sentences, 'question' | 'criterion' | 'option'>,
  words: PartWords,
): readonly string[] => {
  const workloads = workloadsIn(questions).map(({ id }) => ({
    id,
    workload: option('workloads', id),
  }));
  const whole = new Map<string, string>([
    ['title', words.title],
    ['points', words.allPoints],
    ['overrides', words.allOverrides],
    ['notes', words.allNotes],
    ['ties', words.allTies],
    ...workloads.map(({ id, workload }): [string, string] => [
      `ties.${id}`,
      words.workTies({ workload }),
    ]),
    ...tiedQuestions(questions).flatMap(({ id: tied }): [string, string][] => [
      [`ties.*.${tied}`, words.ties({ question: question(tied) })],
      ...workloads.map(({ id, workload }): [string, string] => [
        `ties.${id}.${tied}`,
        words.tie({ workload, question: question(tied) }),
      ]),
    ]),
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
