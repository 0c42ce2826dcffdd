import { use } from 'react';
import type { Area } from '../../text';
import type { Asked } from '../../text/en/wording/asked';
import { organisation } from '../../text/en/wording/organisation';
import { useMessages } from '../../ui/locale';
import { once } from '../../platform/load-once';

const laterOnce = once(async () => (await import('../../text/en/wording/later')).later);

/** The words of a section's questions: the first at once, the others wait for theirs. */
export const useAsked = (section: string): Asked => {
  const part: Area<Asked> = section === 'organisation' ? organisation : use(laterOnce());
  return useMessages(part);
};
