import { area } from '../area';

/** Words on how the answers are kept, where it is not as it should be. */
export const keeping = area('keeping', {
  blocked:
    'This browser does not let the page keep anything. Your answers last until you close or reload this tab. Save them as a file or as a link before that.',
  full: 'The browser’s storage is full, so new answers are not kept when you close or reload this tab. Save them as a file or as a link before that.',
  gone: 'The answers kept in this browser were deleted, in another tab or in the browser’s settings. They are still in this tab. Keep them again, or close the tab to let them go.',
  damaged:
    'The answers kept in this browser could not be read, so you start with an empty sheet. Nothing was deleted.',
  later:
    'The answers kept in this browser were written by a later version of Steelyard. They were left as they are, and what you answer now is not kept.',
  dropped:
    'Some of the answers kept in this browser could not be read. The others are here, and nothing was deleted.',
  elsewhere: 'Another tab has changed the answers.',
  takeTheirs: 'Use those of the other tab',
  keepMine: 'Keep those of this tab',
  keepAgain: 'Keep them again',
  save: 'Save my answers to a file',
  link: 'Open my answers as a link',
  aside: {
    heading: 'Set aside',
    item: (number: string) => `What was set aside, number ${number}`,
    damaged: (number: string, size: string) =>
      `Number ${number} was set aside because it could not be read in full. It has ${size} characters and stays until you decide.`,
    other: (number: string, size: string) =>
      `Number ${number} was kept by another tab and set aside by this one. It has ${size} characters and stays until you decide.`,
    save: 'Save as a file',
    saveIt: (number: string) => `Save number ${number} as a file`,
    open: 'Open what can be read',
    openIt: (number: string) => `Open what can be read of number ${number}`,
    discard: 'Discard',
    discardIt: (number: string) => `Discard number ${number}`,
    sure: {
      title: 'Discard what was set aside?',
      words: 'It cannot be brought back. Your present answers stay as they are.',
      yes: 'Discard',
      no: 'Keep',
    },
  },
});
