import type { CriterionId, QuestionId } from '../../catalogue/model';
import type { Recommendation } from '../recommend/recommendation';
import { doubtOf } from '../explain/doubt';

/** What several people's sheets say together (method §8). Leads are towards Qwen. */
export interface Group {
  readonly members: readonly {
    readonly recommendation: Recommendation;
    /** Share of the group, 0–1. */
    readonly share: number;
  }[];
  /** Linear pool of leads and chances. */
  readonly lead: number;
  readonly chance: { readonly qwen: number; readonly llama: number; readonly neither: number };
  /** Share of the group for whom each leads. It can contradict the pooled lead. */
  readonly vote: { readonly qwen: number; readonly llama: number; readonly level: number };
  /** Var(L)/(Var(L) + mean Var D): 0 where all see the same, towards 1 where people differ. */
  readonly disagreement: number;
  /** Part of Var(L) that each criterion makes, largest first; the parts add up to it. */
  readonly criteria: readonly { readonly criterion: CriterionId; readonly part: number }[];
  /** Variance over people of what each answer moves, largest first: what to talk about. */
  readonly questions: readonly { readonly question: QuestionId; readonly variance: number }[];
  /** Mean total variation between the weights of two people, 0–1. */
  readonly weightDistance: number;
  /** Gates that any member's answers arm, with the members whose do. */
  readonly gates: readonly { readonly gate: string; readonly members: readonly number[] }[];
}

const covariance = (
  shares: readonly number[],
  a: readonly number[],
  b: readonly number[],
): number => {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value, j) => sum + (shares[j] ?? 0) * value, 0);
  const [meanA, meanB] = [mean(a), mean(b)];
  return a.reduce(
    (sum, value, j) => sum + (shares[j] ?? 0) * (value - meanA) * ((b[j] ?? 0) - meanB),
    0,
  );
};

/** Mean ½Σ|w − w′| over pairs, by sorting each criterion's weights: n log n and not n². */
const distance = (shares: readonly number[], weights: readonly (readonly number[])[]): number => {
  const criteria = weights[0]?.length ?? 0;
  let sum = 0;
  for (let i = 0; i < criteria; i += 1) {
    const sorted = weights
      .map((own, j) => ({ weight: own[i] ?? 0, share: shares[j] ?? 0 }))
      .sort((a, b) => a.weight - b.weight);
    let below = 0;
    let mass = 0;
    for (const { weight, share } of sorted) {
      sum += share * (mass * weight - below);
      below += share * weight;
      mass += share;
    }
  }
  return sum;
};

/**
 * Pools recommendations without adding up their points, which would take disagreement for precision.
 * Their weights are above 0; the list is not empty.
 */
export const poolOf = (
  members: readonly { readonly recommendation: Recommendation; readonly weight: number }[],
): Group => {
  const total = members.reduce((sum, { weight }) => sum + weight, 0);
  const own = members.map(({ recommendation, weight }) => ({
    recommendation,
    share: weight / total,
  }));
  const shares = own.map(({ share }) => share);
  const all = own.map(({ recommendation }) => recommendation);
  const mean = (value: (one: Recommendation) => number): number =>
    all.reduce((sum, one, j) => sum + (shares[j] ?? 0) * value(one), 0);
  const leads = all.map(({ lead }) => lead);
  const variance = covariance(shares, leads, leads);
  const within = mean((one) => doubtOf(one).total);
  const [first] = all;
  return {
    members: own,
    lead: mean(({ lead }) => lead),
    chance: {
      qwen: mean(({ chance }) => chance.qwen),
      llama: mean(({ chance }) => chance.llama),
      neither: mean(({ chance }) => chance.neither),
    },
    vote: {
      qwen: mean(({ lead }) => (lead > 0 ? 1 : 0)),
      llama: mean(({ lead }) => (lead < 0 ? 1 : 0)),
      level: mean(({ lead }) => (lead === 0 ? 1 : 0)),
    },
    disagreement: variance === 0 ? 0 : variance / (variance + within),
    criteria: (first?.criteria ?? [])
      .map(({ criterion }, i) => ({
        criterion,
        part: covariance(
          shares,
          all.map((one) => one.criteria[i]?.contribution ?? 0),
          leads,
        ),
      }))
      .sort((a, b) => b.part - a.part),
    questions: (first?.answers ?? [])
      .flatMap(({ question }, place) => {
        if (question === 'base' || question === 'moved') return [];
        const parts = all.map((one) => one.answers[place]?.contribution ?? 0);
        return [{ question, variance: covariance(shares, parts, parts) }];
      })
      .sort((a, b) => b.variance - a.variance),
    weightDistance: distance(
      shares,
      all.map(({ criteria }) => criteria.map(({ weight }) => weight)),
    ),
    gates: (first?.gates ?? []).flatMap(({ gate }, place) => {
      const armed = all.flatMap(({ gates }, j) => (gates[place]?.outcome === 'passes' ? [] : [j]));
      return armed.length === 0 ? [] : [{ gate, members: armed }];
    }),
  };
};
