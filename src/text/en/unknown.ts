import { area } from '../area';

/** Words for an address that names no page. */
export const unknown = area('unknown', {
  title: 'There is no such page',
  words: 'The address names a page that does not exist. Your answers are as you left them.',
  back: 'Go to the start',
});
