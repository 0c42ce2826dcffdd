import { families, familyAhead } from '../../core/families';
import { roundsToZero } from '../../core/numbers';
import { afterYes, isCompared, type WorkloadResult } from '../../decision';
import type { RecordInput } from '../words/input';
import { linesSection, type Section } from './section';

/**
 * By kind of work: which family cannot do it or waits for a legal check, and who leads where both can
 * and scores were compared.
 */
const workLines = ({ recommendation, words }: RecordInput): readonly string[] => {
  const { record: texts, reasons, sentences, locale } = words;
  const { figure, percent } = locale.format;
  const { verdict, split } = recommendation;
  const then = afterYes(verdict);
  const isScored =
    isCompared(recommendation) || (then.kind === 'split' && then.because === 'worth');
  return split.workloads.flatMap(({ workload, share, lead, out, waits }: WorkloadResult) => {
    const named = {
      workload: texts.quoted({ question: sentences.option('workloads', workload) }),
      share: percent(share),
    };
    const barred = families.filter((family) => out[family] === 1);
    const [one] = barred;
    if (barred.length === families.length) return [reasons.split.neither(named)];
    if (one !== undefined)
      return [reasons.split.barred({ ...named, family: sentences.family(one) })];
    const waiting = families.filter((family) => waits[family] === 1);
    const check =
      waiting.length === 0
        ? []
        : [
            reasons.split.waits({
              ...named,
              families: locale.format.list(waiting.map(sentences.family)),
            }),
          ];
    return isScored
      ? [
          reasons.split[roundsToZero(lead) ? 'level' : 'lead']({
            ...named,
            family: sentences.family(familyAhead(lead)),
            lead: figure(lead),
          }),
          ...check,
        ]
      : check;
  });
};

/** What each kind of work comes to by itself. */
export const splitSection = (input: RecordInput): Section | null =>
  linesSection('split', input.words.record.headings.split, workLines(input));
