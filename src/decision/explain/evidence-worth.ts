import { normalLoss } from '../kernel';
import { meanOver } from '../mixture/contributions';
import type { Mixture } from '../mixture/evaluate';

/** The normal loss of a lead with a spread, in score points; 0 where it is not defined. */
export const loss = (lead: number, spread: number): number => {
  const result = normalLoss(lead, spread);
  return result.ok ? result.value : 0;
};

/**
 * What certain scores on all criteria could spare of the regret, in score points, by the normal loss
 * (method §7). At the stated weights ŵ the evidence moves the lead by Σŵ·ε + z·Σŵλ, so the variance is
 * Σŵ²(1 − ρ)σ² + (Σŵλ)²: what is shared does not average out over criteria.
 */
export const evidenceWorth = (mixture: Pick<Mixture, 'scored'>, lead: number): number =>
  loss(
    lead,
    Math.sqrt(
      meanOver(mixture, ({ points, total, rated, shared }) => {
        let own = 0;
        let common = 0;
        for (let i = 0; i < points.length; i += 1) {
          const moved = ((points[i] ?? 0) / total) * (rated[i]?.spread ?? 0);
          own += moved ** 2 * (1 - (shared[i] ?? 0));
          common += moved * Math.sqrt(shared[i] ?? 0);
        }
        return own + common ** 2;
      }),
    ),
  );
