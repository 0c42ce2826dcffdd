import { familyAhead, otherFamily } from '../../core/families';
import { isCompared, tippingPoints } from '../../decision';
import type { RecordInput } from '../words/input';
import type { Section } from './section';

/** The weights nearest to turning the lead. */
const tippingLines = ({ recommendation, words }: RecordInput): readonly string[] => {
  const { sentences, reasons, locale } = words;
  const other = sentences.family(otherFamily(familyAhead(recommendation.lead)));
  const weightOf = new Map(
    recommendation.criteria.map(({ criterion, weight }) => [criterion, weight]),
  );
  const tips = tippingPoints(recommendation)
    .flatMap(({ criterion, weight }) =>
      weight === null ? [] : [{ criterion, weight, now: weightOf.get(criterion) ?? 0 }],
    )
    .sort((a, b) => Math.abs(a.weight - a.now) - Math.abs(b.weight - b.now))
    .slice(0, 3);
  return tips.length === 0
    ? [reasons.change.noWeight]
    : tips.map(({ criterion, weight, now }) =>
        reasons.change.weight({
          criterion: sentences.criterion(criterion),
          family: other,
          from: locale.format.percent(now),
          to: locale.format.percent(weight),
        }),
      );
};

/** What would change the verdict, as far as weights do. Answers that would are tried apart from it. */
export const changeSection = (input: RecordInput): Section => ({
  id: 'change',
  heading: input.words.record.headings.change,
  body: { kind: 'lines', lines: isCompared(input.recommendation) ? tippingLines(input) : [] },
});
