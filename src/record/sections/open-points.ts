import { abilities } from '../../core/languages';
import { isCompared } from '../../decision';
import type { RecordInput } from '../words/input';
import type { Section } from './section';

/** What is still open: rulings, questions, languages without results, the test worth most. */
const openLines = (input: RecordInput): string[] => {
  const { recommendation, words, languageName, sheet } = input;
  const { record: texts, sentences, locale } = words;
  const doubtful = [...recommendation.criteria].sort(
    (a, b) => b.weight * b.spread - a.weight * a.spread,
  )[0];
  const grounds =
    sheet.answers.languages?.kind === 'languages'
      ? recommendation.criteria.find(({ criterion }) => criterion === 'multilingual')?.grounds
      : undefined;
  const uncovered = [
    ...new Set([
      ...(grounds?.uncovered ?? []),
      ...abilities.flatMap((ability) => grounds?.neither[ability] ?? []),
    ]),
  ];
  return [
    ...recommendation.gates.flatMap(({ gate, outcome, caseIndex }) => {
      const found = input.catalogue.gates.find(({ id }) => id === gate);
      const ask = found?.cases[caseIndex ?? 0]?.ask ?? null;
      return outcome === 'ruling' && ask !== null
        ? [texts.openRuling({ question: locale.of(ask) })]
        : [];
    }),
    ...recommendation.open.map((id) => texts.openQuestion({ question: sentences.question(id) })),
    ...(uncovered.length === 0
      ? []
      : [texts.openUncovered({ languages: locale.format.list(uncovered.map(languageName)) })]),
    ...(doubtful === undefined || !isCompared(recommendation)
      ? []
      : [texts.openTest({ criterion: sentences.criterion(doubtful.criterion) })]),
  ];
};

/** The open points. */
export const openPointsSection = (input: RecordInput): Section => {
  const { headings, nothingOpen } = input.words.record;
  return {
    id: 'openPoints',
    heading: headings.open,
    body: { kind: 'lines', lines: openLines(input), none: nothingOpen },
  };
};
