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
  dropped: (parts: string) =>
    `Steelyard left out or cut short what it cannot use as it stands, namely ${parts}. Nothing else was changed.`,
  parts: {
    question: (question: string) => `“${question}”`,
    title: 'the title',
    note: (question: string) => `the note on “${question}”`,
    points: (criterion: string) => `the points for “${criterion}”`,
    overrides: (criterion: string) => `the own scores for “${criterion}”`,
    allPoints: 'all points that were set by hand',
    allOverrides: 'all own scores',
    allNotes: 'all notes',
    outcome: 'the result that the link states',
    later: 'what a later version of Steelyard added',
    unknown: 'a part that this version of Steelyard does not know',
  },
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
