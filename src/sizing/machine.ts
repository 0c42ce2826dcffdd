import type { Card } from '../catalogue/model';
import { usableMemory } from '../core/method';
import { gib } from '../core/numbers';

/** Cards of one kind or several. */
export type Items = readonly { readonly accelerator: Card; readonly count: number }[];

/** Bytes a second that main memory gives at the least and at the most. */
export interface Bandwidth {
  readonly low: number;
  readonly high: number;
}

/** What a set-up may run on. */
export type Machine =
  | { readonly kind: 'cpu'; readonly memoryGiB: number; readonly bandwidth?: Bandwidth | null }
  | {
      readonly kind: 'accelerators';
      readonly items: Items;
      /** Main memory beside the cards of each machine, in GiB; null where nobody said. */
      readonly main?: { readonly memoryGiB: number; readonly bandwidth: Bandwidth | null } | null;
    };

/** Cards that one copy of a model lies on, or main memory. */
export type Group =
  | {
      readonly kind: 'cpu';
      readonly cards: 1;
      readonly capacity: number;
      readonly bandwidth: Bandwidth | null;
    }
  | {
      readonly kind: 'cards';
      readonly items: Items;
      readonly cards: number;
      /** Bytes of one card that the engine may fill; of several kinds, on average. */
      readonly capacity: number;
    };

/** Main memory beside cards, in which the experts of some layers may stay. */
export interface MainMemory {
  /** Bytes that a program may fill, and those of them that a set-up may take beside an operator's margin. */
  readonly capacity: number;
  readonly limit: number;
  readonly bandwidth: Bandwidth;
}

/** How a set-up lies on cards and machines. */
export interface Spread {
  /** Cards of one machine that share every layer of a copy (tensor parallel); 1 where they take turns. */
  readonly tensor: number;
  /** Groups of such cards that hold the layers of a copy one after another (pipeline parallel). */
  readonly stages: number;
  /** Machines that one copy of the model lies on. */
  readonly machinesEach: number;
  /** Copies of the model on one machine, where it holds several whole. */
  readonly copies: number;
  /** Copies on all machines together; behind a router where there are several. */
  readonly replicas: number;
  /** Machines that are used. */
  readonly machines: number;
  /** Cards that were named, that the engine could use, and that this set-up leaves idle. */
  readonly idle: number;
}

/** A place for one copy of a model, and how many such places there are. */
export interface Place {
  readonly group: Group;
  readonly tensor: number;
  readonly stages: number;
  readonly machinesEach: number;
  /** Copies that one machine holds at the most; 1 where a copy lies on several. */
  readonly perMachine: number;
  /** Copies that all machines hold at the most. */
  readonly most: number;
  /** Cards that the engine could use. */
  readonly cards: number;
  /** Bytes of each card of the group that a set-up may take: what is left beside an operator's margin. */
  readonly limit: number;
  /** Main memory beside the cards, for experts; null where it is not used. */
  readonly main: MainMemory | null;
}

/** Bytes of a card that a program can use. */
export const usableBytes = ({ usableGiB, memoryGB }: Card): number =>
  (usableGiB ?? memoryGB * usableMemory) * gib;
