import { area } from '../area';

/** Words of the questions that take a number. */
export const numbers = area('numbers', {
  label: { scale: 'People a month', context: 'Tokens', concurrency: 'People at once' },
  suggestions: 'Common values',
});
