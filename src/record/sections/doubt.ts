import type { FamilyId } from '../../catalogue';
import type { RecordInput } from '../wording/input';
import { familyAhead } from '../../core/families';

/** Parts of the doubt, or worths, below which nothing is said. */
const leastShare = 0.1;
const leastWorth = 0.05;
/** Criteria that describe a camp. */
const mostCentral = 3;

/** Where the doubt about the lead comes from, largest parts first. */
export const doubtLines = ({ recommendation, words }: RecordInput): readonly string[] => {
  const { decision, sentences, locale } = words;
  const { percent } = locale.format;
  const { total, criteria, open } = recommendation.doubt();
  if (total === 0) return [decision.doubt.none];
  const sum = (value: (one: (typeof criteria)[number]) => number): number =>
    criteria.reduce((result, one) => result + value(one), 0) / total;
  const largest = [...criteria]
    .map((one) => ({ ...one, share: (one.evidence + one.priorities) / total }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share)
    .slice(0, 3);
  return [
    decision.doubt.parts(
      percent(sum(({ evidence }) => evidence)),
      percent(sum(({ priorities }) => priorities)),
      percent(open / total),
    ),
    ...largest.map(({ criterion, evidence, priorities, share }) =>
      decision.doubt.criterion(
        sentences.criterion(criterion),
        percent(share),
        evidence >= priorities ? decision.doubt.byEvidence : decision.doubt.byWeight,
      ),
    ),
  ];
};

/** What to ask first and what to test first, with what each could be worth. */
export const nextLines = ({ recommendation, words }: RecordInput): readonly string[] => {
  const { decision, sentences, locale } = words;
  const { points } = locale.format;
  const { questions, tests, priorities } = recommendation.worth();
  const lines = [
    ...recommendation.settle.map((question) => decision.worth.settle(sentences.question(question))),
    ...questions
      .filter(({ worth }) => worth >= leastWorth)
      .slice(0, 3)
      .map(({ question, worth }) =>
        decision.worth.ask(sentences.question(question), points(worth)),
      ),
    ...tests
      .filter(({ worth }) => worth >= leastWorth)
      .slice(0, 3)
      .map(({ criterion, worth }) =>
        decision.worth.test(sentences.criterion(criterion), points(worth)),
      ),
    ...(priorities >= leastWorth ? [decision.worth.priorities(points(priorities))] : []),
  ];
  return lines.length === 0 ? [decision.worth.nothing] : lines;
};

/** The same scores seen in other ways. */
export const readingLines = ({ recommendation, words }: RecordInput): readonly string[] => {
  const { decision, sentences, locale } = words;
  const { hundred, list } = locale.format;
  const { anyWeights, precisions, central, necessary } = recommendation.references();
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
          decision.readings.camp(
            sentences.family(id),
            list(most.map(({ criterion }) => sentences.criterion(criterion))),
          ),
        ];
  };
  const others = (precisions ?? []).slice(1);
  return [
    ...(open && necessary !== null
      ? [decision.readings.necessary(sentences.family(necessary))]
      : []),
    ...(anyWeights === null
      ? []
      : [decision.readings.anyWeights(hundred(anyWeights[leader]), family)]),
    ...(others.length === 0
      ? []
      : [
          decision.readings.precision(
            list(others.map(({ chance }) => hundred(chance[leader]))),
            family,
          ),
        ]),
    ...camp('qwen'),
    ...camp('llama'),
  ];
};
