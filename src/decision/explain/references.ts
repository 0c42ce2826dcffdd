import type { CriterionId, FamilyId } from '../../catalogue/model';
import { precision, type Evaluation, type Explained, type Mixture } from '../mixture/evaluate';
import { termsOf } from '../mixture/weigh';
import { leadLaw, race, sidesOf } from '../kernel';
import { pointsModel } from '../kernel/points-model';
import { anyWeights } from '../kernel/simplex';
import { centralWeights } from '../kernel/central';
import { shownPrecisions } from '../../core/method';
import { memoByObject } from '../../core/memo';

/** Completions that are looked at one by one; beyond it these figures are left out. */
export const mostLookedAt = 64;

/** Chance that each family leads, 0–1. */
export type Chances = Readonly<Record<FamilyId, number>>;

/** Other ways to look at the same scores. Null where too much is open to say. */
export interface References {
  /** Weights of any kind, all equally likely, and certain scores: a neutral reference. */
  readonly anyWeights: Chances | null;
  /** The points model with other precisions of the weights. */
  readonly precisions: readonly { readonly precision: number; readonly chance: Chances }[] | null;
  /** Typical weights of someone for whom each family is right, scores certain; null where none is. */
  readonly central: Readonly<
    Record<FamilyId, readonly { readonly criterion: CriterionId; readonly weight: number }[] | null>
  > | null;
  /** The family that leads in every completion, proven; null where none is proven to. */
  readonly necessary: FamilyId | null;
}

const average = (
  scored: readonly Evaluation[],
  chance: (one: Evaluation) => { readonly p: number; readonly pLoss: number } | null,
): Chances => {
  let qwen = 0;
  let llama = 0;
  for (const one of scored) {
    const found = chance(one);
    qwen += found?.p ?? 0;
    llama += found?.pLoss ?? 0;
  }
  return { qwen: qwen / scored.length, llama: llama / scored.length };
};

const withPrecision = (scored: readonly Evaluation[], kappa: number): Chances =>
  average(scored, (one) => {
    const law = leadLaw(termsOf(one), kappa);
    return law.ok ? sidesOf(law.value) : null;
  });

/** Central weights with the scores taken as certain: which priorities each camp has, not which luck. */
const centralOf = ({ criteria, scored }: Mixture): References['central'] => {
  const sums = { qwen: criteria.map(() => 0), llama: criteria.map(() => 0) };
  const chance = { qwen: 0, llama: 0 };
  for (const one of scored) {
    const certain = termsOf(one).map((term) => ({ ...term, spread: 0 }));
    const central = centralWeights(certain, precision);
    const model = pointsModel(certain, precision);
    if (!central.ok || !model.ok) continue;
    const { p, pLoss } = race(model.value);
    central.value.forA?.forEach((weight, i) => {
      sums.qwen[i] = (sums.qwen[i] ?? 0) + weight * p;
    });
    central.value.forB?.forEach((weight, i) => {
      sums.llama[i] = (sums.llama[i] ?? 0) + weight * pLoss;
    });
    chance.qwen += p;
    chance.llama += pLoss;
  }
  const named = (family: FamilyId) =>
    chance[family] === 0
      ? null
      : criteria.map((criterion, i) => ({
          criterion,
          weight: (sums[family][i] ?? 0) / chance[family],
        }));
  return { qwen: named('qwen'), llama: named('llama') };
};

/** References of a mixture: method §4, §5 and §7. */
export const referencesOf = memoByObject(({ mixture }: Explained): References => {
  const { scored } = mixture;
  const few = scored.length <= mostLookedAt;
  return {
    anyWeights: few
      ? average(scored, ({ rated }) => {
          const model = anyWeights(rated.map(({ difference }) => difference));
          return model.ok ? race(model.value) : null;
        })
      : null,
    precisions: few
      ? shownPrecisions.map((kappa) => ({
          precision: kappa,
          chance: withPrecision(scored, kappa),
        }))
      : null,
    central: few ? centralOf(mixture) : null,
    necessary: mixture.necessary,
  };
});
