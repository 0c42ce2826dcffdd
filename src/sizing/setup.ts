import type { Engine, Release } from '../catalogue/model';
import type { CacheType } from './cache';
import {
  choicesOf,
  demandOf,
  holdsOn,
  reachIn,
  type Choice,
  type FormatName,
  type Need,
} from './choice';
import { partsOf, total, unevenShares, type Parts } from './engines';
import { speedOf, type Speed } from './speeds';
import { largest } from './largest';
import type { Group, Machine, Spread } from './machine';
import { copiesOf, heldOn, spreadOf } from './copies';
import { readingOf } from './reading';
import type { Sizable } from './release-network';
import { predictorBytes, storedExperts } from './weights';

/** One release in one engine and format on one group of cards. */
export interface Setup<R extends Sizable = Release> {
  readonly release: R;
  readonly engine: Engine;
  readonly format: FormatName;
  readonly cacheType: CacheType;
  /** The cards of one copy of the model, or main memory. */
  readonly group: Group;
  /** How copies lie on cards and machines. */
  readonly spread: Spread;
  /** Layers whose experts stay in main memory while the rest lies on the card; 0 where none does. */
  readonly offloaded: number;
  /** Layers that each of several cards then holds, so that the fullest holds least; empty where they are alike. */
  readonly layersEach: readonly number[];
  /** Main memory that those experts take: bytes taken, those that a program may fill, and those less the margin. */
  readonly main: {
    readonly used: number;
    readonly capacity: number;
    readonly limit: number;
  } | null;
  /** Tokens that the release's own block predicts beyond each, where engine and people make use of it; else 0. */
  readonly predicts: number;
  /** Tokens of each request: no more than the release reads. */
  readonly tokens: number;
  /** Requests at once that the memory is asked to hold, over all copies. */
  readonly people: number;
  /** Requests at once that one copy is asked to hold. */
  readonly each: number;
  /** Whether the engine answers this release one request at a time. */
  readonly single: boolean;
  /** Bytes on each card. */
  readonly parts: Parts;
  /** Bytes of each card that an operator keeps free, beside what the engine does not fill anyway. */
  readonly margin: number;
  /** Whether everybody fits, with the margin kept. */
  readonly fits: boolean;
  /** Whether another need fits the same set-up. */
  readonly holds: (need: Need) => boolean;
  /** Largest number of requests at once that fit at these tokens; 0 where none does. */
  readonly mostPeople: () => number;
  /** Largest context that so many people at once can have; 0 where none does. */
  readonly mostTokens: () => number;
  /** How fast it is for its people, with ranges; null where no rate is known. */
  readonly speed: () => Speed | null;
}

/** Most requests at once of a copy that a search looks at. */
const mostRequests = 4096;

/** Requests at once of a copy up to which predicting further tokens pays: it costs work where many ask. */
const fewRequests = 8;

/** The layers of each card where they are alike. */
const alike: readonly number[] = [];

/** The set-up of a choice for a need. */
export const setupOn = <R extends Sizable>(choice: Choice<R>, need: Need): Setup<R> => {
  const { release, network, engine, format, cacheType, place, copies } = choice;
  const { group } = place;
  const { layout } = engine;
  const spread = spreadOf(place, copies);
  const { replicas } = spread;
  const reach = reachIn(release, engine);
  const tokens = Math.min(need.tokens, reach);
  const single = engine.oneAtATime.includes(release.generation);
  const people = single ? Math.min(need.people, replicas) : need.people;
  const eachOf = (all: number) => Math.ceil(all / replicas);
  const each = eachOf(people);
  const { limit } = place;
  const here = demandOf(choice, { tokens, people: each });
  const plain = partsOf(layout, here);
  const predictor =
    layout === 'paged' && each <= fewRequests
      ? predictorBytes(network, here.quantization) / group.cards
      : 0;
  const predicts = predictor > 0 && total(plain) + predictor <= limit;
  const parts = predicts ? { ...plain, weights: plain.weights + predictor } : plain;
  const fits = total(parts) <= limit;
  const { offloaded = 0 } = here;
  // Another need on the same set-up leaves the same experts in main memory: its command says how many.
  const settled = place.main === null ? choice : { ...choice, offloaded };
  const holdsEach = (asked: Need): boolean => holdsOn(settled, asked);
  return {
    release,
    engine,
    format,
    cacheType,
    group,
    spread,
    offloaded,
    layersEach: offloaded === 0 ? alike : unevenShares(here).map(({ layers }) => layers),
    main:
      place.main === null || offloaded === 0
        ? null
        : {
            used: storedExperts(network, here.quantization).first[offloaded] ?? 0,
            capacity: place.main.capacity,
            limit: place.main.limit,
          },
    predicts: predicts ? 1 : 0,
    tokens,
    people,
    each,
    single,
    parts,
    margin: group.capacity - limit,
    fits,
    holds: (asked) =>
      asked.tokens <= reach &&
      (!single || asked.people <= replicas) &&
      holdsEach({ tokens: asked.tokens, people: eachOf(asked.people) }),
    mostPeople: () =>
      replicas *
      (single ? Number(holdsEach({ tokens, people: 1 })) : heldOn(settled, tokens, mostRequests)),
    mostTokens: () => largest(reach, (value) => holdsEach({ tokens: value, people: each })),
    speed: () => {
      const reading = readingOf(settled, { tokens, people: each });
      return reading === null
        ? null
        : speedOf(reading, {
            each,
            replicas,
            turns: layout === 'paged' ? place.stages : 1,
          });
    },
  };
};

/**
 * Every way to set up a release in an engine on a machine for a need, in the order of `choicesOf`, each with
 * one copy, twice as many, and so on up to all.
 */
export const setupsOf = <R extends Sizable>(
  release: R,
  engine: Engine,
  machine: Machine,
  need: Need,
): readonly Setup<R>[] => {
  const setups: Setup<R>[] = [];
  for (const choice of choicesOf(release, engine, machine)) {
    for (const copies of copiesOf(choice.place)) {
      setups.push(setupOn(copies === 1 ? choice : { ...choice, copies }, need));
    }
  }
  return setups;
};
