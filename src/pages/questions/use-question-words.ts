import { use } from 'react';
import { loadWords } from '../../text';
import { askedIn, type Asked } from '../../text/wording';
import { useLocale } from '../../ui/locale';
import { once } from '../../platform/load-once';

const laterOnce = once(() => loadWords('form'));

/** The words of a section's questions: the first at once, the others wait for theirs. */
export const useAsked = (section: string): Asked => {
  const locale = useLocale();
  if (section === 'organisation') return locale.messages('wording/organisation');
  use(laterOnce());
  return askedIn(locale);
};
