import { intervalOf } from '../../decision';
import type { Formats } from '../../text/format';
import type { RecordInput } from '../words/input';
import { linesSection, type Section } from './section';

/** Whether a share, as it is written, is all or none of something. */
const extentOf = (share: string, { percent }: Formats): 'all' | 'none' | 'other' => {
  if (share === percent(1)) return 'all';
  return share === percent(0) ? 'none' : 'other';
};

/** By how much a family is ahead, between what, and how much of that rests on evidence. */
export const leadSection = ({ recommendation, words }: RecordInput): Section | null => {
  const { record: texts, sentences, reasons, locale } = words;
  const percent = locale.format.percent(recommendation.coverage);
  return linesSection('lead', texts.headings.lead, [
    `${sentences.leadSentence(recommendation)} ${sentences.intervalSentence(intervalOf(recommendation), recommendation.lead)}`,
    reasons.coverage({ extent: extentOf(percent, locale.format), percent }),
  ]);
};
