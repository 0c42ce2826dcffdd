import type { CriterionId, FamilyId } from '../../catalogue/model';
import { precision, type Evaluation, type Explained, type Mixture } from '../mixture/evaluate';
import { termsOf } from '../mixture/weigh';
import { leadLaw, race, sidesOf } from '../kernel';
import { pointsModel } from '../kernel/points-model';
import { anyWeights } from '../kernel/simplex';
import { centralWeights } from '../kernel/central';
import { shownPrecisions } from '../../core/method';
import { memoSteps } from '../../core/memo';
import { runToEnd, type Steps } from '../../core/steps';

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

function* averageSteps(
  scored: readonly Evaluation[],
  chance: (one: Evaluation) => { readonly p: number; readonly pLoss: number } | null,
): Steps<Chances> {
  let qwen = 0;
  let llama = 0;
  for (const one of scored) {
    const found = chance(one);
    qwen += found?.p ?? 0;
    llama += found?.pLoss ?? 0;
    yield;
  }
  return { qwen: qwen / scored.length, llama: llama / scored.length };
}

const withPrecision = (scored: readonly Evaluation[], kappa: number): Steps<Chances> =>
  averageSteps(scored, (one) => {
    const law = leadLaw(termsOf(one), kappa);
    return law.ok ? sidesOf(law.value) : null;
  });

const withAnyWeights = (scored: readonly Evaluation[]): Steps<Chances> =>
  averageSteps(scored, ({ rated }) => {
    const model = anyWeights(rated.map(({ difference }) => difference));
    return model.ok ? race(model.value) : null;
  });

/** Central weights with the scores taken as certain: which priorities each camp has, not which luck. */
function* centralSteps({ criteria, scored }: Mixture): Steps<References['central']> {
  const sums = { qwen: criteria.map(() => 0), llama: criteria.map(() => 0) };
  const chance = { qwen: 0, llama: 0 };
  for (const one of scored) {
    yield;
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
}

/** References of a mixture in steps, remembered for it: method §4, §5 and §7. */
export const referencesSteps: (explained: Explained) => Steps<References> = memoSteps(
  function* steps({ mixture }): Steps<References> {
    const { scored, necessary } = mixture;
    if (scored.length > mostLookedAt) {
      return { anyWeights: null, precisions: null, central: null, necessary };
    }
    const precisions: { precision: number; chance: Chances }[] = [];
    for (const kappa of shownPrecisions) {
      precisions.push({ precision: kappa, chance: yield* withPrecision(scored, kappa) });
    }
    return {
      anyWeights: yield* withAnyWeights(scored),
      precisions,
      central: yield* centralSteps(mixture),
      necessary,
    };
  },
);

/** Runs `referencesSteps` to its end. Blocks where nobody took the steps before. */
export const referencesOf = (explained: Explained): References =>
  runToEnd(referencesSteps(explained));
