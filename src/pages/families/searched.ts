/** What the search of the comparison finds, in the order in which it is shown. */
export const searchedKinds = ['criterion', 'claim', 'language', 'release', 'licence'] as const;

/** One thing that can be found: what it is, what is shown of it, where it leads, what else finds it. */
export type Searched = readonly [
  kind: (typeof searchedKinds)[number],
  shown: string,
  href: string,
  further: string,
];
