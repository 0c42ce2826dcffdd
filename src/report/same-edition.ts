import type { Catalogue, Edition } from '../catalogue';

/** Whether two editions go by the same name; a link holds the first digits of a hash alone. */
const same = (a: Edition, b: Edition): boolean =>
  a.date === b.date && (a.hash.startsWith(b.hash) || b.hash.startsWith(a.hash));

/** Whether what names an edition was made with the facts of today, by their name or an earlier one. */
export const sameEdition = ({ questionnaire, sameFacts }: Catalogue, made: Edition): boolean =>
  [questionnaire.edition, ...sameFacts].some((edition) => same(edition, made));
