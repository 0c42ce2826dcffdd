import type { ComparisonFacts } from './schema/comparison';
import type { Condition } from './schema/condition';
import type { CriterionFacts } from './schema/criteria';
import type { EngineFacts } from './schema/engines';
import type {
  BaseFacts,
  ClaimFacts,
  ChecklistItemFacts,
  EvidenceFile,
  ReasonFacts,
  VerdictFacts,
  ScoringFacts,
} from './schema/evidence';
import type { FilesFile } from './schema/files';
import type { GateFacts } from './schema/gates';
import type { FamilyFacts, LicenceFacts } from './schema/licences';
import type { ReleaseFacts } from './schema/releases';

/** A text of a fact, by locale. English is the source; other locales are translations of it. */
export interface Text {
  readonly en: string;
}

/** Facts with the words that belong to them, which stand in files of their own by the fact's id. */

export type Claim = Omit<ClaimFacts, 'figures' | 'contested' | 'unscored'> & {
  /** The sentence that is shown. */
  readonly words: Text;
  /** Set where sources contradict each other; says how. */
  readonly contested: Text | null;
  /** Why the claim moves no score, where it moves none. */
  readonly unscored?: Text;
};

type WithWhat<I> = I extends ChecklistItemFacts
  ? Omit<I, 'id' | 'only'> & {
      readonly what: Text;
      /** The answers for which the item counts, and whom that means; null: for all. */
      readonly only: { readonly when: Condition; readonly whom: Text } | null;
    }
  : never;

export type ChecklistItem = WithWhat<ChecklistItemFacts>;

type ChecklistFacts = Extract<BaseFacts, { from: 'checklist' }>;

/** What a criterion's scores come from. */
export type Base =
  | Exclude<BaseFacts, ChecklistFacts>
  | (Omit<ChecklistFacts, 'items'> & { readonly items: readonly ChecklistItem[] });

/** Scores before the answers are looked at, and what an answer changes, each with its reason. */
export type Scoring = {
  readonly because: Text;
  readonly base: Base;
  readonly adjustments: readonly (ScoringFacts['adjustments'][number] & {
    readonly because: Text;
  })[];
};

/** Why a criterion speaks for a family, in a sentence. */
export type Reason = ReasonFacts & { readonly words: Text };

/** Whether what is commonly said agrees with the claims, and for whom. */
export type SaidVerdict = VerdictFacts & { readonly words: Text };

/** All that stands on one criterion. */
export type Evidence = Omit<EvidenceFile, 'scoring' | 'verdicts' | 'reasons' | 'claims'> & {
  readonly scoring: Scoring;
  readonly verdicts: readonly SaidVerdict[];
  readonly reasons: readonly Reason[];
  readonly claims: readonly Claim[];
};

/** A requirement that no advantage buys back. The first case whose condition holds decides. */
export type Gate = Omit<GateFacts, 'cases'> & {
  readonly title: Text;
  /** The rule in our own words. */
  readonly rule: Text;
  readonly cases: readonly (Omit<GateFacts['cases'][number], 'id'> & {
    readonly because: Text;
    /** What a legal team is asked, where it has to be. */
    readonly ask: Text | null;
  })[];
};

export type Criterion = CriterionFacts & {
  readonly name: Text;
  /** What the criterion asks, in a sentence. */
  readonly asks: Text;
  /** What a score of 0 and of 100 mean. Fixed outside the two families. */
  readonly anchors: { readonly zero: Text; readonly hundred: Text };
  /** What is commonly said of each family, in our own words; not evidence. */
  readonly said: { readonly qwen: Text; readonly llama: Text };
};

/** Three groups of criteria, by name. */
export interface CriterionGroup {
  readonly id: string;
  readonly name: Text;
}

type Worded<T> = T & { readonly words: Text };

export type Licence = Omit<LicenceFacts, 'userThreshold' | 'territory' | 'duties'> & {
  readonly userThreshold: Worded<NonNullable<LicenceFacts['userThreshold']>> | null;
  readonly territory: Worded<NonNullable<LicenceFacts['territory']>> | null;
  readonly duties: readonly Worded<LicenceFacts['duties'][number]>[];
};

export type Family = Omit<FamilyFacts, 'notes'> & {
  readonly summary: Text;
  readonly notes: readonly Worded<FamilyFacts['notes'][number]>[];
};

export type Engine = Omit<EngineFacts, 'refuses' | 'cautions' | 'advisories'> & {
  /** How it is kept safe, in a sentence. */
  readonly care: Text;
  /** Releases that it can be told to read longer than they were made for. */
  readonly stretches: readonly string[];
  /** Releases with published files in a format that nobody makes at home, and how those are stored. */
  readonly published: readonly {
    readonly format: EngineFacts['formats'][number];
    readonly releases: readonly string[];
    readonly parts: NonNullable<FilesFile['repositories'][number]['parts']>;
  }[];
  readonly advisories: readonly Worded<EngineFacts['advisories'][number]>[];
  readonly refuses: readonly (Omit<EngineFacts['refuses'][number], 'id'> & {
    readonly because: Text;
  })[];
  /** What is reported of generations, on cards without bfloat16 where it says so. */
  readonly cautions: readonly Worded<Omit<EngineFacts['cautions'][number], 'id'>>[];
};

/** What is said of copies on several machines: how they are run, who reaches them, and what their blocks do. */
export type ProxyWords = {
  readonly router: Text;
  readonly guarded: Text;
  readonly unguarded: Text;
  readonly blocks: Readonly<Record<'own' | 'sharedKey' | 'machines' | 'proxy' | 'share', Text>>;
};

/** Where files of releases come from, what set-ups need beside their engine, and how some read longer texts. */
export type ModelFiles = Omit<FilesFile, 'asOf'> & {
  readonly proxy: { readonly words: ProxyWords };
};

/** A release with the words of its notes. */
export type WordedRelease = Omit<ReleaseFacts, 'notes'> & { readonly notes: readonly Text[] };

/** A sentence of the comparison, with the claims and licences that it rests on. */
export type Told = {
  readonly words: Text;
  readonly claims: readonly string[];
  readonly licences: readonly string[];
};

type Compared = ComparisonFacts['criteria'][number];

/** What the public comparison tells. */
export type Comparison = Pick<ComparisonFacts, 'sizes'> & {
  readonly criteria: readonly (Pick<Compared, 'criterion'> & {
    readonly qwen: Told;
    readonly llama: Told;
    /** Of whom something is said that our evidence departs from, and what was found. */
    readonly belief:
      | (Pick<NonNullable<Compared['belief']>, 'of'> & { readonly found: Told })
      | null;
  })[];
  readonly analyses: readonly (Pick<ComparisonFacts['analyses'][number], 'id' | 'criteria'> & {
    readonly title: Text;
    readonly sentences: readonly Told[];
    /** What to do about it, after the verdict. */
    readonly advice: Text;
  })[];
  readonly questions: readonly (Pick<
    ComparisonFacts['questions'][number],
    'id' | 'computed' | 'leads'
  > & {
    readonly asks: Text;
    readonly sentences: readonly Told[];
  })[];
};
