import { abilities } from '../../core/languages';
import type { CriterionResult } from '../../decision';
import { addsWords } from '../words/adds';
import type { RecordInput } from '../words/input';
import { familiesInOrder } from '../../decision/recommend/advised';
import { claimsOf } from './evidence';
import type { CriterionLine, Section } from './section';

/** Of the languages that were named: those without results, and those without a score. */
const languageNote = (
  { words: { record: texts, locale }, languageName, sheet }: RecordInput,
  { uncovered, neither }: CriterionResult['grounds'],
): string | null => {
  if (sheet.answers.languages?.kind !== 'languages') return null;
  const named = (tags: readonly string[]) => locale.format.list(tags.map(languageName));
  const lines = [
    ...(uncovered.length === 0 ? [] : [texts.uncovered({ languages: named(uncovered) })]),
    ...abilities.flatMap((ability) =>
      neither[ability].length === 0
        ? []
        : [texts.fails[ability]({ languages: named(neither[ability]) })],
    ),
  ];
  return lines.length === 0 ? null : lines.join(' ');
};

/** The table of the twelve criteria. */
const criterionLines = (input: RecordInput): readonly CriterionLine[] => {
  const { recommendation, words } = input;
  const { record: texts, sentences, locale } = words;
  const { format } = locale;
  const numbers = new Map(claimsOf(input).map(({ id, number }) => [id, number]));
  return recommendation.criteria.map((one) => {
    return {
      id: one.criterion,
      name: sentences.criterion(one.criterion),
      points: Number.isInteger(one.points) ? format.number(one.points) : format.points(one.points),
      weight: format.percent(one.weight),
      qwen: texts.score({
        mean: format.score(one.qwen.mean),
        spread: format.score(one.qwen.spread),
      }),
      llama: texts.score({
        mean: format.score(one.llama.mean),
        spread: format.score(one.llama.spread),
      }),
      adds: addsWords(words, one.contribution),
      evidence: one.grounds.evidence.flatMap((id) => numbers.get(id) ?? []),
      note: one.overridden
        ? texts.own
        : one.criterion === 'multilingual'
          ? languageNote(input, one.grounds)
          : null,
      figures: one,
    };
  });
};

/** The table of the criteria, whose parts add up to the lead. */
export const criteriaSection = (input: RecordInput): Section => {
  const { recommendation, words } = input;
  const { headings, scoreNote } = words.record;
  return {
    id: 'criteria',
    heading: headings.criteria,
    body: {
      kind: 'criteria',
      order: familiesInOrder(recommendation),
      criteria: criterionLines(input),
      lead: addsWords(words, recommendation.lead),
      note: scoreNote,
    },
  };
};
