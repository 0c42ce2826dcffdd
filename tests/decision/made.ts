import type { CriterionId } from '../../src/catalogue/model';
import { gatedBy } from '../../src/decision/gates/gated';
import { leadLaw, sidesOf } from '../../src/decision/kernel';
import type { Evaluation, Explained, Mixture } from '../../src/decision/mixture/evaluate';
import { sum } from './support';

// What engines' parts take, made by hand: a part is then tried without all that would compute it.

/** One criterion of a completion: points, difference, spread, and what part of it is shared. */
export type Row = readonly [points: number, difference: number, spread: number, shared: number];

/** The criteria of what is made by hand, in the order of its rows. */
export const names: readonly CriterionId[] = ['coding', 'cost', 'range'];

/** A completion in which both families stand, with its chances; an even race where no row has points. */
export const evaluation = (
  rows: readonly Row[],
  completion: readonly number[] = [],
): Evaluation => {
  const points = rows.map(([own]) => own);
  const total = sum(points);
  const law = leadLaw(
    rows.map(([own, mean, spread, shared]) => ({ points: own, mean, spread, shared })),
    2,
  );
  const none = {
    pairs: { means: [], moves: [], reaches: [], phases: [], total: 0 },
    nodes: [],
  };
  return {
    completion,
    points,
    total,
    moved: null,
    rated: rows.map(([, difference, spread]) => ({
      rating: {
        qwen: { mean: 50 + difference, spread: 0.6 * spread },
        llama: { mean: 50, spread: 0.8 * spread },
        grounds: {
          evidence: [],
          adjustments: [],
          uncovered: [],
          neither: { understanding: [], writing: [] },
        },
      },
      difference,
      tenths: Math.round(10 * difference),
      spread,
    })),
    shared: rows.map(([, , , shared]) => shared),
    lead: sum(rows.map(([own, difference]) => own * difference)) / (total || 1),
    fraction: {
      tenths: sum(rows.map(([own, difference]) => own * Math.round(10 * difference))),
      total: total || 1,
    },
    gated: gatedBy([]),
    out: { qwen: false, llama: false },
    workloads: [],
    law: law.ok ? law.value : none,
    race: law.ok ? sidesOf(law.value) : { p: 0.5, pLoss: 0.5, up: 0, down: 0, n: 0 },
  };
};

/** A mixture of completions, with nothing else in it but what is given. */
export const mixtureMade = (
  scored: readonly Evaluation[],
  part: Partial<Mixture> = {},
): Mixture => ({
  criteria: names,
  slots: [],
  exact: true,
  classes: [],
  scored,
  barred: [],
  necessary: null,
  ...part,
});

/** What explanations are computed from. */
export const explained = (...scored: readonly Evaluation[]): Explained => ({
  mixture: mixtureMade(scored),
});
