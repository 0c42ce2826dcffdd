import { area } from '../area';

/** Words on what a link said when it was made, beside today. */
export const drift = area('drift', {
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
});
