import type { RecordInput } from '../words/input';
import { linesSection, type Section } from './section';
import { doubtOf } from '../../decision/explain';

/** Shares of the doubt from which a criterion is named, and from which a source of it is. */
const leastShare = 0.1;
const leastTold = 0.01;

/** Where the doubt about the lead comes from, largest parts first. */
const doubtLines = ({ recommendation, words }: RecordInput): readonly string[] => {
  const { reasons, sentences, locale } = words;
  const { percent } = locale.format;
  const { total, criteria, shared, open } = doubtOf(recommendation);
  if (total === 0) return [reasons.doubt.none];
  const sum = (value: (one: (typeof criteria)[number]) => number): number =>
    criteria.reduce((result, one) => result + value(one), 0) / total;
  const largest = [...criteria]
    .map((one) => ({ ...one, share: (one.evidence + one.priorities) / total }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share)
    .slice(0, 3);
  const parts = [
    { say: reasons.doubt.sources.evidence, share: sum(({ evidence }) => evidence) },
    { say: reasons.doubt.sources.shared, share: shared / total },
    { say: reasons.doubt.sources.priorities, share: sum(({ priorities }) => priorities) },
    { say: reasons.doubt.sources.open, share: open / total },
  ]
    .filter(({ share }) => share >= leastTold)
    .sort((a, b) => b.share - a.share);
  return [
    reasons.doubt.parts({
      parts: locale.format.list(parts.map(({ say, share }) => say({ percent: percent(share) }))),
    }),
    ...largest.map(({ criterion, evidence, priorities, share }) =>
      reasons.doubt[evidence >= priorities ? 'byEvidence' : 'byWeight']({
        criterion: sentences.criterion(criterion),
        percent: percent(share),
      }),
    ),
  ];
};

/** Where the doubt about the lead comes from. */
export const doubtSection = (input: RecordInput): Section | null =>
  linesSection('doubt', input.words.record.headings.doubt, doubtLines(input));
