import { area } from '../area';

/** Words for opening someone’s link. */
export const link = area('link', {
  title: 'A shared decision',
  untitled: 'A decision without a title',
  made: (date: string) => `Made with the evidence of ${date}.`,
  otherEdition: (then: string, thenHash: string, now: string, nowHash: string) =>
    `The link was made with the evidence of ${then}, edition ${thenHash}; what you see is computed with that of ${now}, edition ${nowHash}.`,
  yours: 'You are looking at someone’s answers. Your own are untouched.',
  none: 'You are looking at someone’s answers. You have none of your own yet.',
  take: 'Start mine from these',
  keep: 'Back to my own',
  start: 'Answer the questions yourself',
  sure: {
    title: 'Put these answers in place of yours?',
    words: 'Your own answers are replaced. Undo brings them back.',
    yes: 'Replace mine',
    no: 'Keep mine',
  },
  missing: (questions: string) =>
    `The link names answers that no longer exist, to: ${questions}. They are treated as open.`,
  problem: {
    title: 'This link does not open',
    kept: 'Your own answers are as you left them.',
    notALink:
      'What follows the # is not a Steelyard link. Ask for the link again and paste it whole.',
    tooLong: 'The link is longer than any Steelyard makes, so it was not read.',
    truncated:
      'The link was cut off, perhaps by the mail that carried it. Ask for it again and paste it whole.',
    damaged: 'The link was changed on the way: its checksum does not agree. Ask for it again.',
    laterVersion:
      'The link was made by a later version of Steelyard than this one. Open it where it was made, or ask for an update here.',
    start: 'Go to the start',
  },
});
