import { area } from '../area';

const figures = 'Nothing exact can be computed from these numbers.';

/** What cannot be weighed as it stands, by the kind of problem. */
const kinds = {
  wrongKind: 'It is not an answer of the kind that this question asks for.',
  unknownOption: 'It names something that this version of Steelyard does not know.',
  outOfRange: 'It is outside the range that can be given here.',
  notWhole: 'It has to be a whole number.',
  sharesNotWhole: 'The shares have to be whole per cent that add up to 100.',
  empty: 'It names nothing.',
  notFinite: figures,
  tooLarge: figures,
  notInteger: figures,
  negative: figures,
  tooMany: figures,
  oddKappa: figures,
  illConditioned: figures,
  infeasible: figures,
};

/** Words on parts of a sheet that no verdict can be made of, and the way to each. */
export const problems = area('problems', {
  heading: 'No verdict yet',
  kinds,
  unread: 'It could not be read and was left out.',
  noPoints: 'Every criterion has 0 points. At least one criterion needs a point.',
  answer: (question: string) => `Your answer to “${question}”.`,
  note: (question: string) => `Your note on “${question}”.`,
  points: (criterion: string) => `Your points for “${criterion}”.`,
  scores: (criterion: string) => `Your own scores for “${criterion}”.`,
  title: 'The title of the decision.',
  allPoints: 'Your points.',
  allScores: 'Your own scores.',
  allNotes: 'Your notes.',
  unknown: 'A part that this version of Steelyard does not know.',
  other: 'The answers as a whole.',
  toQuestion: 'Go to the question',
  toQuestionOf: (part: string) => `Go to the question: ${part}`,
  toPriorities: 'Go to the points and scores',
  toPrioritiesOf: (part: string) => `Go to the points and scores: ${part}`,
  takeBack: 'Take it back',
  takeBackOf: (part: string) => `Take it back: ${part}`,
  own: (count: string, one: boolean) =>
    one
      ? 'There is no verdict, because one part of your answers cannot be weighed. Everything else is kept as it is. Correct this part or take it back.'
      : `There is no verdict, because ${count} parts of your answers cannot be weighed. Everything else is kept as it is. Correct these parts or take them back.`,
  theirs:
    'There is no verdict, because parts of this decision cannot be weighed. Ask whoever made it for another link, or start from it and correct these parts.',
});
