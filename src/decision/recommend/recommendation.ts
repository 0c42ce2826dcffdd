import type { FamilyId, QuestionId, SizeClass } from '../../catalogue/model';
import type { Mixture } from '../mixture/evaluate';
import type { AnswerResult, CriterionResult } from '../mixture/contributions';
import type { FamilyOutcome, GateResult, ReleaseResult } from '../mixture/release-outcomes';
import type { WorkloadResult } from '../mixture/workloads';
import type { Assignment } from './plans';

export type Firmness = 'firm' | 'clear' | 'leaning' | 'open';

/** The alternative with the largest expected value: a family, a split by work, a pilot; or none (method §6). */
export type Settled =
  | {
      readonly kind: 'adopt';
      readonly family: FamilyId;
      readonly firmness: Firmness;
      /** Whether the other family was out before any score. */
      readonly by: 'lead' | 'gates';
    }
  | {
      readonly kind: 'split';
      /** Whether it is worth its price, or no family alone meets the requirements of all work. */
      readonly because: 'worth' | 'requirements';
      readonly assignment: Assignment;
    }
  /** Both on the shortlist: until a pilot has run, or until an open question that may bar is settled. */
  | {
      readonly kind: 'pilot';
      readonly leader: FamilyId | null;
      readonly until: 'test' | 'gates';
    }
  | { readonly kind: 'neither' };

/** The families whose legal check was answered with yes, and what then holds. */
export interface Case {
  readonly allowed: readonly FamilyId[];
  readonly advice: Settled;
}

/** What is advised. */
export type Verdict =
  | Settled
  /** Legal checks decide. The first case has no family allowed: it holds until they are answered. */
  | {
      readonly kind: 'conditional';
      /** The families that wait, with the gates that ask for the check. */
      readonly checks: readonly {
        readonly family: FamilyId;
        readonly gates: readonly string[];
      }[];
      readonly cases: readonly Case[];
    };

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
  /** Running both by kind of work: `needed` where no family alone can do it all, and nothing is gained or lost. */
  readonly split: Price & {
    readonly needed: boolean;
    readonly workloads: readonly WorkloadResult[];
  };
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

/**
 * Whether scores were compared. Where requirements left a family no work that it can do whole, they
 * decided, and no score, chance or turning point says anything of the verdict.
 */
export const isCompared = ({ families }: Pick<Recommendation, 'families'>): boolean =>
  families.qwen !== 'out' && families.llama !== 'out';
