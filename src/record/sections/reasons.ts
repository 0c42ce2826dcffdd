import { familyAhead } from '../../core/families';
import type { RecordInput } from '../wording/input';
import { linesSection, type Section } from './section';

/** The criteria with those first that carry the verdict, each with its sentence. */
export const criteriaBySide = ({ recommendation, words }: RecordInput) => {
  const { sentences, reasons, locale } = words;
  const sign = familyAhead(recommendation.lead) === 'qwen' ? 1 : -1;
  return [...recommendation.criteria]
    .sort((a, b) => sign * (b.contribution - a.contribution))
    .map((one) => {
      const inDoubt = Math.abs(one.difference) < one.spread;
      return {
        ...one,
        inDoubt,
        /** What it adds to the lead; below 0 where it speaks against the family ahead. */
        carries: sign * one.contribution,
        line: reasons.reason[inDoubt ? 'doubtful' : 'sure']({
          criterion: sentences.criterion(one.criterion),
          points: locale.format.points(one.contribution),
          family: sentences.family(familyAhead(one.contribution)),
        }),
      };
    });
};

/** What carries the verdict, and what has weight but cannot be told apart. */
export const reasonsSection = (input: RecordInput): Section | null => {
  const { record: texts, sentences, reasons, locale } = input.words;
  const sorted = criteriaBySide(input);
  const carrying = sorted.filter(({ carries }) => carries > 0.05).slice(0, 3);
  const unsure = sorted
    .filter((one) => one.weight >= 0.1 && one.inDoubt && !carrying.includes(one))
    .slice(0, 2)
    .map(({ criterion, weight }) =>
      reasons.reason.unsure({
        criterion: sentences.criterion(criterion),
        percent: locale.format.percent(weight),
      }),
    );
  return linesSection('reasons', texts.headings.reasons, [
    ...carrying.map(({ line }) => line),
    ...unsure,
  ]);
};
