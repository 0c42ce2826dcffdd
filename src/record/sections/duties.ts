import { groupBy } from '../../core/group-by';
import { appliesTo } from '../../decision';
import type { RecordInput } from '../words/input';
import type { Section } from './section';

/** Duties of the licences of the releases that are left, as far as the answers call for them,
 * each once with the licences that have it. */
const dutyLines = ({ catalogue, sheet, recommendation, words }: RecordInput) => {
  const { record: texts, sentences, locale } = words;
  const left = new Set(
    recommendation.releases.flatMap(({ release, outcome }) =>
      outcome === 'fails'
        ? []
        : [catalogue.releases.find(({ id }) => id === release)?.licence ?? ''],
    ),
  );
  const duties = catalogue.licences
    .filter(({ id }) => left.has(id))
    .flatMap((licence) =>
      licence.duties
        .filter(({ when }) => when === null || appliesTo(catalogue, sheet, when))
        .map(({ clause, words: duty }) => ({ licence, clause, duty: locale.of(duty) })),
    );
  const criterion = { id: 'licence', name: sentences.criterion('licence') } as const;
  return groupBy(duties, ({ duty }) => duty).map(({ key, items }) => ({
    line: texts.dutyLine({
      words: key,
      licences: locale.format.list(
        items.map(({ licence, clause }) => texts.dutyOf({ licence: licence.name, clause })),
      ),
    }),
    ground: { criterion, numbers: [], sources: items.flatMap(({ licence }) => licence.sources) },
  }));
};

/** The duties of the licences. */
export const dutiesSection = (input: RecordInput): Section => {
  const { headings, noAdvice, noDuties } = input.words.record;
  const duties = dutyLines(input);
  return {
    id: 'duties',
    heading: headings.duties,
    body: {
      kind: 'lines',
      lines: duties.map(({ line }) => line),
      grounds: duties.map(({ ground }) => ground),
      note: noAdvice,
      none: noDuties,
    },
  };
};
