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
  compare: 'Compare with mine',
  start: 'Answer the questions yourself',
  sure: {
    title: 'Put these answers in place of yours?',
    words: 'Your own answers are replaced. Undo brings them back.',
    yes: 'Replace mine',
    no: 'Keep mine',
  },
  missing: (questions: string) =>
    `Steelyard cannot use some answers as they stand, namely those to ${questions}. What it could read of them was kept, and the rest counts as unanswered.`,

  quoted: (question: string) => `“${question}”`,
});
