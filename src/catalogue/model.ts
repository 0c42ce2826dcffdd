import type { Ability } from '../core/languages';
import type {
  Accelerator as AcceleratorData,
  Kind as KindData,
  MainMemory as MainMemoryData,
} from './schema/accelerators';
import type { CriterionId, FamilyId, KindId, QuestionId, SizeClass, Source } from './schema/common';
import type { Condition } from './schema/condition';
import type { MeasuredResult, Score } from './schema/evidence';
import type { ArchitecturesFile, ArchitectureType, Telling, VisionType } from './schema/engines';
import type { EnergyFile } from './schema/energy';
import type { ReleaseFilter } from './schema/gates';
import type { Language } from './schema/languages';
import type { Points, Question, QuestionOf, QuestionsFile } from './schema/questions';
import type { Architecture } from './schema/releases';
import type {
  Base,
  Claim,
  ChecklistItem,
  Comparison,
  Criterion,
  CriterionGroup,
  Engine,
  Family,
  Gate,
  Licence,
  ModelFiles,
  Reason,
  SaidVerdict,
  Scoring,
  Text,
  Told,
  WordedRelease,
} from './worded';

export type {
  Ability,
  Telling,
  Architecture,
  ArchitectureType,
  VisionType,
  Claim,
  Condition,
  ChecklistItem,
  Comparison,
  Criterion,
  CriterionId,
  Engine,
  Family,
  FamilyId,
  Gate,
  KindId,
  Language,
  Licence,
  MeasuredResult,
  ModelFiles,
  Points,
  Question,
  QuestionId,
  QuestionOf,
  QuestionsFile,
  ReleaseFilter,
  Score,
  Scoring,
  SizeClass,
  Source,
  Text,
  Told,
};

/** A release with the family and generation it belongs to. */
export interface Release extends Omit<WordedRelease, 'sources'> {
  readonly family: FamilyId;
  readonly generation: string;
}

/** An accelerator without its sources. */
export type Accelerator = Omit<AcceleratorData, 'sources'>;

/** What a card of a kind can do that is not in the list. */
export interface Kind extends Omit<KindData, 'sources'> {
  /** Operations (10¹² a second at 16 bits) for each GB/s of the listed card of the maker that has the fewest. */
  readonly leastTflops: number | null;
}

/** A card that models are put on: one of the list, or one of which only some of it is known. */
export interface Card extends Omit<Accelerator, 'code' | 'notes' | 'bandwidthGBs'> {
  /** Null where nobody said. */
  readonly bandwidthGBs: number | null;
  /** The name of the kind that it is taken for, where it is not in the list. */
  readonly kind?: string;
  /** Operations that it does at the least, where its own are not known. */
  readonly leastTflops?: number | null;
}

/** The cards that are known, and what others are taken for. */
export interface Cards {
  readonly accelerators: readonly Accelerator[];
  readonly kinds: readonly Kind[];
}

/** How fast main memory is read, without its sources. */
export type MainMemory = Omit<MainMemoryData, 'sources'>;

/** Where facts were read: of releases by id, and of the language tables. */
export interface Sources {
  readonly releases: Readonly<Record<string, readonly Source[]>>;
  readonly results: Read;
  readonly tokens: Read & { readonly appliesTo: Text };
  /** Lists of languages that vendors name, by id. */
  readonly lists: Readonly<Record<string, Read & { readonly meaning: Text }>>;
}

/** What was measured and does not count, because a family has learnt from it: mean scores of 0–100. */
export interface Uncounted {
  readonly source: string;
  readonly set: string;
  readonly sizeClass: SizeClass;
  readonly qwen: number;
  readonly llama: number;
}

/** Who measured both families in languages, and what came out, language by language. */
export interface BySource {
  readonly sources: Readonly<
    Record<string, Read & { readonly publisher: string; readonly licence: string | null }>
  >;
  readonly languages: Readonly<
    Record<
      string,
      { readonly [A in Ability]: { readonly [S in SizeClass]?: readonly PooledSource[] } } & {
        readonly uncounted: readonly Uncounted[];
      }
    >
  >;
}

/** A table or list that was read: what it is, when, and where. */
export interface Read {
  readonly title: Text;
  readonly asOf: string;
  readonly sources: readonly Source[];
}

/** The dated and hashed state of the facts that a verdict names. */
export interface Edition {
  /** Newest date in data/CHANGES.md, as 2026-11-23. */
  readonly date: string;
  /** First twelve hexadecimal digits of the SHA-256 of the facts in data/, without their words. */
  readonly hash: string;
}

/** A criterion by name. What it asks and its anchors come with its claims. */
export type NamedCriterion = Pick<Criterion, 'id' | 'code' | 'group' | 'settledBy' | 'name'>;

/** A choice of one as it is asked: the ids of its options, without what they do. */
export interface AskedChoice {
  readonly id: QuestionId;
  readonly options: readonly string[];
}

/** What the first question is asked from: all sections by name, and the choices of the first one. */
export interface Outline {
  /** Of the questionnaire. */
  readonly version: number;
  readonly sections: readonly { readonly id: string; readonly questions: readonly QuestionId[] }[];
  readonly first: readonly AskedChoice[];
}

/** The questions with what their answers do. */
export interface Questionnaire extends QuestionsFile {
  readonly edition: Edition;
  readonly groups: readonly CriterionGroup[];
  readonly criteria: readonly NamedCriterion[];
}

/** Difference Qwen − Llama in points of 0–100 over paired results, pooled (method §2). */
export interface Pooled {
  readonly difference: number;
  readonly spread: number;
  /** Data sets pooled. */
  readonly pairs: number;
  /** Mean score of each family over those data sets, 0–100. */
  readonly qwen: number;
  readonly llama: number;
}

/**
 * What results say of an ability in a language at a size: how far apart the families are, over so many
 * sources, or that neither does better than one who guesses.
 */
export type LanguageResult = (Pooled & { readonly sources: number }) | 'neither';

/** What one source comes to by itself. */
export interface PooledSource extends Pooled {
  readonly source: string;
  /** Whether all of it is of a generation that nobody would start with today. */
  readonly older: boolean;
  /** Whether the result of all sources would move by more than its spread without this one. */
  readonly decides: boolean;
}

/** What is known of one language. */
export interface LanguageEvidence {
  readonly tag: string;
  /** Ids of the official lists that name it. */
  readonly lists: readonly string[];
  readonly results: { readonly [A in Ability]: { readonly [S in SizeClass]?: LanguageResult } };
  /** Tokens Qwen ÷ Llama for the same text; null where not measured. */
  readonly tokenRatio: number | null;
}

/** Differences by size class, each with its spread and the claims it rests on. */
export interface MeasuredBasis {
  readonly from: 'measured';
  /** The claim that stands for the table the criterion's rule reads beside the results. */
  readonly table: string | null;
  readonly classes: {
    readonly [S in SizeClass]?: {
      readonly difference: number;
      readonly spread: number;
      /** The language results among them, where some count here. */
      readonly table: Pooled | null;
      readonly evidence: readonly string[];
      /** The releases that were tested; null where users tested what they would run. */
      readonly tested: readonly string[] | null;
      /** Whether one source makes it: without that source the difference moves by more than its spread. */
      readonly restsOnOne: boolean;
    };
  };
}

/** What a criterion's scores come from before the adjustments: a judgement, a rule, a checklist, results. */
export type Basis = Exclude<Base, { from: 'measured' }> | MeasuredBasis;

/** What the scores of a criterion come from, and what answers change in them. */
export interface AgedScoring extends Pick<Scoring, 'adjustments'> {
  readonly basis: Basis;
  /** Mean age of the evidence, in years on the edition's date. */
  readonly age: number;
}

/** What the engine needs beside the questionnaire. */
export interface Knowledge extends Cards {
  readonly families: readonly Family[];
  readonly licences: readonly Licence[];
  readonly releases: readonly Release[];
  readonly gates: readonly Gate[];
  readonly scoring: Readonly<Record<CriterionId, AgedScoring>>;
  /** How each release stands in independent results, in points; higher is better. */
  readonly standings: Readonly<Record<string, number>>;
  readonly languages: readonly LanguageEvidence[];
  /** Generations that the results by language are of, where they are of today's. */
  readonly measuredGenerations: readonly string[];
  /** How fast main memory is read, by how much of it there is, the least first. */
  readonly mainMemory: readonly MainMemory[];
  /** Hardware to look at where none is decided, each by its cards, the smallest first. */
  readonly hardwareClasses: readonly (readonly {
    readonly accelerator: string;
    readonly count: number;
  }[])[];
  /** Earlier editions with the facts of this one, named by hashes that covered words too. */
  readonly sameFacts: readonly Edition[];
}

/** How a release stands in independent results, in points; higher is better. */
export interface ReleaseStanding {
  readonly points: number;
  /** By how much the points may be off: the fewer results of its own, the more. */
  readonly error: number;
  /** Measured itself; else from another release of the same shape, or from size and date alone. */
  readonly from: 'results' | 'shape' | 'size';
  /** Per cent of summaries with invented content, of this very release; null where nobody tested it. */
  readonly invented: number | null;
}

/** What an answer of a release took where it was measured: a test, by how many requests were answered at once. */
export interface EnergyRun {
  readonly release: string;
  readonly thinking: boolean;
  readonly format: EnergyFile['runs'][number]['format'];
  /** Tokens of an answer on average. */
  readonly tokens: number;
  /** Requests at once, the fewest first, with the cards that took the least, and the joules of an answer. */
  readonly points: readonly {
    readonly atOnce: number;
    readonly cards: number;
    readonly joules: number;
  }[];
}

/** What answers take in electricity: who measured, when, on which cards, and what. */
export interface Energy extends Pick<EnergyFile, 'asOf' | 'title' | 'card' | 'sources'> {
  readonly runs: readonly EnergyRun[];
}

/** What a set-up is chosen from. */
export interface Serving {
  readonly engines: readonly Engine[];
  readonly files: ModelFiles;
  readonly standings: Readonly<Record<string, ReleaseStanding>>;
  readonly architectures: Architectures;
  readonly energy: Energy;
}

/** What an answer may name beside the options of its question, with the codes that links use. */
export interface Codes {
  readonly languages: readonly Pick<Language, 'tag' | 'code'>[];
  readonly accelerators: readonly Pick<Accelerator, 'id' | 'code'>[];
  readonly kinds: readonly Pick<Kind, 'id' | 'code'>[];
}

/** Shapes by the names that configuration files give them. */
export type Architectures = Omit<ArchitecturesFile, 'asOf' | 'sources'>;

/** Everything the decision is made from. */
export interface Catalogue extends Knowledge {
  readonly questionnaire: Questionnaire;
}

/** What each criterion asks, its anchors and its claims; loads with the verdict's evidence. */
export type Claims = Readonly<
  Record<
    CriterionId,
    Pick<Criterion, 'asks' | 'anchors' | 'said'> & {
      readonly reviewed: string;
      readonly because: Text;
      readonly verdicts: readonly SaidVerdict[];
      readonly reasons: readonly Reason[];
      readonly claims: readonly Claim[];
      /** The single results behind a measured criterion. */
      readonly results: readonly MeasuredResult[];
    }
  >
>;
