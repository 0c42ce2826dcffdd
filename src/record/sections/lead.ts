import { intervalOf } from '../../decision';
import type { RecordInput } from '../words/input';
import { linesSection, type Section } from './section';

/** By how much a family is ahead, between what, and how much of that rests on evidence. */
export const leadSection = ({ recommendation, words }: RecordInput): Section | null => {
  const { record: texts, sentences, reasons, locale } = words;
  return linesSection('lead', texts.headings.lead, [
    `${sentences.leadSentence(recommendation)} ${sentences.intervalSentence(intervalOf(recommendation), recommendation.lead)}`,
    reasons.coverage({ percent: locale.format.percent(recommendation.coverage) }),
  ]);
};
