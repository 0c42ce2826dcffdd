import type { CriterionId } from '../../catalogue';
import { familyAhead, otherFamily } from '../../core/families';
import { isCompared } from '../../decision';
import { cheapestShift, tippingPoints } from '../../decision/search/tipping';
import type { RecordInput } from '../words/input';
import { inSentence } from '../words/in-sentence';
import type { Section } from './section';

/** The largest change of an importance that people would make on second thoughts, 0–1. */
const mostShift = 0.1;

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
    .filter(({ weight, now }) => Math.abs(weight - now) <= mostShift)
    .sort((a, b) => Math.abs(a.weight - a.now) - Math.abs(b.weight - b.now))
    .slice(0, 2);
  const shift = cheapestShift(recommendation);
  const { percent } = locale.format;
  const nameOf = (criterion: CriterionId) => inSentence(locale, sentences.criterion(criterion));
  const shareOf = (share: number): string =>
    percent(share) === percent(0) ? reasons.change.nothing : percent(share);
  const lines = tips.map(({ criterion, weight, now }) => {
    const [from, to] = [shareOf(now), shareOf(weight)];
    const said = { criterion: nameOf(criterion), family: other };
    if (from === to) return reasons.change.slightly[weight > now ? 'more' : 'less'](said);
    if (to === percent(0)) return reasons.change.hardly(said);
    return from === percent(0)
      ? reasons.change.counted({ ...said, to })
      : reasons.change.weight({ ...said, from, to });
  });
  if (shift !== null && shift.weight <= mostShift) {
    const said = { family: other, from: nameOf(shift.from), to: nameOf(shift.to) };
    lines.push(
      percent(shift.weight) === percent(0)
        ? reasons.change.shiftSlightly(said)
        : reasons.change.shift({ ...said, percent: percent(shift.weight) }),
    );
  }
  return lines.length === 0 ? [reasons.change.noWeight] : lines;
};

/** What would change the verdict, as far as weights do. Answers that would are tried apart from it. */
export const changeSection = (input: RecordInput): Section => ({
  id: 'change',
  heading: input.words.record.headings.change,
  body: { kind: 'lines', lines: isCompared(input.recommendation) ? tippingLines(input) : [] },
});
