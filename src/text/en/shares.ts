import { area } from '../area';

/** Words of the shares of kinds of work. */
export const shares = area('shares', {
  hint: 'Choose the kinds of work and give each its share. Shares add up to 100.',
  share: (workload: string) => `Share of ${workload} in per cent`,
  even: 'Spread evenly',
  left: (left: string) => `${left} per cent left to share out.`,
  over: (over: string) => `${over} per cent too much.`,
  problem: 'The shares must add up to 100.',
  whole: 'The shares add up to 100.',
});
