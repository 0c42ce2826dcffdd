import type { FamilyId } from '../../catalogue';
import { families } from '../../core/families';
import type { RecordInput } from '../words/input';
import type { Section } from './section';
import { intervalOf, isCompared } from '../../decision';

/** That a legal check waits on which the advice does not depend, for which of the work. */
const rulingOf = (
  { recommendation, words: { reasons, sentences, locale } }: RecordInput,
  id: FamilyId,
): string => {
  const { workloads } = recommendation.split;
  const waiting = workloads.filter(({ waits }) => waits[id] === 1);
  const family = sentences.family(id);
  return waiting.length === 0 || waiting.length === workloads.length
    ? reasons.ruling({ family })
    : reasons.rulingFor({
        family,
        workloads: locale.format.list(
          waiting.map(({ workload }) => sentences.option('workloads', workload)),
        ),
      });
};

/** The verdict: how firm it is, by how much one family leads, and what has to be said of it. */
export const verdictSection = (input: RecordInput): Section => {
  const { recommendation, words } = input;
  const { record: texts, sentences, reasons, locale } = words;
  return {
    id: 'verdict',
    heading: texts.headings.verdict,
    body: {
      kind: 'verdict',
      verdict: sentences.verdictSentence(recommendation),
      details: sentences.verdictDetails(recommendation),
      firmness: sentences.firmnessSentence(recommendation),
      compared: isCompared(recommendation)
        ? {
            lead: sentences.leadSentence(recommendation),
            interval: sentences.intervalSentence(intervalOf(recommendation)),
          }
        : null,
      cautions: [
        ...families.flatMap((family) =>
          recommendation.families[family] === 'ruling' &&
          recommendation.verdict.kind !== 'conditional'
            ? [rulingOf(input, family)]
            : recommendation.families[family] === 'depends'
              ? [reasons.depends({ family: sentences.family(family) })]
              : [],
        ),
        ...(recommendation.completions.exact ? [] : [reasons.approximate]),
        ...(isCompared(recommendation)
          ? [reasons.coverage({ percent: locale.format.percent(recommendation.coverage) })]
          : []),
      ],
    },
  };
};
