import type { Catalogue } from '../catalogue';
import { decision } from '../text/en/decision';
import { wording } from '../text/en/wording';
import { useLocale, useMessages } from '../ui/locale';
import { sentencesFor, type Sentences } from '../record/wording/sentences';

/** The sentences of a decision in the locale of the page. */
export const useSentences = (catalogue: Catalogue): Sentences => {
  const locale = useLocale();
  return sentencesFor(catalogue, {
    decision: useMessages(decision),
    wording: useMessages(wording),
    locale,
  });
};
