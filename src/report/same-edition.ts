import type { Edition } from '../catalogue';

/** Whether two editions are the same; a link holds the first digits of a hash alone. */
export const sameEdition = (a: Edition, b: Edition): boolean =>
  a.date === b.date && (a.hash.startsWith(b.hash) || b.hash.startsWith(a.hash));
