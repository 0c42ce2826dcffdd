import { applies } from '../../decision';
import { groupBy } from '../../core/group-by';
import type { RecordInput } from '../wording/input';

/** Duties of the licences of the releases that are left, as far as the answers call for them,
 * each once with the licences that have it. */
export const dutyLines = ({ catalogue, sheet, recommendation, words }: RecordInput): string[] => {
  const { record: texts, locale } = words;
  const left = new Set(
    recommendation.releases.flatMap(({ release, standing }) =>
      standing === 'fails'
        ? []
        : [catalogue.releases.find(({ id }) => id === release)?.licence ?? ''],
    ),
  );
  const duties = catalogue.licences
    .filter(({ id }) => left.has(id))
    .flatMap((licence) =>
      licence.duties
        .filter(({ when }) => when === null || applies(catalogue, sheet, when))
        .map(({ clause, words: duty }) => ({ licence, clause, duty: locale.of(duty) })),
    );
  return groupBy(duties, ({ duty }) => duty).map(({ key, items }) =>
    texts.dutyLine(
      key,
      locale.format.list(items.map(({ licence, clause }) => texts.dutyOf(licence.name, clause))),
    ),
  );
};

/** What is still open: rulings, questions, languages without results, the test worth most. */
export const openLines = (input: RecordInput): string[] => {
  const { recommendation, words, languageName, sheet } = input;
  const { record: texts, sentences, locale } = words;
  const doubtful = [...recommendation.criteria].sort(
    (a, b) => b.weight * b.spread - a.weight * a.spread,
  )[0];
  const uncovered =
    sheet.answers.languages?.kind === 'languages'
      ? (recommendation.criteria.find(({ criterion }) => criterion === 'multilingual')?.grounds
          .uncovered ?? [])
      : [];
  return [
    ...recommendation.gates.flatMap(({ gate, outcome }) => {
      const found = input.catalogue.gates.find(({ id }) => id === gate);
      return outcome === 'ruling' && found !== undefined
        ? [texts.openRuling(locale.of(found.title))]
        : [];
    }),
    ...recommendation.open.map((id) => texts.openQuestion(sentences.question(id))),
    ...(uncovered.length === 0
      ? []
      : [texts.openUncovered(locale.format.list(uncovered.map(languageName)))]),
    ...(doubtful === undefined ? [] : [texts.openTest(sentences.criterion(doubtful.criterion))]),
  ];
};
