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
import { layoutOf, partsOf, total, type Parts } from './engines';
import { speedOf, type Speed } from './estimate';
import { largest } from './largest';
import type { Group, Machine, Spread } from './machine';
import { copiesOf, heldOn, spreadOf } from './copies';
import { deviceOf, readingOf } from './reading';
import type { Sizable } from './release-network';
import { decodeBound, prefillBound, type Load } from './speed';
import { predictorBytes } from './weights';

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
  /** Tokens that the release's own block predicts beyond each, where engine and people make use of it; else 0. */
  readonly predicts: number;
  /** Tokens that were asked for, and those of each request: no more than the release reads. */
  readonly asked: number;
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
  /** Whether everybody fits, and whether one request does, both with the margin kept. */
  readonly fits: boolean;
  readonly fitsOne: boolean;
  /** The set-up sized for another number of requests at once. */
  readonly forPeople: (people: number) => Setup<R>;
  /** Whether another need fits the same set-up. */
  readonly holds: (need: Need) => boolean;
  /** Largest number of requests at once that fit at these tokens; 0 where none does. */
  readonly mostPeople: () => number;
  /** Largest context that so many people at once can have; 0 where none does. */
  readonly mostTokens: () => number;
  /** Tokens a second one request gets at most, and the prompt; null where a rate is not published. */
  readonly decode: () => number | null;
  readonly prefill: () => number | null;
  /** How fast it is for its people, with ranges; null where no rate is known. */
  readonly speed: () => Speed | null;
}

/** Most requests at once of a copy that a search looks at. */
const mostRequests = 4096;

/** Requests at once of a copy up to which predicting further tokens pays: it costs work where many ask. */
const fewRequests = 8;

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
  const holdsEach = (asked: Need): boolean => holdsOn(choice, asked);
  const load = (): Load | null => {
    const device = deviceOf(group);
    return device === null
      ? null
      : {
          network,
          quantization: here.quantization,
          layout: layoutOf(layout, here),
          device,
          batch: 1,
          tokens,
        };
  };
  return {
    release,
    engine,
    format,
    cacheType,
    group,
    spread,
    offloaded: 0,
    predicts: predicts ? 1 : 0,
    asked: need.tokens,
    tokens,
    people,
    each,
    single,
    forPeople: (asked) => setupOn(choice, { ...need, people: asked }),
    parts,
    margin: group.capacity - limit,
    fits,
    fitsOne: fits || holdsEach({ tokens, people: 1 }),
    holds: (asked) =>
      asked.tokens <= reach &&
      (!single || asked.people <= replicas) &&
      holdsEach({ tokens: asked.tokens, people: eachOf(asked.people) }),
    mostPeople: () =>
      replicas *
      (single ? Number(holdsEach({ tokens, people: 1 })) : heldOn(choice, tokens, mostRequests)),
    mostTokens: () => largest(reach, (value) => holdsEach({ tokens: value, people: each })),
    decode: () => {
      const own = load();
      return own === null ? null : decodeBound(own);
    },
    prefill: () => {
      const own = load();
      return own === null ? null : prefillBound(own);
    },
    speed: () => {
      const reading = readingOf(choice, { tokens, people: each });
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
): readonly Setup<R>[] =>
  choicesOf(release, engine, machine).flatMap((choice) =>
    copiesOf(choice.place).map((copies) => setupOn({ ...choice, copies }, need)),
  );
