import type { Card, Engine } from '../catalogue/model';
import { memoByKey } from '../core/memo';
import type { CacheType } from './cache';
import { isWithin, type Demand } from './engines';
import { formats, type FormatId } from './formats';
import type { RecipeId } from './gguf';
import type { Group, Machine, Place } from './machine';
import type { Network } from './network';
import { fewestOffloaded } from './offloaded';
import { placesIn } from './places';
import { isPublishedOnly, publishedAs } from './published';
import { releaseNetwork, type Sizable } from './release-network';
import type { Quantization } from './weights';

export type FormatName = Engine['formats'][number];

/** What a set-up is asked to hold. */
export interface Need {
  readonly tokens: number;
  readonly people: number;
}

const isFormat = (name: FormatName): name is FormatName & FormatId => name in formats;
const isRecipe = (name: FormatName): name is FormatName & RecipeId => !isFormat(name);

const quantizations = memoByKey<Quantization>();

/** How weights of a format are stored. */
export const quantizationOf = (name: FormatName): Quantization =>
  quantizations(name, () =>
    isRecipe(name) ? { kind: 'gguf', recipe: name } : { kind: 'safetensors', format: name },
  );

/** How a model that was read from its own file stores its weights, in the format of that file. */
const storedAs = (release: Sizable, format: FormatName): Quantization | null =>
  'network' in release && release.stored?.as === format ? release.stored.quantization : null;

/** Whether there are files of a release in a format that an engine reads, or a way to make them. */
export const isThere = (release: Sizable, engine: Engine, format: FormatName): boolean =>
  !isPublishedOnly(format) ||
  storedAs(release, format) !== null ||
  publishedAs(release, engine, format) !== null;

/**
 * Whether a card computes in a format by itself; formats with whole numbers become 16 bits on the way, which
 * every card computes in.
 */
const computesIn = ({ fp8, mxfp4 = false }: Card, format: FormatName): boolean =>
  format === 'mxfp4' ? mxfp4 : format === 'fp8' ? fp8 : format !== 'nvfp4';

/**
 * Whether an engine runs a format on cards: where they compute in it, with a cache of eight bits where they
 * compute in those too, or from the compute capability that the engine names for the format and a cache.
 */
export const runsOn = (
  { capabilities }: Engine,
  group: Group,
  format: FormatName,
  cacheType: CacheType,
): boolean => {
  if (group.kind === 'cpu') return true;
  const least = capabilities[format];
  const from = least?.cacheType === cacheType ? Number(least.from) : Infinity;
  return group.items.every(
    ({ accelerator }) =>
      Number(accelerator.computeCapability ?? 0) >= from ||
      (computesIn(accelerator, format) && (cacheType !== 'fp8' || accelerator.fp8)),
  );
};

/** Tokens a release reads: as shipped, or with the vendor's extension. */
export const reachOf = ({ context }: Sizable): number => context.extended ?? context.native;

/** Tokens of a release that an engine can be told to read. */
export const reachIn = (release: Sizable, { stretches }: Engine): number =>
  // A file that was pasted says itself how far it reaches.
  'network' in release || stretches.includes(release.id)
    ? reachOf(release)
    : release.context.native;

/** What a set-up is made of. */
export interface Choice<R extends Sizable> {
  readonly release: R;
  readonly network: Network;
  readonly engine: Engine;
  readonly format: FormatName;
  readonly cacheType: CacheType;
  readonly place: Place;
  /** Copies of the model. */
  readonly copies: number;
  /** Layers whose experts stay in main memory; null for as few as the need leaves room for. */
  readonly offloaded: number | null;
}

/** The way the weights of a choice are stored. */
export const weightsOf = (release: Sizable, engine: Engine, format: FormatName): Quantization =>
  storedAs(release, format) ??
  (isPublishedOnly(format) ? publishedAs(release, engine, format) : null) ??
  quantizationOf(format);

/** Whether all cards are AMD's. */
const isAmd = (group: Group): boolean =>
  group.kind === 'cards' && group.items.every(({ accelerator }) => accelerator.vendor === 'amd');

/** What a choice asks of each card for so many requests of so many tokens. */
export const demandOf = <R extends Sizable>(
  { release, network, engine, format, cacheType, place, offloaded }: Choice<R>,
  { tokens, people }: Need,
): Demand => {
  const demand: Demand = {
    network,
    quantization: weightsOf(release, engine, format),
    cacheType,
    tokens,
    people,
    cards: place.group.cards,
    stages: place.stages,
    longest: release.context.native,
    rocm: isAmd(place.group),
  };
  const { main, limit } = place;
  return main === null
    ? demand
    : { ...demand, offloaded: offloaded ?? fewestOffloaded(engine.layout, demand, limit, main) };
};

/** Whether an engine does not load a release. */
export const refuses = ({ refuses: refused }: Engine, release: Sizable): boolean =>
  refused.some(({ releases }) => releases.includes(release.id));

/** Whether a copy of a choice holds a need, each of its people with so many tokens. */
export const holdsOn = <R extends Sizable>(choice: Choice<R>, need: Need): boolean =>
  isWithin(choice.engine.layout, demandOf(choice, need), choice.place.limit);

/**
 * A choice of one copy, of which nobody settled how many layers leave their experts in main memory. It names
 * each field, as searches make thousands: spreading them took three times as long.
 */
export const oneCopy = <R extends Sizable>({
  release,
  network,
  engine,
  format,
  cacheType,
  place,
}: Omit<Choice<R>, 'copies' | 'offloaded'>): Choice<R> => ({
  release,
  network,
  engine,
  format,
  cacheType,
  place,
  copies: 1,
  offloaded: null,
});

/**
 * Every choice for a release in an engine on a machine, of one copy: formats from the best, caches from 16
 * bits, places from the smallest. Empty where the engine refuses the release, runs on none
 * of the cards, or a number of the release's shape is not published.
 */
export const choicesOf = <R extends Sizable>(
  release: R,
  engine: Engine,
  machine: Machine,
): readonly Choice<R>[] => {
  const network = releaseNetwork(release);
  if (network === null) return [];
  if (refuses(engine, release)) return [];
  const places = placesIn(machine, engine, network);
  const choices: Choice<R>[] = [];
  for (const format of engine.formats) {
    if (!isThere(release, engine, format)) continue;
    for (const cacheType of engine.cacheTypes) {
      for (const place of places) {
        if (!runsOn(engine, place.group, format, cacheType)) continue;
        choices.push(oneCopy({ release, network, engine, format, cacheType, place }));
      }
    }
  }
  return choices;
};
