import { area } from '../area';

/** Words of the panel where criteria are ranked instead of given points. */
export const ranking = area('ranking', {
  summary: 'Rank the criteria instead of giving points',
  words:
    'Say which criteria come before which, and nothing more. What follows counts all weights that respect the ranking, exactly, with the scores taken as certain.',
  tiers: {
    first: 'Comes first',
    second: 'Comes second',
    third: 'Comes third',
    fourth: 'Comes last',
  },
  result: (hundred: string, family: string, lead: string) =>
    `Of all weights that respect this ranking, ${hundred} of 100 favour ${family}; at their centre the lead is ${lead} points.`,
  tooMany:
    'Too many criteria below the first rank share one, so the orders among them cannot all be computed. Tell more of them apart.',
  use: 'Use the centre of these weights as points',
});
