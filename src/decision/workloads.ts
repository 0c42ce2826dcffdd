import { meanOver } from './contributions';
import type { Mixture } from './evaluate';
import { pointsOf } from './points';
import type { WorkloadResult } from './recommendation';

/**
 * Lead of each workload that has a share: the points common to all, and those that the workload
 * alone would give (method §2.7). Empty when the shares are open or one workload is all there is.
 */
export const workloadResults = (mixture: Mixture): WorkloadResult[] => {
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
    const lead = meanOver(mixture, (one) => {
      const points = one.points.map((value, i) => {
        const criterion = mixture.criteria[i];
        const mixed = one.given[place]?.[i] ?? 0;
        return Math.max(0, value - mixed) + (criterion === undefined ? 0 : (own[criterion] ?? 0));
      });
      const total = points.reduce((sum, value) => sum + value, 0);
      return points.reduce((sum, value, i) => sum + value * (one.differences[i] ?? 0), 0) / total;
    });
    return { workload, share: share / 100, lead };
  });
};
