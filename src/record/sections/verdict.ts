import { families } from '../../core/families';
import type { RecordInput } from '../words/input';
import type { Section } from './section';
import { intervalOf, isCompared } from '../../decision';

/** The verdict: how firm it is, by how much one family leads, and what has to be said of it. */
export const verdictSection = ({ recommendation, words }: RecordInput): Section => {
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
            ? [reasons.ruling({ family: sentences.family(family) })]
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
