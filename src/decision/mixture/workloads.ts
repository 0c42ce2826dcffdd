import type { FamilyId } from '../../catalogue/model';
import { meanLead } from '../../core/exact';
import { bothStand, type Gated } from '../gates/gated';
import type { Mixture } from './evaluate';
import { shareOf, type GateClass } from './gate-classes';

/** One kind of work, judged as if it were all the work. */
export interface WorkloadResult {
  readonly workload: string;
  /** 0–1. */
  readonly share: number;
  /** Positive towards Qwen, in score points; 0 where no completion leaves both families for it. */
  readonly lead: number;
  /** Share of the completions in which each family has no release for it. */
  readonly out: Readonly<Record<FamilyId, number>>;
  /** Share of those in which all that is left of a family for it waits for a legal check. */
  readonly waits: Readonly<Record<FamilyId, number>>;
  /** The releases of each family that are left for it in some completion. */
  readonly releases: Readonly<Record<FamilyId, readonly string[]>>;
}

/** The mean lead of a kind of work where both families stand for it; 0 where they never do. */
const leadIn = ({ classes, scored, barred, exact }: Mixture, place: number): number => {
  const parts = [scored, barred].map((weighings) => ({
    all: weighings.length,
    own: weighings.flatMap(({ workloads }) => workloads[place] ?? []).filter(bothStand),
  }));
  const standing = parts.flatMap(({ own }) => own);
  if (standing.length === 0) return 0;
  // Every completion of an exact mixture has the same chance, so a tie is a matter of whole numbers.
  if (exact || barred.length === 0) return meanLead(standing);
  const both = shareOf(classes, bothStand);
  const weights = parts.map(({ all, own }, i) => ((i === 0 ? both : 1 - both) * own.length) / all);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return parts.reduce(
    (sum, { own }, i) => sum + (own.length === 0 ? 0 : ((weights[i] ?? 0) * meanLead(own)) / total),
    0,
  );
};

const resultOf = (
  mixture: Mixture,
  { workload, share }: GateClass['workloads'][number],
  place: number,
): WorkloadResult => {
  const gatedOf = (one: GateClass) => one.workloads[place]?.gated;
  const chance = (holds: (gated: Gated) => boolean): number =>
    shareOf(mixture.classes, (one) => {
      const gated = gatedOf(one);
      return gated !== undefined && holds(gated);
    });
  const left = new Set(mixture.classes.flatMap((one) => gatedOf(one)?.remaining ?? []));
  const releases = (family: FamilyId) =>
    [...left].flatMap((release) => (release.family === family ? [release.id] : []));
  return {
    workload,
    share,
    lead: leadIn(mixture, place),
    out: { qwen: chance(({ out }) => out.qwen), llama: chance(({ out }) => out.llama) },
    waits: { qwen: chance(({ waits }) => waits.qwen), llama: chance(({ waits }) => waits.llama) },
    releases: { qwen: releases('qwen'), llama: releases('llama') },
  };
};

/**
 * The kinds of work that have a share, each judged as if it were all the work: by its own points,
 * languages, scores and requirements (method §6). Empty when the shares are open or one kind of work
 * is all there is.
 */
export const workloadResults = (mixture: Mixture): WorkloadResult[] => {
  const slot = mixture.slots.find(({ question }) => question.id === 'workloads');
  if (slot === undefined || slot.open) return [];
  return (mixture.classes[0]?.workloads ?? []).map((first, place) =>
    resultOf(mixture, first, place),
  );
};
