import type { RecordInput } from '../wording/input';
import { linesSection, type Section } from './section';
import { worthOf } from '../../decision';

/** Worths below which nothing is said. */
const leastWorth = 0.05;

/** What to ask first and what to test first, with what each could be worth. */
const nextLines = ({ recommendation, words }: RecordInput): readonly string[] => {
  const { decision, sentences, locale } = words;
  const { points } = locale.format;
  const { questions, tests, priorities } = worthOf(recommendation);
  const lines = [
    ...recommendation.settle.map((question) =>
      decision.worth.settle({ question: sentences.question(question) }),
    ),
    ...questions
      .filter(({ worth }) => worth >= leastWorth)
      .slice(0, 3)
      .map(({ question, worth }) =>
        decision.worth.ask({ question: sentences.question(question), points: points(worth) }),
      ),
    ...tests
      .filter(({ worth }) => worth >= leastWorth)
      .slice(0, 3)
      .map(({ criterion, worth }) =>
        decision.worth.test({ criterion: sentences.criterion(criterion), points: points(worth) }),
      ),
    ...(priorities >= leastWorth
      ? [decision.worth.priorities({ points: points(priorities) })]
      : []),
  ];
  return lines.length === 0 ? [decision.worth.nothing] : lines;
};

/** What to find out first. */
export const nextSection = (input: RecordInput): Section | null =>
  linesSection('next', input.words.record.headings.next, nextLines(input));
