import type { RecordInput } from '../words/input';
import { linesSection, type Section } from './section';
import { isCompared } from '../../decision';
import { worthOf } from '../../decision/explain';

/** Worths below which nothing is said. */
const leastWorth = 0.05;

/** What to ask first and what to test first, with what each could be worth. */
const nextLines = ({ recommendation, words }: RecordInput): readonly string[] => {
  const { reasons, sentences, locale } = words;
  const { points } = locale.format;
  const settle = recommendation.settle.map((question) =>
    reasons.worth.settle({ question: sentences.question(question) }),
  );
  if (!isCompared(recommendation)) return settle;
  const { questions, tests, priorities } = worthOf(recommendation);
  const lines = [
    ...settle,
    ...questions
      .filter(({ worth }) => worth >= leastWorth)
      .slice(0, 3)
      .map(({ question, worth }) =>
        reasons.worth.ask({ question: sentences.question(question), points: points(worth) }),
      ),
    ...tests
      .filter(({ worth }) => worth >= leastWorth)
      .slice(0, 3)
      .map(({ criterion, worth }) =>
        reasons.worth.test({ criterion: sentences.criterion(criterion), points: points(worth) }),
      ),
    ...(priorities >= leastWorth ? [reasons.worth.priorities({ points: points(priorities) })] : []),
  ];
  return lines.length === 0 ? [reasons.worth.nothing] : lines;
};

/** What to find out first. */
export const nextSection = (input: RecordInput): Section | null =>
  linesSection('next', input.words.record.headings.next, nextLines(input));
