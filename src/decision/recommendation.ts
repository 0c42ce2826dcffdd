import type { CriterionId, FamilyId, QuestionId, Score, SizeClass } from '../catalogue/model';
import type { Doubt } from './explain/doubt';
import type { References } from './explain/references';
import type { Worth } from './explain/worth';
import type { Steps } from './kernel';

/** Why a rating is what it is: ids of claims, adjustments that applied, languages without evidence. */
export interface RatingGrounds {
  readonly evidence: readonly string[];
  readonly adjustments: readonly string[];
  readonly uncovered: readonly string[];
}

/** One criterion in the recommendation. Scores 0–100; contribution in score points of the lead. */
export interface CriterionResult {
  readonly criterion: CriterionId;
  /** Mean over the completions of open questions; whole numbers when nothing is open. */
  readonly points: number;
  readonly weight: number;
  readonly qwen: Score;
  readonly llama: Score;
  /** Qwen − Llama, and the standard deviation of that difference. */
  readonly difference: number;
  readonly spread: number;
  /** Weight × difference, averaged over completions; positive towards Qwen. Adds up to the lead. */
  readonly contribution: number;
  readonly grounds: RatingGrounds;
  readonly overridden: boolean;
}

/** What one answer moved: adds up, with the base, to the lead. Positive towards Qwen. */
export interface AnswerResult {
  readonly question: QuestionId | 'base' | 'moved';
  readonly contribution: number;
  readonly open: boolean;
}

/** What one gate does to one release: it passes where no entry names it. */
export interface Bar {
  readonly gate: string;
  readonly caseIndex: number;
  readonly outcome: 'fails' | 'ruling';
  /** Share of the completions of open questions in which the gate bars; 1 when nothing is open. */
  readonly chance: number;
}

/** A release after the gates. `standing` is certain only when no open question decides it. */
export interface ReleaseResult {
  readonly release: string;
  readonly family: FamilyId;
  /** `passes`, `ruling` (needs counsel's ruling), `fails`, or `depends` on an open question. */
  readonly standing: 'passes' | 'ruling' | 'fails' | 'depends';
  readonly bars: readonly Bar[];
}

export interface GateResult {
  readonly gate: string;
  readonly outcome: 'passes' | 'fails' | 'ruling' | 'depends';
  readonly caseIndex: number | null;
  /** Releases it fails, or sends to counsel, in any completion. */
  readonly releases: readonly string[];
}

/** What is left of a family: some release passes, only releases that need a ruling are left, none. */
export type FamilyStanding = 'stands' | 'ruling' | 'depends' | 'out';

export type Firmness = 'firm' | 'clear' | 'leaning' | 'open';

/** Largest expected value among the two families, a split by workload and a pilot (method §2.7). */
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

/** Lead of one workload, with its share of the whole. */
export interface WorkloadResult {
  readonly workload: string;
  /** 0–1. */
  readonly share: number;
  /** Positive towards Qwen, in score points. */
  readonly lead: number;
}

/** Gain of an alternative over adopting the leader, its price, both in score points. */
export interface Price {
  readonly gain: number;
  /** Infinite where the user rules it out. */
  readonly cost: number;
}

export interface Recommendation {
  readonly verdict: Verdict;
  /** Expected lead of Qwen over Llama in score points; negative where Llama leads. */
  readonly lead: number;
  /** Central 90 % interval of the lead; computed when first asked for. */
  readonly interval: () => readonly [number, number];
  /** The same in steps, for a page that must not stand. */
  readonly findInterval: () => Steps<readonly [number, number]>;
  /** Where the doubt comes from, what more knowledge could be worth, and other readings. */
  readonly doubt: () => Doubt;
  readonly worth: () => Worth;
  readonly references: () => References;
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
  readonly families: Readonly<Record<FamilyId, FamilyStanding>>;
  /** Open questions whose answer can rule a family out: settle these first. */
  readonly settle: readonly QuestionId[];
  /** Questions that are open: skipped or not sure. */
  readonly open: readonly QuestionId[];
  /** How the open questions were completed. */
  readonly completions: { readonly count: number; readonly exact: boolean };
  /** Share of the weight on criteria whose scores rest on evidence, 0–1. */
  readonly coverage: number;
  readonly sizeClass: SizeClass | null;
}
