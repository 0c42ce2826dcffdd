import type { CriterionId } from '../../catalogue';
import type { RecordInput } from '../words/input';
import { inSentence } from '../words/in-sentence';
import { linesSection, type Section } from './section';
import { isCompared } from '../../decision';
import { worthOf } from '../../decision/explain';

/** Worths in score points below which nothing is said. */
export const leastWorth = 0.05;

/** What to ask first and what to test first, with what each could be worth. */
const findLines = ({ catalogue, recommendation, words }: RecordInput): readonly string[] => {
  const { reasons, sentences, locale } = words;
  const { figure: points } = locale.format;
  const settle = recommendation.settle.map((question) =>
    reasons.worth.settle({ question: sentences.label(question) }),
  );
  if (!isCompared(recommendation)) return settle;
  const { questions, tests, priorities } = worthOf(recommendation);
  const wayOf = (criterion: CriterionId) =>
    catalogue.questionnaire.criteria.find(({ id }) => id === criterion)?.settledBy ?? 'watch';
  const lines = [
    ...settle,
    ...questions
      .filter(({ worth }) => worth >= leastWorth)
      .slice(0, 3)
      .map(({ question, worth }) =>
        reasons.worth.ask({ question: sentences.label(question), points: points(worth) }),
      ),
    ...tests
      .filter(({ worth }) => worth >= leastWorth)
      .slice(0, 3)
      .map(({ criterion, worth }) =>
        reasons.worth[wayOf(criterion)]({
          criterion: inSentence(locale, sentences.criterion(criterion)),
          points: points(worth),
        }),
      ),
    ...(priorities >= leastWorth ? [reasons.worth.priorities({ points: points(priorities) })] : []),
  ];
  return lines.length === 0 ? [reasons.worth.nothing] : lines;
};

/** What to find out first. */
export const findSection = (input: RecordInput): Section | null =>
  linesSection('find', input.words.record.headings.find, findLines(input));
