import type { Catalogue } from '../catalogue';
import { askedIn } from '../text/wording';
import { useLocale, useMessages } from '../ui/locale';
import { sentencesFor, type Sentences } from '../record/words/sentences';

/** The sentences of a decision in the locale of the page. */
export const useSentences = (catalogue: Catalogue): Sentences => {
  const locale = useLocale();
  return sentencesFor(catalogue, {
    decision: useMessages('decision'),
    verdict: useMessages('verdict'),
    asked: askedIn(locale),
    locale,
  });
};
