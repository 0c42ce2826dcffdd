import type { Accelerator, Engine, Release } from '../catalogue/model';
import type { CacheType } from './cache';
import { layoutOf, partsOf, total, type Demand, type Parts } from './engines';
import type { FormatId } from './formats';
import type { RecipeId } from './gguf';
import type { Network } from './network';
import { releaseNetwork, type Sizable } from './release-network';
import { decodeBound, prefillBound, type Device } from './speed';
import type { Quantization } from './weights';
import { gib } from '../core/numbers';
import { usableMemory } from '../core/method';

/** Cards of one kind or several. */
type Items = readonly { readonly accelerator: Accelerator; readonly count: number }[];

/** What a set-up may run on. */
export type Machine =
  | { readonly kind: 'cpu'; readonly memoryGiB: number }
  | { readonly kind: 'accelerators'; readonly items: Items };

/** Cards that a set-up uses, or main memory. */
export type Group =
  | { readonly kind: 'cpu'; readonly cards: 1; readonly capacity: number }
  | {
      readonly kind: 'cards';
      readonly items: Items;
      readonly cards: number;
      /** Bytes of one card that the engine may fill; of several kinds, on average. */
      readonly capacity: number;
    };

export type FormatName = Engine['formats'][number];

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
  /** Tokens of each request, no more than the release reads. */
  readonly tokens: number;
  /** Requests at once that the memory is asked to hold, over all copies. */
  readonly people: number;
  /** Requests at once that one copy is asked to hold. */
  readonly each: number;
  /** Whether the engine answers this release one request at a time. */
  readonly single: boolean;
  /** Bytes on each card. */
  readonly parts: Parts;
  /** Whether everybody fits, and whether one request does. */
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
}

/** The share of a card that a paged engine fills, as its flag says. */
const pagedShare = 0.9;
/** The share of main memory that is left to a program beside the system. */
const mainShare = 0.9;

const usableBytes = ({ usableGiB, memoryGB }: Accelerator): number =>
  (usableGiB ?? memoryGB * usableMemory) * gib;

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

/** Whether cards can share every layer of a network: heads divide evenly, or repeat evenly. */
const divides = ({ heads, kvHeads, linear }: Network, cards: number): boolean =>
  heads % cards === 0 &&
  (kvHeads % cards === 0 || cards % kvHeads === 0) &&
  (linear === null || linear.valueHeads % cards === 0);

/** All cards of several kinds together: llama.cpp gives each as many layers as it holds. */
const mixed = (items: Items, engine: Engine): Group[] => {
  if (engine.layout !== 'llamacpp' || items.length < 2) return [];
  const cards = items.reduce((sum, { count }) => sum + count, 0);
  const whole = items.reduce(
    (sum, { accelerator, count }) => sum + usableBytes(accelerator) * count,
    0,
  );
  return [{ kind: 'cards', items, cards, capacity: whole / cards }];
};

/** Groups of cards an engine can use on a machine for a network, the smallest first. */
export const groupsOf = (machine: Machine, engine: Engine, network: Network): Group[] => {
  if (machine.kind === 'cpu') {
    return engine.layout === 'llamacpp'
      ? [{ kind: 'cpu', cards: 1, capacity: machine.memoryGiB * gib * mainShare }]
      : [];
  }
  const items = machine.items.filter(({ accelerator }) =>
    engine.vendors.includes(accelerator.vendor),
  );
  const alike = items.flatMap(({ accelerator, count }) => {
    const share = engine.layout === 'paged' ? pagedShare : 1;
    const most = engine.layout === 'mlx' ? Math.min(count, 1) : count;
    return Array.from({ length: most }, (_, i) => i + 1)
      .filter((cards) => engine.layout !== 'paged' || divides(network, cards))
      .map(
        (cards): Group => ({
          kind: 'cards',
          items: [{ accelerator, count: cards }],
          cards,
          capacity: usableBytes(accelerator) * share,
        }),
      );
  });
  return [...alike, ...mixed(items, engine)].sort(
    (a, b) => a.cards * a.capacity - b.cards * b.capacity,
  );
};

/** Whether a card computes in a format: eight-bit floating point needs it in hardware. */
export const computes = (group: Group, format: FormatName, cacheType: CacheType): boolean =>
  group.kind === 'cpu' ||
  (format !== 'fp8' && cacheType !== 'fp8') ||
  group.items.every(({ accelerator }) => accelerator.fp8);

/**
 * The rates of a group for one reader: cards that hold layers in turn pass a token on, so that each
 * adds its own time; operations are those of the slowest card. Null for main memory.
 */
const deviceOf = (group: Group): Device | null => {
  if (group.kind === 'cpu') return null;
  const sum = (of: (accelerator: Accelerator) => number) =>
    group.items.reduce((all, { accelerator, count }) => all + of(accelerator) * count, 0);
  const seconds = sum((one) => usableBytes(one) / (one.bandwidthGBs * 1e9));
  const flops = group.items.map(({ accelerator }) => accelerator.bf16Tflops);
  const known = flops.filter((rate) => rate !== null);
  return {
    bandwidth: sum(usableBytes) / seconds,
    flops: known.length < flops.length ? null : Math.min(...known) * 1e12,
  };
};

/** Largest whole number ≥ 0 up to `most` for which a test that once fails goes on failing holds. */
const largest = (most: number, holds: (value: number) => boolean): number => {
  if (!holds(1)) return 0;
  let low = 1;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Most requests at once that a search looks at. */
const mostRequests = 4096;

/** What a set-up is asked to hold. */
export interface Need {
  readonly tokens: number;
  readonly people: number;
}

/** Tokens a release reads: as shipped, or with the vendor's extension. */
export const reachOf = ({ context }: Sizable): number => context.extended ?? context.native;

/** The set-up of a release in an engine, format and cache on a group of cards. */
const setupOn = <R extends Sizable>(
  release: R,
  network: Network,
  engine: Engine,
  format: FormatName,
  cacheType: CacheType,
  group: Group,
  need: Need,
): Setup<R> => {
  const tokens = Math.min(need.tokens, reachOf(release));
  const single = engine.oneAtATime.includes(release.generation);
  const people = single ? 1 : need.people;
  const quantization = storedAs(release, format) ?? quantizationOf(format);
  const demand = (asked: Need): Demand => ({
    network,
    quantization,
    cacheType,
    tokens: asked.tokens,
    people: asked.people,
    cards: group.cards,
    longest: release.context.native,
  });
  const holds = (asked: Need): boolean =>
    total(partsOf(engine.layout, demand(asked))) <= group.capacity;
  const here = demand({ tokens, people });
  const parts = partsOf(engine.layout, here);
  const fits = total(parts) <= group.capacity;
  const device = deviceOf(group);
  const load = (own: Device) => ({
    network,
    quantization,
    layout: layoutOf(engine.layout, here),
    device: own,
    batch: 1,
    tokens,
  });
  return {
    release,
    engine,
    format,
    cacheType,
    group,
    spread: {
      tensor: engine.layout === 'paged' ? group.cards : 1,
      stages: engine.layout === 'paged' ? 1 : group.cards,
      machinesEach: 1,
      copies: 1,
      replicas: 1,
      machines: 1,
      idle: 0,
    },
    offloaded: 0,
    predicts: 0,
    tokens,
    people,
    each: people,
    single,
    forPeople: (asked) =>
      setupOn(release, network, engine, format, cacheType, group, { ...need, people: asked }),
    parts,
    fits,
    fitsOne: fits || holds({ tokens, people: 1 }),
    holds: (asked) =>
      asked.tokens <= reachOf(release) && (!single || asked.people === 1) && holds(asked),
    mostPeople: () =>
      single
        ? Number(holds({ tokens, people: 1 }))
        : largest(mostRequests, (value) => holds({ tokens, people: value })),
    mostTokens: () => largest(reachOf(release), (value) => holds({ tokens: value, people })),
    decode: () => (device === null ? null : decodeBound(load(device))),
    prefill: () => (device === null ? null : prefillBound(load(device))),
  };
};

/**
 * Every way to set up a release in an engine on a machine: formats from the best, caches from 16
 * bits, groups of cards from the smallest. Empty where the engine refuses the release, runs on none
 * of the cards, or a number of the release's shape is not published.
 */
export const setupsOf = <R extends Sizable>(
  release: R,
  engine: Engine,
  machine: Machine,
  need: Need,
): readonly Setup<R>[] => {
  const network = releaseNetwork(release);
  if (network === null) return [];
  if (engine.refuses.some(({ releases }) => releases.includes(release.id))) return [];
  const groups = groupsOf(machine, engine, network);
  return engine.formats.flatMap((format) =>
    engine.cacheTypes.flatMap((cacheType) =>
      groups
        .filter((group) => computes(group, format, cacheType))
        .map((group) => setupOn(release, network, engine, format, cacheType, group, need)),
    ),
  );
};
