import type { CriterionId, QuestionId } from '../../catalogue/model';
import { leadOf, meanOver } from '../mixture/contributions';
import { precision, type Explained, type Mixture } from '../mixture/evaluate';
import { race } from '../kernel';
import { pointsModel } from '../kernel/points-model';
import { loss } from './evidence-worth';
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
  for (const { points, rated } of parts) {
    const model = pointsModel(
      points.map((value, i) => ({ points: value, mean: rated[i]?.difference ?? 0, spread: 0 })),
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
              (one) => (((one.points[i] ?? 0) / one.total) * (one.rated[i]?.spread ?? 0)) ** 2,
            ),
          ),
        ),
      }))
      .sort((a, b) => b.worth - a.worth),
    priorities: prioritiesWorth(mixture),
  };
});
