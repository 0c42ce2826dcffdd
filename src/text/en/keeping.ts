import { area } from '../area';

/** Words on how the answers are kept, where it is not as it should be. */
export const keeping = area('keeping', {
  blocked:
    'This browser does not let the page keep anything. Your answers last until you close the tab; copy the link on the verdict page to keep them.',
  full: 'The browser’s storage is full, so new answers are not kept when you close the tab. Copy the link on the verdict page to keep them.',
  damaged:
    'The answers kept in this browser could not be read. They were set aside, not deleted, and you start with an empty sheet.',
  later:
    'The answers kept in this browser were written by a later version of Steelyard. They were left as they are, and what you answer now is not kept.',
  dropped:
    'Some of the answers kept in this browser could not be read. The others are here, and a copy of all was set aside.',
  elsewhere: 'Another tab has changed the answers.',
  takeTheirs: 'Use those of the other tab',
  keepMine: 'Keep those of this tab',
});
