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
  drift: {
    heading: 'Under today’s evidence the same answers come to something else:',
    altered:
      'The link names today’s evidence and yet states another result than these answers give: its figures were altered, or another version of the program made it.',
    alike:
      'The verdict is the same as when the link was made, and no chance moved by more than five in a hundred.',
    made: (said: string) => `When the link was made: ${said}`,
    today: (said: string) => `Today: ${said}`,
    said: (verdict: string, qwen: string, llama: string, lead: string, family: string) =>
      `${verdict}; ${qwen} of 100 readings favour Qwen, ${llama} Llama; ${family} leads by ${lead} points.`,
    verdicts: {
      neither: 'neither passes',
      qwen: 'adopt Qwen',
      llama: 'adopt Llama',
      split: 'run both, split by work',
      pilot: 'keep both on the shortlist',
    },
    moved: 'What moved it:',
    by: (criterion: string, points: string, family: string) =>
      `${criterion}: ${points} points towards ${family}.`,
  },
});
