import type { StepsBody } from './section';
import type { AdviceWords } from '../words/words';

/** What to do next as lines, one for each role. */
export const stepLines = (
  { steps }: StepsBody,
  { advice }: Pick<AdviceWords, 'advice'>,
): readonly string[] =>
  steps.map(({ who, tasks }) => advice.step({ who, tasks: tasks.map(advice.task).join(' ') }));
