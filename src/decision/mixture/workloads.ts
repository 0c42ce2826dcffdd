import type { FamilyId } from '../../catalogue/model';
import { meanLead } from '../../core/exact';
import type { Mixture, WorkloadWeighing } from './evaluate';

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

const resultOf = (all: readonly WorkloadWeighing[], first: WorkloadWeighing): WorkloadResult => {
  const share = (holds: (one: WorkloadWeighing) => boolean): number =>
    all.filter(holds).length / all.length;
  const both = all.filter(({ gated: { out } }) => !out.qwen && !out.llama);
  const left = new Set(all.flatMap(({ gated }) => gated.remaining));
  const releases = (family: FamilyId) =>
    [...left].flatMap((release) => (release.family === family ? [release.id] : []));
  return {
    workload: first.workload,
    share: first.share,
    lead: both.length === 0 ? 0 : meanLead(both),
    out: {
      qwen: share(({ gated }) => gated.out.qwen),
      llama: share(({ gated }) => gated.out.llama),
    },
    waits: {
      qwen: share(({ gated }) => gated.waits.qwen),
      llama: share(({ gated }) => gated.waits.llama),
    },
    releases: { qwen: releases('qwen'), llama: releases('llama') },
  };
};

/**
 * The kinds of work that have a share, each judged as if it were all the work: by its own points,
 * languages, scores and requirements (method §6). Empty when the shares are open or one kind of work
 * is all there is.
 */
export const workloadResults = ({ slots, evaluations }: Mixture): WorkloadResult[] => {
  const slot = slots.find(({ question }) => question.id === 'workloads');
  if (slot === undefined || slot.open) return [];
  return (evaluations[0]?.workloads ?? []).map((first, place) =>
    resultOf(
      evaluations.flatMap(({ workloads }) => workloads[place] ?? []),
      first,
    ),
  );
};
