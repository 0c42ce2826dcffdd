import type { FamilyId } from '../../catalogue';
import { familyAhead } from '../../core/families';
import type { RecordInput } from '../words/input';
import { inSentence } from '../words/in-sentence';
import { linesSection, type Section } from './section';
import { referencesOf } from '../../decision/explain';

/** Differences of a chance below which another reading says nothing new. */
const leastDifference = 0.05;

/** Criteria that describe a camp. */
const mostCentral = 3;

/** How often each family leads when the same scores are weighed in other ways. */
const readingLines = ({ recommendation, words }: RecordInput): readonly string[] => {
  const { reasons, sentences, locale } = words;
  const { list } = locale.format;
  const { anyWeights, precisions, central, necessary } = referencesOf(recommendation);
  const leader = familyAhead(recommendation.lead);
  const family = sentences.family(leader);
  const open = recommendation.open.length > 0;
  const camp = (id: FamilyId): readonly string[] => {
    const weights = central?.[id] ?? null;
    if (weights === null) return [];
    const now = new Map(recommendation.criteria.map((one) => [one.criterion, one.weight]));
    const most = [...weights]
      .map(({ criterion, weight }) => ({ criterion, more: weight - (now.get(criterion) ?? 0) }))
      .sort((a, b) => b.more - a.more)
      .filter(({ more }) => more > 0.002)
      .slice(0, mostCentral);
    return most.length === 0
      ? []
      : [
          reasons.readings.camp({
            family: sentences.family(id),
            criteria: list(
              most.map(({ criterion }) => inSentence(locale, sentences.criterion(criterion))),
            ),
          }),
        ];
  };
  const [asGiven, ...others] = precisions ?? [];
  const differing = others.filter(
    ({ chance }) =>
      asGiven !== undefined && Math.abs(chance[leader] - asGiven.chance[leader]) >= leastDifference,
  );
  return [
    ...(open && necessary !== null
      ? [reasons.readings.necessary({ family: sentences.family(necessary) })]
      : []),
    ...(anyWeights === null
      ? []
      : [reasons.readings.anyWeights({ times: sentences.times(anyWeights[leader]), family })]),
    ...differing.map(({ precision, chance }) =>
      reasons.readings.precision({
        factor: Math.round(precision / (asGiven?.precision ?? precision)),
        times: sentences.times(chance[leader]),
        family,
      }),
    ),
    ...camp('qwen'),
    ...camp('llama'),
  ];
};

/** Chances of the leader with weights of other precisions, and with nothing known of the weights. */
export const readingsSection = (input: RecordInput): Section | null =>
  linesSection('readings', input.words.record.headings.readings, readingLines(input));
