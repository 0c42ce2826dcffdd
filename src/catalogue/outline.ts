import type { Outline, Question, Questionnaire } from './model';

const isChoice = (question: Question) => question.kind === 'choice';

/**
 * The outline of a questionnaire, which the first question is asked from; null where the first section
 * asks for anything else than choices of one, as the inputs of all others load after it.
 */
export const outlineOf = ({ version, sections, questions }: Questionnaire): Outline | null => {
  const [first] = sections;
  const asked = questions.filter(({ id }) => first?.questions.includes(id));
  const choices = asked.filter(isChoice);
  if (choices.length < asked.length) return null;
  return {
    version,
    sections: sections.map(({ id, questions: own }) => ({ id, questions: own })),
    first: choices.map(({ id, options }) => ({ id, options: options.map((one) => one.id) })),
  };
};
