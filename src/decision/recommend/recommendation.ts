import type { FamilyId, QuestionId, SizeClass } from '../../catalogue/model';
import type { Mixture } from '../mixture/evaluate';
import type { AnswerResult, CriterionResult } from '../mixture/contributions';
import type { FamilyOutcome, GateResult, ReleaseResult } from '../mixture/release-outcomes';
import type { WorkloadResult } from '../mixture/workloads';

export type Firmness = 'firm' | 'clear' | 'leaning' | 'open';

/** Largest expected value among the two families, a split by workload and a pilot (method §6). */
export type Verdict =
  | {
      readonly kind: 'adopt';
      readonly family: FamilyId;
      readonly firmness: Firmness;
      /** Whether the other family was out before any score. */
      readonly by: 'lead' | 'gates';
    }
  | {
      readonly kind: 'split';
      readonly assignment: readonly { readonly workload: string; readonly family: FamilyId }[];
    }
  /** Both on the shortlist: until a pilot has run, or until an open question that may bar is settled. */
  | {
      readonly kind: 'pilot';
      readonly leader: FamilyId | null;
      readonly until: 'test' | 'gates';
    }
  | { readonly kind: 'neither' };

/** Gain of an alternative over adopting the leader, its price, both in score points. */
export interface Price {
  readonly gain: number;
  /** Infinite where the user rules it out. */
  readonly cost: number;
}

/**
 * What comes of a sheet: plain data, which can be cloned, stored and compared. What explains it
 * (`doubtOf`, `worthOf`, `referencesOf`, `intervalOf`) is computed from it when it is asked for.
 */
export interface Recommendation {
  readonly verdict: Verdict;
  /** Expected lead of Qwen over Llama in score points; negative where Llama leads. */
  readonly lead: number;
  /** Chance that each family leads, 0–1, each its own sum. */
  readonly chance: { readonly qwen: number; readonly llama: number; readonly neither: number };
  /** Expected positive and negative part of the lead; regret is the smaller. */
  readonly up: number;
  readonly down: number;
  readonly regret: number;
  readonly split: Price & { readonly workloads: readonly WorkloadResult[] };
  readonly pilot: Price & { readonly evidence: number };
  readonly criteria: readonly CriterionResult[];
  readonly answers: readonly AnswerResult[];
  readonly gates: readonly GateResult[];
  readonly releases: readonly ReleaseResult[];
  readonly families: Readonly<Record<FamilyId, FamilyOutcome>>;
  /** Open questions whose answer can rule a family out: settle these first. */
  readonly settle: readonly QuestionId[];
  /** Questions that are open: skipped or not sure. */
  readonly open: readonly QuestionId[];
  /** How the open questions were completed. */
  readonly completions: { readonly count: number; readonly exact: boolean };
  /** Share of the weight on criteria whose scores rest on evidence, 0–1. */
  readonly coverage: number;
  readonly sizeClass: SizeClass | null;
  /** Every completion of the open questions, as far as it was computed: what explanations start from. */
  readonly mixture: Mixture;
}
