import type { CriterionId, Energy, FamilyId, Source } from '../../catalogue';
import type { Recommendation } from '../../decision';
import type { Way } from '../../plan/commands';
import type { Estimate, Parts, Setup } from '../../sizing';
import type { RecordInput } from '../words/input';

/** What a sentence on a criterion rests on: numbers of the evidence list, and where its facts can be read. */
export interface Ground {
  readonly criterion: { readonly id: CriterionId; readonly name: string };
  readonly numbers: readonly number[];
  readonly sources: readonly Source[];
  /** The sentence in its two parts, where pages set apart what the criterion adds. */
  readonly apart?: { readonly fact: string; readonly adds: string };
}

/** Sentences, one below the other. */
export interface LinesBody {
  readonly kind: 'lines';
  readonly lines: readonly string[];
  /** What each of the lines rests on, in their order; left out where none tells a fact. */
  readonly grounds?: readonly Ground[];
  /** How the lines are to be read: it stands before them. */
  readonly note?: string;
  /** What page and paper say where there are no lines; files then leave the section out. */
  readonly none?: string;
}

/** The answer as sentences: what is advised, why, and how sure that is. */
export interface VerdictBody {
  readonly kind: 'verdict';
  readonly verdict: string;
  /** For whom it is, what meets the requirements, and what speaks for each family. */
  readonly told: readonly string[];
  readonly firmness: string;
  /** What a legal check asks, and what is advised after each answer to it. */
  readonly details: readonly string[];
  /** What has to be known before the answer is used. */
  readonly cautions: readonly string[];
}

/** One thing to do next. */
export interface Task {
  readonly id: string;
  /** What to do, and why. */
  readonly words: string;
  /** By when. */
  readonly when: string;
  /** The part of the record that tells more; null where none does. */
  readonly more: PartId | null;
}

/** A task with whose it is. */
export interface AssignedTask extends Task {
  readonly who: string;
}

/** What those of one role do next. */
export interface Step {
  readonly who: string;
  readonly tasks: readonly Task[];
}

/** What to do next, by role, the first thing first. */
export interface StepsBody {
  readonly kind: 'steps';
  readonly steps: readonly Step[];
}

/** One requirement with what it does. */
export interface GateLine {
  readonly id: string;
  readonly outcome: 'fails' | 'ruling' | 'depends';
  readonly title: string;
  /** Whether it takes a family or what would be run of it first, or needs a legal check: it is read first. */
  readonly matters: boolean;
  readonly because: string;
  readonly rule: string;
  /** The clause of the rule as a sentence, empty where it has none. */
  readonly clause: string;
  readonly affects: string;
  readonly sources: readonly Source[];
}

/** The gates that bind or may bind. */
export interface GatesBody {
  readonly kind: 'gates';
  /** How many models of each family meet them; null where none does. */
  readonly fits: string | null;
  readonly gates: readonly GateLine[];
  /** What page and paper say where no gate binds. */
  readonly none: string;
}

/** One criterion as a row of the table; every cell is worded. */
export interface CriterionLine {
  readonly id: string;
  readonly name: string;
  readonly points: string;
  readonly weight: string;
  readonly qwen: string;
  readonly llama: string;
  readonly adds: string;
  /** Numbers of the evidence list. */
  readonly evidence: readonly number[];
  readonly note: string | null;
  /** The numbers in full, for tables that are computed with. */
  readonly figures: Pick<
    Recommendation['criteria'][number],
    'points' | 'weight' | 'qwen' | 'llama' | 'difference' | 'contribution'
  >;
}

/** The criteria as a table, with the lead that their parts add up to. */
export interface CriteriaBody {
  readonly kind: 'criteria';
  /** The families in the order of the result. */
  readonly order: readonly FamilyId[];
  readonly criteria: readonly CriterionLine[];
  readonly lead: string;
  /** How the scores are to be read. */
  readonly note: string;
}

/** One way to start a set-up: blocks to paste one after another, each with what it does. */
export interface WayToRun {
  readonly way: Way;
  readonly name: string;
  readonly blocks: readonly { readonly title: string; readonly text: string }[];
}

/** What the electricity of a set-up is found from, as facts: page and paper tell it in words. */
export interface PlannedElectricity {
  readonly setup: Pick<Setup, 'release' | 'format' | 'each'>;
  /** Whether the work gains from thinking before the answer. */
  readonly thinking: boolean;
  /** Tokens a second of all readers together; null where no rate is known. */
  readonly all: Estimate | null;
  readonly energy: Energy;
}

/** What to run of one family, worded. */
export interface PlannedFamily {
  readonly id: FamilyId;
  readonly heading: string;
  /** Whether it is advised: another family that may be run stands behind a line. */
  readonly advised: boolean;
  readonly facts: readonly string[];
  /** Null where nothing fits. */
  readonly chosen: {
    readonly parts: readonly {
      readonly id: keyof Parts | 'free';
      readonly name: string;
      readonly amount: string;
      readonly share: number;
    }[];
    readonly picture: string;
    /** What the amounts of its parts are called. */
    readonly column: string;
    /** The engine that serves it, by its makers' name. */
    readonly engine: string;
    /** Ways to start it, the first at once and the others behind a line. */
    readonly ways: readonly WayToRun[];
    /** The same release in the other engines that may be used, each in its first way. */
    readonly elsewhere: readonly {
      readonly engine: string;
      readonly title: string;
      readonly way: WayToRun;
    }[];
    /** Where the files come from, how large they are, and who can reach the server. */
    readonly notes: readonly string[];
    readonly checked: string;
    readonly electricity: PlannedElectricity;
    readonly sources: readonly Source[];
    /** Whether so many tokens fit for so many requests at once. */
    readonly map: {
      readonly people: readonly number[];
      readonly rows: readonly { readonly tokens: number; readonly fits: readonly boolean[] }[];
    };
  } | null;
  readonly others: readonly {
    readonly release: string;
    readonly setup: string;
    readonly needs: string;
    readonly room: string;
    readonly points: string;
  }[];
}

/** What to run of each family that is not out. */
export interface PlanBody {
  readonly kind: 'plan';
  /** Said where no hardware is named, or of both families together. */
  readonly note: string | null;
  readonly families: readonly PlannedFamily[];
}

/** Releases of one generation under one licence: by name, and as a line. */
export interface ReleaseGroup {
  readonly releases: readonly { readonly id: string; readonly words: string }[];
  readonly licence: string;
  readonly line: string;
}

/** What is left of a family, by generation and licence, and what is not, by reason. */
export interface FamilyReleases {
  readonly family: FamilyId;
  readonly name: string;
  readonly left: readonly ReleaseGroup[];
  readonly out: readonly string[];
  /** What page and paper say where nothing is left. */
  readonly none: string;
}

/** The releases of both families. */
export interface ReleasesBody {
  readonly kind: 'releases';
  readonly families: readonly FamilyReleases[];
  /** The heading over those that are out. */
  readonly outHeading: string;
}

/** An answer to a question. */
export interface AnswerLine {
  /** The section of the questions that asks it. */
  readonly section: string;
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly note: string | null;
}

/** What the points of an answer, or of no answer, add to the lead. */
export interface Addition {
  /** The question that was answered, or what else gave points. */
  readonly id: string;
  readonly what: string;
  readonly adds: string;
}

/** Every answer, and what each adds to the lead that all of them add up to. */
export interface AnswersBody {
  readonly kind: 'answers';
  readonly answers: readonly AnswerLine[];
  /** By answer, and then what no answer gave; null where requirements decided. */
  readonly added: { readonly parts: readonly Addition[]; readonly lead: string } | null;
}

/** A claim in the list of evidence. */
export interface NumberedClaim {
  readonly id: string;
  readonly number: number;
  readonly criterion: string;
  readonly words: string;
  readonly contested: string | null;
  readonly sources: readonly Source[];
}

/** The evidence by number, and what is known of the families that no score holds. */
export interface EvidenceBody {
  readonly kind: 'evidence';
  readonly claims: readonly NumberedClaim[];
  readonly familyNotes: {
    readonly heading: string;
    readonly notes: readonly {
      readonly words: string;
      readonly date: string;
      readonly sources: readonly Source[];
    }[];
  };
}

/** What a section can consist of; its words are in it. */
export type SectionBody =
  | LinesBody
  | VerdictBody
  | StepsBody
  | GatesBody
  | CriteriaBody
  | PlanBody
  | ReleasesBody
  | AnswersBody
  | EvidenceBody;

/** The parts of a record in their order, by the names that addresses have for them. */
export const partIds = [
  'answer',
  'next',
  'why',
  'requirements',
  'run',
  'duties',
  'change',
  'certainty',
  'figures',
  'evidence',
] as const;
export type PartId = (typeof partIds)[number];

/** A section of the document of a decision, as page, paper and files show it. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly body: SectionBody;
}

/** A section in its part of the document. */
export interface PlacedSection extends Section {
  readonly part: PartId;
}

/** Makes a section, or null where there is nothing to say. */
export type SectionMaker = (input: RecordInput) => Section | null;

/** A section of lines; null where there are none. */
export const linesSection = (
  id: string,
  heading: string,
  lines: readonly string[],
): Section | null => (lines.length === 0 ? null : { id, heading, body: { kind: 'lines', lines } });

/** A section of lines, each with what it rests on; null where there are none. */
export const groundedSection = (
  id: string,
  heading: string,
  lines: readonly { readonly line: string; readonly ground: Ground }[],
): Section | null =>
  lines.length === 0
    ? null
    : {
        id,
        heading,
        body: {
          kind: 'lines',
          lines: lines.map(({ line }) => line),
          grounds: lines.map(({ ground }) => ground),
        },
      };
