/** What is measured of a language apart: to understand it, and to write in it. */
export const abilities = ['understanding', 'writing'] as const;
export type Ability = (typeof abilities)[number];

/** Parts of the world that languages are shown by. */
export const regions = [
  'europe',
  'eastAsia',
  'southEastAsia',
  'southAsia',
  'centralAsia',
  'middleEast',
  'africa',
  'americas',
  'pacific',
] as const;
export type Region = (typeof regions)[number];
