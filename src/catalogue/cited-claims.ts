import type { BaseFacts } from './schema/evidence';
import type { Base } from './worded';

/** Ids of the claims that a base rests on. */
export const claimsOf = (base: BaseFacts | Base): readonly string[] => {
  const table = 'table' in base && base.table !== null ? [base.table] : [];
  if (base.from === 'checklist') return base.items.map(({ claim }) => claim);
  if (base.from === 'measured') return [...table, ...base.results.map(({ claim }) => claim)];
  return base.from === 'rule' ? [...base.evidence, ...table] : base.evidence;
};
