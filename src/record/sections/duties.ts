import { groupBy } from '../../core/group-by';
import { appliesTo } from '../../decision';
import type { RecordInput } from '../words/input';
import type { Section } from './section';

/** Duties of the licences of the releases that are left, as far as the answers call for them,
 * each once with the licences that have it. */
const dutyLines = ({ catalogue, sheet, recommendation, words }: RecordInput): string[] => {
  const { record: texts, locale } = words;
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
  return groupBy(duties, ({ duty }) => duty).map(({ key, items }) =>
    texts.dutyLine({
      words: key,
      licences: locale.format.list(
        items.map(({ licence, clause }) => texts.dutyOf({ licence: licence.name, clause })),
      ),
    }),
  );
};

/** The duties of the licences. */
export const dutiesSection = (input: RecordInput): Section => {
  const { headings, noAdvice, noDuties } = input.words.record;
  return {
    id: 'duties',
    heading: headings.duties,
    body: { kind: 'lines', lines: dutyLines(input), note: noAdvice, none: noDuties },
  };
};
