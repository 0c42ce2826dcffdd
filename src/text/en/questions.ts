import { area, plural } from '../area';

/** Words around the questions. */
export const questions = area('questions', {
  title: (section: string) => `Questions: ${section}`,
  progress: (section: string, sections: string, left: string) =>
    `Section ${section} of ${sections}. ${left}`,
  left: (open: number, total: string, minutes: number) =>
    open === 0
      ? 'Every question is answered.'
      : `${open} of ${total} questions left, about ${minutes} ${plural(minutes, { one: 'minute', other: 'minutes' })}.`,
  answered: 'Questions answered',
  jump: 'Sections',
  sectionState: (name: string, open: number) =>
    open === 0
      ? name
      : `${name}, ${open} ${plural(open, { one: 'question', other: 'questions' })} open`,
  unsure: 'Not sure',
  next: 'Next',
  back: 'Back',
  toVerdict: 'See the verdict',
  toStart: 'Back to the start',
  review: 'Check your answers',
  clear: 'Take the answer back',
  note: 'Add a note',
  several: 'Choose all that apply.',
  live: {
    heading: 'So far',
    waiting: 'The beam moves as you answer.',
  },
});
