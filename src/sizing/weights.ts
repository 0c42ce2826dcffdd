import { formats, type Format, type FormatId } from './formats';
import { recipeBits, type RecipeId } from './gguf';
import type { Network } from './network';
import { elements, tensorsOf, type Role, type Tensor } from './tensors';
import { memoByKey, memoByObject } from '../core/memo';

/** How a file says that a tensor is stored; null where it stays at 16 bits. */
export type BitsOf = (tensor: Tensor) => Pick<Format, 'bits' | 'rowBits'> | null;

/**
 * A way to store weights: a format of safetensors, a recipe of GGUF, or what the file of one network
 * says of its own tensors.
 */
export type Quantization =
  | { readonly kind: 'safetensors'; readonly format: FormatId }
  | {
      readonly kind: 'layout';
      readonly format: Format;
      /** Roles in eight bits, where there are some. */
      readonly eight?: ReadonlySet<Role>;
    }
  | { readonly kind: 'file'; readonly bitsOf: BitsOf }
  | { readonly kind: 'gguf'; readonly recipe: RecipeId };

/** Bytes of one tensor. */
export interface Stored {
  readonly tensor: Tensor;
  readonly bytes: number;
}

/** What a GGUF file of the text network leaves out: what reads images is a file of its own. */
const outsideGguf: ReadonlySet<Role> = new Set(['other', 'predictor']);

const layoutBits = (
  quantization: Extract<Quantization, { kind: 'safetensors' | 'layout' }>,
): BitsOf => {
  const format =
    quantization.kind === 'layout' ? quantization.format : formats[quantization.format];
  const eight = quantization.kind === 'layout' ? quantization.eight : undefined;
  return ({ role }) => {
    if (eight?.has(role) === true) return formats.fp8;
    return format.kept.has(role) ? null : format;
  };
};

/** The tensors of a network with the bytes that each takes. */
export const storedTensors = (network: Network, quantization: Quantization): readonly Stored[] => {
  const tensors = tensorsOf(network);
  if (quantization.kind === 'gguf') {
    const bitsOf = recipeBits(quantization.recipe, network, tensors);
    return tensors
      .filter(({ role }) => !outsideGguf.has(role))
      .map((tensor) => ({ tensor, bytes: (elements(tensor) * bitsOf(tensor)) / 8 }));
  }
  const bitsOf = quantization.kind === 'file' ? quantization.bitsOf : layoutBits(quantization);
  return tensors.map((tensor) => {
    const stored = bitsOf(tensor);
    return {
      tensor,
      bytes:
        stored === null
          ? elements(tensor) * 2
          : (elements(tensor) * stored.bits + tensor.rows * tensor.count * stored.rowBits) / 8,
    };
  });
};

/** What a layout stores in which bits, so that two of one format are told apart. */
const layoutName = memoByObject(
  ({ format, eight }: Extract<Quantization, { kind: 'layout' }>): string =>
    [format.id, format.bits, ...format.kept, 'and', ...(eight ?? [])].join(' '),
);

const nameOf = (quantization: Quantization): string => {
  if (quantization.kind === 'gguf') return quantization.recipe;
  if (quantization.kind === 'safetensors') return quantization.format;
  if (quantization.kind === 'file') return 'file';
  return layoutName(quantization);
};

const remembered = memoByObject((_: Network) =>
  memoByKey<ReadonlyMap<Role, { bytes: number; rows: number }>>(),
);

/** Bytes by role, computed once for a network and quantization. */
const bytesByRole = (
  network: Network,
  quantization: Quantization,
): ReadonlyMap<Role, { readonly bytes: number; readonly rows: number }> =>
  remembered(network)(nameOf(quantization), () => {
    const sums = new Map<Role, { bytes: number; rows: number }>();
    for (const { tensor, bytes } of storedTensors(network, quantization)) {
      const before = sums.get(tensor.role) ?? { bytes: 0, rows: 0 };
      sums.set(tensor.role, { bytes: before.bytes + bytes, rows: before.rows + tensor.rows });
    }
    return sums;
  });

/** Bytes of the weights of a network, added up by role. */
export const sumBytes = (
  network: Network,
  quantization: Quantization,
  share: (role: Role, stored: { readonly bytes: number; readonly rows: number }) => number,
): number =>
  [...bytesByRole(network, quantization)].reduce(
    (sum, [role, stored]) => sum + share(role, stored),
    0,
  );

/** Roles of the experts that a router chooses among: what llama.cpp can keep in main memory, layer by layer. */
export const expertRoles: ReadonlySet<Role> = new Set(['expertGate', 'expertUp', 'expertDown']);

/** How the experts of a network are stored. */
interface StoredExperts {
  /** Bytes of those in the first layers, by how many layers that is: none first, all of them last. */
  readonly first: readonly number[];
  /** Bytes of the largest tensor; 0 where there is none. */
  readonly largest: number;
}

const experts = memoByObject((_: Network) => memoByKey<StoredExperts>());

/** Bytes of the experts of a network; a layer without any adds nothing. */
export const storedExperts = (network: Network, quantization: Quantization): StoredExperts =>
  experts(network)(nameOf(quantization), () => {
    const first = Array.from({ length: network.layers + 1 }, () => 0);
    let largest = 0;
    for (const { tensor, bytes } of storedTensors(network, quantization)) {
      const { role, layer } = tensor;
      if (layer === null || !expertRoles.has(role)) continue;
      largest = Math.max(largest, bytes);
      for (let i = layer + 1; i < first.length; i += 1) first[i] = (first[i] ?? 0) + bytes;
    }
    return { first, largest };
  });

/** Sums over the first so many layers, by how many: none, the first, and so on up to all. */
export interface StoredLayers {
  /** Bytes without experts. */
  readonly rest: readonly number[];
  /** Layers whose cache grows, and those that keep a constant state. */
  readonly growing: readonly number[];
  readonly steady: readonly number[];
  /** Bytes of what reads words, before all layers, and of what writes them, after. */
  readonly before: number;
  readonly after: number;
}

const byLayer = memoByObject((_: Network) => memoByKey<StoredLayers>());

const summed = (each: readonly number[]): readonly number[] => {
  const sums = [0];
  for (const one of each) sums.push((sums.at(-1) ?? 0) + one);
  return sums;
};

/** The layers of a network without their experts, with what stands before and after them. */
export const storedLayers = (network: Network, quantization: Quantization): StoredLayers =>
  byLayer(network)(nameOf(quantization), () => {
    const rest = Array.from({ length: network.layers }, () => 0);
    let before = 0;
    let after = 0;
    for (const { tensor, bytes } of storedTensors(network, quantization)) {
      const { role, layer } = tensor;
      if (layer !== null) {
        if (!expertRoles.has(role)) rest[layer] = (rest[layer] ?? 0) + bytes;
      } else if (role === 'embedding') before += bytes;
      else if (role !== 'predictor') after += bytes;
    }
    return {
      rest: summed(rest),
      growing: summed(network.plan.map(({ linear, cross }) => Number(!linear && !cross))),
      steady: summed(network.plan.map(({ linear }) => Number(linear))),
      before,
      after,
    };
  });

/** Bytes of the weights of a network as they are stored. */
export const weightBytes = (network: Network, quantization: Quantization): number =>
  sumBytes(network, quantization, (_, { bytes }) => bytes);

/** Bytes of the weights that are loaded to serve: without the block that predicts further tokens. */
export const servedBytes = (network: Network, quantization: Quantization): number =>
  served(network)(nameOf(quantization), () =>
    sumBytes(network, quantization, (role, { bytes }) => (role === 'predictor' ? 0 : bytes)),
  );

/** Bytes of the blocks that predict further tokens; 0 where none is stored. */
export const predictorBytes = (network: Network, quantization: Quantization): number =>
  network.predictors === 0 || quantization.kind === 'gguf'
    ? 0
    : sumBytes(network, quantization, (role, { bytes }) => (role === 'predictor' ? bytes : 0));

const perCard = memoByObject((_: Network) => memoByKey<Map<number, number>>());
const served = memoByObject((_: Network) => memoByKey<number>());

/** Roles that each card of a tensor-parallel group holds whole. */
const repeated: ReadonlySet<Role> = new Set(['norm', 'router', 'convolution', 'other']);

/**
 * Bytes of the weights loaded on each of so many cards that share every layer: matrices divide, norms,
 * routers and what reads images repeat, keys and values repeat where heads are fewer than cards.
 */
export const weightBytesPerCard = (
  network: Network,
  quantization: Quantization,
  cards: number,
): number => {
  const known = perCard(network)(nameOf(quantization), () => new Map());
  const before = known.get(cards);
  if (before !== undefined) return before;
  const copies = Math.max(1, cards / network.kvHeads);
  const bytes = sumBytes(network, quantization, (role, { bytes: own }) => {
    if (role === 'predictor') return 0;
    if (repeated.has(role)) return own;
    return (own / cards) * (role === 'key' || role === 'value' ? copies : 1);
  });
  known.set(cards, bytes);
  return bytes;
};
