import type { CriterionId } from '../../catalogue/model';
import type { Recommendation } from '../recommend/recommendation';

/**
 * How far Qwen leads, in score points, as the importance of one criterion goes from nothing to all while the
 * others keep their proportions: a straight line.
 */
export interface ImportanceLine {
  readonly criterion: CriterionId;
  /** The importance it has, 0–1. */
  readonly weight: number;
  /** The lead where it counts for nothing, and where nothing else counts. */
  readonly none: number;
  readonly all: number;
  /** The importance at which the lead is zero, 0–1; null where none is, or where every one is. */
  readonly level: number | null;
}

/**
 * The line of each criterion: at weight w the lead is (1 − w)·R + w·d, with R the weighted mean of the
 * other differences and d its own, and so at today's weight the lead itself. Where questions are open both
 * are means over the completions, each by its weight there. Source: method §7.
 */
export const importanceLines = ({
  criteria,
  lead,
}: Pick<Recommendation, 'criteria' | 'lead'>): readonly ImportanceLine[] =>
  criteria.map(({ criterion, weight, contribution, difference }) => {
    const all = weight > 0 ? contribution / weight : difference;
    // Where nothing else counts, there is nothing that could count in its place.
    const none = weight < 1 ? (lead - contribution) / (1 - weight) : all;
    const level = none / (none - all);
    return { criterion, weight, none, all, level: level >= 0 && level <= 1 ? level + 0 : null };
  });
