import { families, familyAhead } from '../../core/families';
import { roundsToZero } from '../../core/numbers';
import { afterYes, isCompared, type WorkloadResult } from '../../decision';
import type { RecordInput } from '../words/input';
import { linesSection, type Section } from './section';

/** Whether scores were compared, now or after what a legal check allows. */
const isScored = ({ recommendation }: RecordInput): boolean => {
  const then = afterYes(recommendation.verdict);
  return isCompared(recommendation) || (then.kind === 'split' && then.because === 'worth');
};

/**
 * By kind of work: which family cannot do it or waits for a legal check, and who leads where both can
 * and scores were compared.
 */
const workLines = (input: RecordInput): readonly string[] => {
  const { recommendation, words } = input;
  const { record: texts, reasons, sentences, locale } = words;
  const { figure, percent } = locale.format;
  const { split } = recommendation;
  const scored = isScored(input);
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
    return scored
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
export const splitSection = (input: RecordInput): Section | null => {
  const { headings } = input.words.record;
  const lines = workLines(input);
  const section = linesSection('split', headings.split, lines);
  if (section === null || lines.length < 2 || !isScored(input)) return section;
  const { split } = input.words.reasons;
  return { ...section, body: { kind: 'lines', lines, note: split.apart } };
};
