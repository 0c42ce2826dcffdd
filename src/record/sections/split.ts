import { familyAhead } from '../../core/families';
import type { RecordInput } from '../words/input';
import { linesSection, type Section } from './section';

/** Who leads in each kind of work. */
export const splitSection = ({ recommendation, words }: RecordInput): Section | null => {
  const { record: texts, reasons, sentences, locale } = words;
  const { points, percent } = locale.format;
  return linesSection(
    'split',
    texts.headings.split,
    recommendation.split.workloads.map(({ workload, share, lead }) =>
      reasons.split[lead === 0 ? 'level' : 'lead']({
        workload: sentences.option('workloads', workload),
        share: percent(share),
        family: sentences.family(familyAhead(lead)),
        lead: points(lead),
      }),
    ),
  );
};
