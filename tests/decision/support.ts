import type { Question, QuestionId } from '../../src/catalogue/model';
import { recommend, type Recommendation, type Sheet, type DecisionWorld } from '../../src/decision';
import { leadLaw, type LeadLaw } from '../../src/decision/kernel';
import { sharedPartOf } from '../../src/decision/ratings/based';
import { world } from '../fixtures/world';

/** The recommendation for a sheet that is known to be sound. */
export const decide = (sheet: Sheet, where: DecisionWorld = world): Recommendation => {
  const result = recommend(where, sheet);
  if (!result.ok) throw new Error(`${result.problem.field}: ${result.problem.kind}`);
  return result.value;
};

/** A question of today's questionnaire. */
export const questionOf = (id: QuestionId): Question => {
  const question = world.catalogue.questionnaire.questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(id);
  return question;
};

/** A sheet with the answers to some questions taken back. */
export const without = (sheet: Sheet, ...questions: readonly QuestionId[]): Sheet => {
  const answers = { ...sheet.answers };
  for (const question of questions) delete answers[question];
  return { ...sheet, answers };
};

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/**
 * A sheet on which one kind of work is all there is, answered as that work is judged: with what the
 * data put in place of answers that do not concern it.
 */
export const alone = (sheet: Sheet, workload: string, where: DecisionWorld = world): Sheet => {
  const question = where.catalogue.questionnaire.questions.find(({ id }) => id === 'workloads');
  const options = question?.kind === 'shares' ? question.options : [];
  const { instead = {} } = options.find(({ id }) => id === workload) ?? {};
  const stated = Object.entries(instead).filter(([, answer]) => answer.kind !== 'assumed');
  return {
    ...sheet,
    answers: {
      ...sheet.answers,
      ...Object.fromEntries(stated),
      workloads: { kind: 'shares', shares: { [workload]: 100 } },
    },
  };
};

/** The law of the lead of a sheet with every answer, by what its criteria show. */
export const lawOf = ({ criteria }: Recommendation, kappa = 2): LeadLaw => {
  const law = leadLaw(
    criteria.map(({ criterion, points, difference, spread, overridden }) => ({
      points,
      mean: difference,
      spread,
      shared: overridden ? 0 : sharedPartOf(world.catalogue.scoring[criterion].basis),
    })),
    kappa,
  );
  if (!law.ok) throw new Error(law.problem.field);
  return law.value;
};
