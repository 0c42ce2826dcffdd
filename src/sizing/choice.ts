import type { Engine } from '../catalogue/model';
import type { CacheType } from './cache';
import { partsOf, total, type Demand } from './engines';
import type { FormatId } from './formats';
import type { RecipeId } from './gguf';
import type { Group, Machine, Place } from './machine';
import type { Network } from './network';
import { fewestOffloaded } from './offloaded';
import { placesIn } from './places';
import { releaseNetwork, type Sizable } from './release-network';
import type { Quantization } from './weights';

export type FormatName = Engine['formats'][number];

/** What a set-up is asked to hold. */
export interface Need {
  readonly tokens: number;
  readonly people: number;
}

const isFormat = (name: FormatName): name is FormatName & FormatId =>
  name === 'bf16' || name === 'fp8' || name === 'int4' || name.startsWith('mlx-');
const isRecipe = (name: FormatName): name is FormatName & RecipeId => !isFormat(name);

/** How weights of a format are stored. */
export const quantizationOf = (name: FormatName): Quantization => {
  if (isRecipe(name)) return { kind: 'gguf', recipe: name };
  return { kind: 'safetensors', format: name };
};

/** How a model that was read from its own file stores its weights, in the format of that file. */
const storedAs = (release: Sizable, format: FormatName): Quantization | null =>
  'network' in release && release.stored?.as === format ? release.stored.quantization : null;

/** The first compute capability on which eight-bit weights run though the card computes at 16 bits. */
const weightsOnlyFrom = 7.5;

/**
 * Whether cards run a format: eight-bit floating point where they compute in it, or, weights alone, where
 * the engine turns them into 16 bits on the way. Source: vLLM, Marlin kernels for FP8 weights.
 */
export const computes = (group: Group, format: FormatName, cacheType: CacheType): boolean =>
  group.kind === 'cpu' ||
  group.items.every(
    ({ accelerator: { fp8, computeCapability } }) =>
      fp8 ||
      (cacheType !== 'fp8' &&
        (format !== 'fp8' || Number(computeCapability ?? 0) >= weightsOnlyFrom)),
  );

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
export const weightsOf = (release: Sizable, format: FormatName): Quantization =>
  storedAs(release, format) ?? quantizationOf(format);

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
    quantization: weightsOf(release, format),
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
  total(partsOf(choice.engine.layout, demandOf(choice, need))) <= choice.place.limit;

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
  return engine.formats.flatMap((format) =>
    engine.cacheTypes.flatMap((cacheType) =>
      places.flatMap((place) =>
        computes(place.group, format, cacheType)
          ? [{ release, network, engine, format, cacheType, place, copies: 1, offloaded: null }]
          : [],
      ),
    ),
  );
};
