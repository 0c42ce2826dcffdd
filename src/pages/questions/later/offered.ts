import type { QuestionOf } from '../../../catalogue';
import type { Answer, Answers } from '../../../decision';

const chosenIn = (answer: Answer | undefined): readonly string[] => {
  if (answer?.kind === 'choice') return [answer.option];
  if (answer?.kind === 'choices') return answer.options;
  return answer?.kind === 'shares' ? Object.keys(answer.shares) : [];
};

/**
 * The ids of the options that a question offers beside the answers given: without those that are not
 * offered any more, and those to other answers alone. What was chosen stands among them.
 */
export const offeredOptions = (
  { id: question, options }: QuestionOf<'choice'> | QuestionOf<'choices'> | QuestionOf<'shares'>,
  answers: Answers,
): readonly string[] => {
  const chosen = chosenIn(answers[question]);
  return options
    .filter(({ id, until, offeredTo: to }) => {
      const isFor =
        to === undefined || chosenIn(answers[to.answer]).some((one) => to.in.includes(one));
      return chosen.includes(id) || (until === undefined && isFor);
    })
    .map(({ id }) => id);
};
