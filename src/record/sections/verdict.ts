import { families } from '../../core/families';
import type { RecordInput } from '../words/input';
import type { Section } from './section';
import { intervalOf } from '../../decision';

/** The verdict: how firm it is, by how much one family leads, and what has to be said of it. */
export const verdictSection = ({ recommendation, words }: RecordInput): Section => {
  const { record: texts, sentences, reasons, locale } = words;
  return {
    id: 'verdict',
    heading: texts.headings.verdict,
    body: {
      kind: 'verdict',
      verdict: sentences.verdictSentence(recommendation),
      firmness: sentences.firmnessSentence(recommendation),
      lead: sentences.leadSentence(recommendation),
      interval: sentences.intervalSentence(intervalOf(recommendation)),
      cautions: [
        ...families.flatMap((family) =>
          recommendation.families[family] === 'ruling'
            ? [reasons.ruling({ family: sentences.family(family) })]
            : recommendation.families[family] === 'depends'
              ? [reasons.depends({ family: sentences.family(family) })]
              : [],
        ),
        ...(recommendation.completions.exact ? [] : [reasons.approximate]),
        reasons.coverage({ percent: locale.format.percent(recommendation.coverage) }),
      ],
    },
  };
};
