import { area } from '../area';

/** What is said when something is copied, or cannot be. */
export const copying = area('copying', {
  byHand:
    'This browser does not let the page copy. The text below is selected. Press Ctrl+C to copy it, or ⌘C on a Mac. On a phone, hold the text and choose Copy.',
  text: 'Text to copy',
});
