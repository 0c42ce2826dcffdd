import type { RecordInput } from '../words/input';
import { groundOf, sidesOf } from './reasons';
import { groundedSection, type Section } from './section';

/** Shares of the importance from which a criterion counts as one that matters, 0–1. */
const leastWeight = 0.08;

/** What matters to those who answered and does not tell the families apart. */
export const levelSection = (input: RecordInput): Section | null => {
  const { record: texts, sentences, reasons, locale } = input.words;
  const { sorted, pro, contra } = sidesOf(input);
  const told = new Set([...pro, ...contra]);
  return groundedSection(
    'level',
    texts.headings.level,
    sorted
      .filter((one) => one.weight >= leastWeight && one.inDoubt && !told.has(one))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 3)
      .map(({ criterion, weight, grounds }) => ({
        line: reasons.reason.level({
          criterion: sentences.criterion(criterion),
          percent: locale.format.percent(weight),
        }),
        ground: groundOf(input, criterion, grounds.evidence),
      })),
  );
};
