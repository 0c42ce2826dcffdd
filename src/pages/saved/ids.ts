/** Elements of a saved page that its script knows. */
export const ids = {
  standing: 'standing',
  proof: 'proof',
  compute: 'compute',
  computed: 'computed',
  table: 'figures-that-differ',
  rows: 'rows-that-differ',
} as const;

/** What a saved page finds of itself. */
export type Outcome =
  | 'unchecked'
  | 'whole'
  | 'changed'
  | 'working'
  | 'same'
  | 'differs'
  | 'impossible';
