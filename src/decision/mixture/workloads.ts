import { shareOf } from './contributions';
import type { Mixture } from './evaluate';
import { meanLead } from '../../core/exact';
import { pointsOf } from '../questions/points';
import type { Sheet } from '../sheet/sheet';

/** Lead of one workload, with its share of the whole. */
export interface WorkloadResult {
  readonly workload: string;
  /** 0–1. */
  readonly share: number;
  /** Positive towards Qwen, in score points. */
  readonly lead: number;
}

/**
 * Lead of each workload that has a share: the points common to all, and those that the workload
 * alone would give (method §6). Points that were set by hand are the same for every workload.
 * Empty when the shares are open or one workload is all there is.
 */
export const workloadResults = (mixture: Mixture, sheet: Sheet): WorkloadResult[] => {
  const place = mixture.slots.findIndex(({ question }) => question.id === 'workloads');
  const slot = mixture.slots[place];
  const answer = slot?.answers[0];
  if (slot === undefined || slot.open || answer?.kind !== 'shares') return [];
  const { question } = slot;
  const options = question.kind === 'shares' ? question.options : [];
  const named = options
    .map(({ id }): [string, number] => [id, answer.shares[id] ?? 0])
    .filter(([, share]) => share > 0);
  if (named.length < 2) return [];
  return named.map(([workload, share]) => {
    const own = pointsOf(question, { kind: 'shares', shares: { [workload]: 100 } });
    const lead = meanLead(
      mixture.scored.map((one) => {
        const points = mixture.criteria.map((criterion, i) => {
          const value = one.points[i] ?? 0;
          if (sheet.points[criterion] !== undefined) return value;
          return value - (one.given[place]?.[i] ?? 0) + (own[criterion] ?? 0);
        });
        return shareOf(
          one,
          points,
          points.reduce((sum, value) => sum + value, 0),
        );
      }),
    );
    return { workload, share: share / 100, lead };
  });
};
