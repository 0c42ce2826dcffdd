import type { FamilyId } from '../../catalogue/model';
import { families } from '../../core/families';
import type { WorkloadResult } from '../mixture/workloads';
import { bestSplit, leaderOf, type SplitPlan } from './plans';
import type { Firmness, Price, Settled, Verdict } from './recommendation';

/** Words for how likely the leader leads (method §6). `chance` is that of the leader, 0–1. */
export const firmnessOf = (chance: number): Firmness => {
  if (chance >= 0.95) return 'firm';
  if (chance >= 0.8) return 'clear';
  return chance >= 0.65 ? 'leaning' : 'open';
};

/** What the verdict is taken from. */
export interface Options {
  /** Share of the completions of open questions in which each family is out. */
  readonly outChance: Readonly<Record<FamilyId, number>>;
  /** Share of those in which all that is left of a family, or of it for one kind of work, waits for a legal check. */
  readonly waitChance: Readonly<Record<FamilyId, number>>;
  readonly lead: number;
  readonly chance: Readonly<Record<FamilyId, number>>;
  readonly workloads: readonly WorkloadResult[];
  /** Price of running two families, in score points. */
  readonly splitCost: number;
  readonly pilot: Price;
  /** The gates whose legal check each family waits for. */
  readonly checks: Readonly<Record<FamilyId, readonly string[]>>;
}

/** Chance that a family is out where legal checks of some families were answered with no. */
export const outIf = (
  denied: readonly FamilyId[],
  { out, waits }: Pick<WorkloadResult, 'out' | 'waits'>,
  family: FamilyId,
): number => out[family] + (denied.includes(family) ? waits[family] : 0);

/** The best split where the legal checks of some families were answered with no (method §6). */
export const splitIf = (
  denied: readonly FamilyId[],
  { workloads, lead }: Pick<Options, 'workloads' | 'lead'>,
): SplitPlan | null =>
  bestSplit(workloads, lead, (one, family) => outIf(denied, one, family) === 0);

/**
 * The alternative with the largest expected value where the legal checks of some families were
 * answered with no and the others with yes; gates first (method §6). No lead buys back a gate, so a
 * family that an open question can still bar is not adopted: both stay on the shortlist until that
 * question is settled. Work that no family alone can do goes to both, whatever that costs.
 */
const settledIf = (denied: readonly FamilyId[], options: Options): Settled => {
  const { outChance: out, waitChance: waits, lead, chance, workloads, splitCost, pilot } = options;
  const outOf = (family: FamilyId) => outIf(denied, { out, waits }, family);
  const split = splitIf(denied, options);
  const standing = families.filter((family) => outOf(family) < 1);
  if (split !== null && split.gain === null && standing.every((family) => outOf(family) > 0)) {
    return { kind: 'split', because: 'requirements', assignment: split.assignment };
  }
  const [only] = standing;
  if (only === undefined) {
    const isOpen =
      workloads.length > 0 &&
      workloads.every((one) => families.some((family) => outIf(denied, one, family) < 1));
    return isOpen ? { kind: 'pilot', leader: null, until: 'gates' } : { kind: 'neither' };
  }
  const bySplit = (split?.gain ?? 0) - splitCost;
  const isWorth = split !== null && split.gain !== null && bySplit > 0;
  if (standing.length === 1) {
    if (outOf(only) > 0) return { kind: 'pilot', leader: only, until: 'gates' };
    return isWorth
      ? { kind: 'split', because: 'worth', assignment: split.assignment }
      : { kind: 'adopt', family: only, firmness: 'firm', by: 'gates' };
  }
  const byPilot = pilot.gain - pilot.cost;
  if (isWorth && bySplit >= byPilot) {
    return { kind: 'split', because: 'worth', assignment: split.assignment };
  }
  const leader = leaderOf(lead);
  if (leader !== null && outOf(leader) > 0) return { kind: 'pilot', leader, until: 'gates' };
  if (byPilot > 0 || leader === null) return { kind: 'pilot', leader, until: 'test' };
  return { kind: 'adopt', family: leader, firmness: firmnessOf(chance[leader]), by: 'lead' };
};

/** Whether two verdicts ask for the same to be done. */
export const isSameVerdict = (one: Verdict, other: Verdict): boolean => {
  if (one.kind === 'adopt' && other.kind === 'adopt') return one.family === other.family;
  if (one.kind === 'pilot' && other.kind === 'pilot') return one.leader === other.leader;
  if (one.kind === 'split' && other.kind === 'split') {
    return one.assignment.every(
      ({ workload, family }, place) =>
        other.assignment[place]?.workload === workload &&
        other.assignment[place]?.family === family,
    );
  }
  if (one.kind === 'conditional' && other.kind === 'conditional') {
    return one.cases.every(({ advice }, place) => {
      const beside = other.cases[place];
      return beside !== undefined && isSameVerdict(advice, beside.advice);
    });
  }
  return one.kind === other.kind;
};

/**
 * The alternative with the largest expected value; gates first (method §6). Where what is left of a
 * family waits for a legal check and the answer to it decides, the verdict says what holds until
 * then and after each answer; nothing is adopted that still waits.
 */
export const verdictOf = (options: Options): Verdict => {
  const waiting = families.filter((family) => options.waitChance[family] === 1);
  const sets: readonly (readonly FamilyId[])[] =
    waiting.length === 2 ? [[], ['qwen'], ['llama'], waiting] : [[], waiting];
  const cases = sets.map((allowed) => ({
    allowed,
    advice: settledIf(
      waiting.filter((family) => !allowed.includes(family)),
      options,
    ),
  }));
  const whole = settledIf([], options);
  return cases.every(({ advice }) => isSameVerdict(advice, whole))
    ? whole
    : {
        kind: 'conditional',
        checks: waiting.map((family) => ({ family, gates: options.checks[family] })),
        cases,
      };
};

/** What a verdict comes to once every legal check was answered with yes. */
export const afterYes = (verdict: Verdict): Settled =>
  verdict.kind === 'conditional' ? (verdict.cases.at(-1)?.advice ?? { kind: 'neither' }) : verdict;

/** What holds of a verdict until its legal checks are answered, and after a no to all of them. */
export const untilThen = (verdict: Verdict): Settled =>
  verdict.kind === 'conditional' ? (verdict.cases[0]?.advice ?? { kind: 'neither' }) : verdict;
