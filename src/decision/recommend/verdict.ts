import type { FamilyId } from '../../catalogue/model';
import type { WorkloadResult } from '../mixture/workloads';
import type { Firmness, Price, Verdict } from './recommendation';

/** Words for how likely the leader leads (method §6). `chance` is that of the leader, 0–1. */
export const firmnessOf = (chance: number): Firmness => {
  if (chance >= 0.95) return 'firm';
  if (chance >= 0.8) return 'clear';
  return chance >= 0.65 ? 'leaning' : 'open';
};

/**
 * Gain of routing each workload to its better family over adopting the leader for all, in score
 * points: G = min(Σ share·lead⁺, Σ share·lead⁻). Zero unless the workloads truly differ.
 */
export const splitGain = (workloads: readonly WorkloadResult[]): number => {
  const total = (sign: 1 | -1) =>
    workloads.reduce((sum, { share, lead }) => sum + share * Math.max(0, sign * lead), 0);
  return Math.min(total(1), total(-1));
};

/** What the verdict is taken from. */
export interface Options {
  /** Share of the completions of open questions in which each family is out. */
  readonly outChance: Readonly<Record<FamilyId, number>>;
  readonly lead: number;
  readonly chance: Readonly<Record<FamilyId, number>>;
  readonly split: Price & { readonly workloads: readonly WorkloadResult[] };
  readonly pilot: Price;
}

const leaderOf = (lead: number): FamilyId | null => (lead > 0 ? 'qwen' : lead < 0 ? 'llama' : null);

/**
 * The family for workloads on which both are level: the overall leader, which needs no second
 * family for them; where the whole is level too, the family that has more of the work, and the first
 * of the two where even that is the same.
 */
const forLevelWork = (lead: number, workloads: readonly WorkloadResult[]): FamilyId =>
  leaderOf(lead) ??
  leaderOf(workloads.reduce((sum, one) => sum + Math.sign(one.lead) * one.share, 0)) ??
  'qwen';

/**
 * The alternative with the largest expected value; gates first (method §6). No lead buys back a
 * gate, so a family that an open question can still bar is not adopted: both stay on the shortlist
 * until that question is settled.
 */
export const verdictOf = ({ outChance, lead, chance, split, pilot }: Options): Verdict => {
  if (outChance.qwen === 1 && outChance.llama === 1) return { kind: 'neither' };
  const only = outChance.qwen === 1 ? 'llama' : outChance.llama === 1 ? 'qwen' : null;
  if (only !== null) {
    return outChance[only] > 0
      ? { kind: 'pilot', leader: only, until: 'gates' }
      : { kind: 'adopt', family: only, firmness: 'firm', by: 'gates' };
  }
  const bySplit = split.gain - split.cost;
  const byPilot = pilot.gain - pilot.cost;
  if (bySplit > 0 && bySplit >= byPilot && outChance.qwen === 0 && outChance.llama === 0) {
    const level = forLevelWork(lead, split.workloads);
    return {
      kind: 'split',
      assignment: split.workloads.map(({ workload, lead: own }) => ({
        workload,
        family: leaderOf(own) ?? level,
      })),
    };
  }
  const leader = leaderOf(lead);
  if (leader !== null && outChance[leader] > 0) return { kind: 'pilot', leader, until: 'gates' };
  if (byPilot > 0 || leader === null) return { kind: 'pilot', leader, until: 'test' };
  return { kind: 'adopt', family: leader, firmness: firmnessOf(chance[leader]), by: 'lead' };
};
