import type { Catalogue } from '../catalogue';
import { useLocale, useMessages } from '../ui/locale';
import { namesFor, type Names } from '../record/words/names';

/** The names of criteria and families in the locale of the page, and who leads. */
export const useNames = (catalogue: Catalogue): Names =>
  namesFor(catalogue, useMessages('decision'), useLocale());
