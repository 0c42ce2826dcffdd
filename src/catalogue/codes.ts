import codes from 'virtual:catalogue/codes';
import questionnaire from 'virtual:catalogue/questionnaire';

/** All that an answer may name, with the codes of links: what a kept sheet is checked with. */
export const known = {
  ...codes,
  questions: questionnaire.questions,
  criteria: questionnaire.criteria,
};
