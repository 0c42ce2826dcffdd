import type { Condition, Licence, QuestionId } from '../../catalogue';
import { groupBy } from '../../core/group-by';
import { memoByObject } from '../../core/memo';
import { appliesTo } from '../../decision';
import { setupPlan } from '../../plan/plan';
import { answerWords } from '../words/answers';
import type { RecordInput } from '../words/input';
import { advisedFamilies } from '../../decision/recommend/advised';
import type { Section } from './section';

/** Questions that a condition reads. */
const readBy = (condition: Condition): readonly QuestionId[] => {
  if ('all' in condition) return condition.all.flatMap(readBy);
  if ('any' in condition) return condition.any.flatMap(readBy);
  if ('not' in condition) return readBy(condition.not);
  return 'answer' in condition ? [condition.answer] : [];
};

/** The licences of what is to be run first of each advised family; of all that may be run where that is not known. */
const licencesToRun = (input: RecordInput): readonly Licence[] => {
  const { catalogue, recommendation, serving, sheet } = input;
  const advised = advisedFamilies(recommendation);
  const plan = setupPlan(sheet, recommendation, catalogue, serving);
  const chosen = (plan?.plans ?? [])
    .filter(({ family }) => advised.includes(family))
    .flatMap(({ candidates: [best] }) => (best === undefined ? [] : [best.setup.release.licence]));
  const left = recommendation.releases
    .filter(({ outcome, family }) => outcome !== 'fails' && advised.includes(family))
    .flatMap(({ release }) => catalogue.releases.find(({ id }) => id === release)?.licence ?? []);
  const ids = new Set(chosen.length > 0 ? chosen : left);
  return catalogue.licences.filter(({ id }) => ids.has(id));
};

/** The duties of those licences, each once with the licences that have it, and whether the answers call for it. */
const dutiesOf = memoByObject((input: RecordInput) => {
  const { catalogue, sheet, words } = input;
  const { record: texts, locale, sentences } = words;
  const criterion = { id: 'licence', name: sentences.criterion('licence') } as const;
  const duties = licencesToRun(input).flatMap((licence) =>
    licence.duties.map(({ clause, when, words: duty }) => ({
      licence,
      clause,
      when,
      duty: locale.of(duty),
      isTriggered: when === null || appliesTo(catalogue, sheet, when),
    })),
  );
  return groupBy(duties, ({ duty, isTriggered }) => `${String(isTriggered)} ${duty}`).flatMap(
    ({ items }) => {
      const [first] = items;
      if (first === undefined) return [];
      const { duty, when, isTriggered } = first;
      return [
        {
          isTriggered,
          when,
          words: texts.dutyLine({
            words: duty,
            licences: locale.format.list(
              items.map(({ licence, clause }) => texts.dutyOf({ licence: licence.name, clause })),
            ),
          }),
          ground: {
            criterion,
            numbers: [],
            sources: items.flatMap(({ licence }) => licence.sources),
          },
        },
      ];
    },
  );
});

/** The duties that the answers call for. */
export const triggeredDuties = (input: RecordInput) =>
  dutiesOf(input).filter(({ isTriggered }) => isTriggered);

/** The duties of the licences of what is to be run that the answers call for. */
export const dutiesSection = (input: RecordInput): Section | null => {
  const { headings, noAdvice, noDuties } = input.words.record;
  if (advisedFamilies(input.recommendation).length === 0) return null;
  const duties = triggeredDuties(input);
  return {
    id: 'duties',
    heading: headings.duties,
    body: {
      kind: 'lines',
      lines: duties.map(({ words }) => words),
      grounds: duties.map(({ ground }) => ground),
      note: noAdvice,
      none: noDuties,
    },
  };
};

/** The duties that the answers do not call for, each with the answers that decide it. */
export const untriggeredSection = (input: RecordInput): Section | null => {
  const { catalogue, sheet, words, languageName } = input;
  const { record: texts, advice, sentences, locale } = words;
  const duties = dutiesOf(input).filter(({ isTriggered }) => !isTriggered);
  if (duties.length === 0) return null;
  const lines = duties.map(({ words: duty, when }) => {
    const read = [...new Set(when === null ? [] : readBy(when))];
    const given = read.filter((id) => (sheet.answers[id]?.kind ?? 'unsure') !== 'unsure');
    const answers = (given.length === 0 ? read : given).map((id) =>
      advice.answered({
        label: sentences.label(id),
        answer: answerWords(catalogue, words, languageName, id, sheet.answers[id]),
      }),
    );
    return advice.untriggered({ words: duty, answers: locale.format.list(answers) });
  });
  return {
    id: 'untriggered',
    heading: texts.headings.untriggered,
    body: { kind: 'lines', lines, grounds: duties.map(({ ground }) => ground) },
  };
};
