import type { CriterionId, QuestionId } from '../../catalogue/model';
import { leadOf, meanOver } from '../mixture/contributions';
import { precision, type Explained, type Mixture } from '../mixture/evaluate';
import { normalLoss, pointsModel, race } from '../kernel';
import { thinned } from '../mixture/thinned';
import { memoByObject } from '../../core/memo';

/** What it could be worth to know more, in score points, largest first. */
export interface Worth {
  /** Of answering each open question: which to ask first. */
  readonly questions: readonly { readonly question: QuestionId; readonly worth: number }[];
  /** Of testing each criterion until its scores are certain: which to test first. */
  readonly tests: readonly { readonly criterion: CriterionId; readonly worth: number }[];
  /** Of clarifying the priorities alone: the regret with certain scores. */
  readonly priorities: number;
}

const loss = (lead: number, spread: number): number => {
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
      meanOver(mixture, ({ points, total, spreads, shared }) => {
        let own = 0;
        let common = 0;
        points.forEach((value, i) => {
          const moved = (value / total) * (spreads[i] ?? 0);
          own += moved ** 2 * (1 - (shared[i] ?? 0));
          common += moved * Math.sqrt(shared[i] ?? 0);
        });
        return own + common ** 2;
      }),
    ),
  );

/** (Σ π|L| − |Σ πL|)/2 over the answers of one slot: what choosing after the answer gains. */
const answering = (mixture: Mixture, place: number): number => {
  const groups = new Map<number, { lead: number; count: number }>();
  for (const { completion, lead } of mixture.scored) {
    const answer = completion[place] ?? 0;
    const group = groups.get(answer) ?? { lead: 0, count: 0 };
    groups.set(answer, { lead: group.lead + lead, count: group.count + 1 });
  }
  const all = [...groups.values()];
  const apart = all.reduce((sum, group) => sum + Math.abs(group.lead), 0);
  const together = Math.abs(all.reduce((sum, group) => sum + group.lead, 0));
  return Math.max(0, (apart - together) / 2 / mixture.scored.length);
};

/** The regret when every score is certain, averaged over the completions of `thinned`. */
const prioritiesWorth = (mixture: Mixture): number => {
  let up = 0;
  let down = 0;
  const parts = thinned(mixture);
  for (const { points, differences } of parts) {
    const model = pointsModel(
      points.map((value, i) => ({ points: value, mean: differences[i] ?? 0, spread: 0 })),
      precision,
    );
    if (!model.ok) continue;
    const sides = race(model.value);
    up += sides.up;
    down += sides.down;
  }
  return Math.min(up, down) / parts.length;
};

/**
 * What knowing more could be worth (method §7): for a question the exact value of choosing after
 * its answer; for a criterion the normal loss of its own part of the lead's spread, whatever of it others share.
 */
export const worthOf = memoByObject(({ mixture }: Explained): Worth => {
  const lead = leadOf(mixture);
  return {
    questions: mixture.slots
      .flatMap(({ question, open }, place) =>
        open ? [{ question: question.id, worth: answering(mixture, place) }] : [],
      )
      .sort((a, b) => b.worth - a.worth),
    tests: mixture.criteria
      .map((criterion, i) => ({
        criterion,
        worth: loss(
          lead,
          Math.sqrt(
            meanOver(
              mixture,
              (one) => (((one.points[i] ?? 0) / one.total) * (one.spreads[i] ?? 0)) ** 2,
            ),
          ),
        ),
      }))
      .sort((a, b) => b.worth - a.worth),
    priorities: prioritiesWorth(mixture),
  };
});
