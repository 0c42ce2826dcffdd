import type { CriterionId, QuestionId } from '../../catalogue/model';

/** A card that is not in the list, as somebody describes it. */
export interface OwnCard {
  readonly name: string;
  /** The id of a kind of card: it says what the card is taken to be able to do. */
  readonly kind: string;
  /** On the box; in hundredths, as the bandwidth is. */
  readonly memoryGB: number;
  /** Null where it is not known: then no speed is estimated. */
  readonly bandwidthGBs: number | null;
}

/** One accelerator model, of the list or one's own, and how many of it. */
export type HardwareItem =
  | { readonly accelerator: string; readonly count: number }
  | { readonly own: OwnCard; readonly count: number };

/** An answer that was given. A question without one was skipped. */
export type Answer =
  | { readonly kind: 'unsure' }
  | { readonly kind: 'choice'; readonly option: string }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  /** Shares in whole per cent by workload; together 100. */
  | { readonly kind: 'shares'; readonly shares: Readonly<Record<string, number>> }
  | { readonly kind: 'number'; readonly value: number }
  /** BCP-47 tags. */
  | {
      readonly kind: 'languages';
      readonly primary: readonly string[];
      readonly secondary: readonly string[];
    }
  | { readonly kind: 'hardware'; readonly hardware: Hardware };

export type Hardware =
  | { readonly mode: 'undecided' }
  | { readonly mode: 'cpu'; readonly memoryGiB: number }
  | {
      readonly mode: 'accelerators';
      readonly items: readonly HardwareItem[];
      /** Main memory of each machine beside the cards, where it was named; in hundredths. */
      readonly memoryGiB?: number | undefined;
    };

export type Answers = { readonly [Q in QuestionId]?: Answer };

/** A score put in place of ours, with the reason for it. Score and spread on the 0–100 scale. */
export interface Override {
  readonly qwen: number;
  readonly llama: number;
  readonly spread: number;
  readonly reason: string;
}

/** For one kind of work, the entries of answers that are lists which alone hold for it. */
export type WorkloadTies = { readonly [Q in QuestionId]?: readonly string[] };

/** A field that a later version wrote: its tag in links and its bits, as characters 0 and 1. */
export interface LaterField {
  readonly tag: number;
  readonly bits: string;
}

/** One person's answers, moved points, overrides, notes and title. */
export interface Sheet {
  readonly title: string;
  readonly answers: Answers;
  /** Points that the user set, in place of those the answers give. Whole numbers, 0–60. */
  readonly points: { readonly [C in CriterionId]?: number };
  readonly overrides: { readonly [C in CriterionId]?: Override };
  readonly notes: { readonly [Q in QuestionId]?: string };
  /** By kind of work, what of the languages and of the rules holds for it; all where nothing is said. */
  readonly ties?: Readonly<Record<string, WorkloadTies>>;
  /** The version of the questionnaire that it was answered from, where that is not the first. */
  readonly asked?: number;
  /** What a later version added: not understood, and kept for the next link. */
  readonly later?: readonly LaterField[];
}

/** A sheet on which nothing is answered. */
export const emptySheet: Sheet = { title: '', answers: {}, points: {}, overrides: {}, notes: {} };
