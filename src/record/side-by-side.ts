import type { QuestionId } from '../catalogue';
import { familyAhead } from '../core/families';
import { roundsToZero } from '../core/numbers';
import type { ComparedMember, CompareWords } from './compare';
import { answerOn } from './words/ties';

/** One row of two decisions held side by side. */
export interface SideRow {
  readonly name: string;
  readonly cells: readonly [first: string, second: string];
  readonly adds: readonly [first: string, second: string];
  readonly differs: boolean;
}

/** Two decisions side by side: every answer, and what every criterion adds to the lead. */
export const sideBySide = (
  pair: readonly [ComparedMember, ComparedMember],
  words: CompareWords,
): { readonly answers: readonly SideRow[]; readonly criteria: readonly SideRow[] } => {
  const { catalogue, record, languageName } = words;
  const { sentences, locale } = record;
  const texts = words.compare.side;
  const both = <T>(value: (member: ComparedMember) => T): readonly [T, T] => [
    value(pair[0]),
    value(pair[1]),
  ];
  const added = (value: number): string =>
    roundsToZero(value)
      ? texts.nothing
      : texts.adds({
          points: locale.format.points(value),
          family: sentences.family(familyAhead(value)),
        });
  const answerIn = (id: QuestionId) => (member: ComparedMember) =>
    answerOn(member.sheet, catalogue, record, languageName, id);
  return {
    answers: catalogue.questionnaire.questions.map(({ id }) => {
      const cells = both(answerIn(id));
      return {
        name: sentences.question(id),
        cells,
        adds: both(({ recommendation }) =>
          added(recommendation.answers.find(({ question }) => question === id)?.contribution ?? 0),
        ),
        differs: cells[0] !== cells[1],
      };
    }),
    criteria: catalogue.questionnaire.criteria.map(({ id }) => {
      const of = both(({ recommendation }) =>
        recommendation.criteria.find(({ criterion }) => criterion === id),
      );
      const adds = both(({ recommendation }) =>
        added(recommendation.criteria.find(({ criterion }) => criterion === id)?.contribution ?? 0),
      );
      const weights = of.map((one) =>
        texts.weight({ percent: locale.format.percent(one?.weight ?? 0) }),
      );
      return {
        name: sentences.criterion(id),
        cells: [weights[0] ?? '', weights[1] ?? ''],
        adds,
        differs: adds[0] !== adds[1],
      };
    }),
  };
};

/** The two whose leads lie furthest apart, by their places; the first two where all are alike. */
export const furthestApart = (
  leads: readonly number[],
): readonly [first: number, second: number] => {
  const order = leads.map((lead, place) => ({ lead, place })).sort((a, b) => b.lead - a.lead);
  const [first = 0, second = 1] = [order[0]?.place, order.at(-1)?.place];
  return first === second ? [0, 1] : [Math.min(first, second), Math.max(first, second)];
};
