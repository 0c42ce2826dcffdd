import { area } from '../area';

/** Words for the parts of a decision that were left out. */
export const leftOut = area('leftOut', {
  words: (parts: string) =>
    `Steelyard left out or cut short what it cannot use as it stands, namely ${parts}. Nothing else was changed.`,
  parts: {
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
});
