import { cacheBytes, cacheTypes, stateBytes, type CacheLayout, type CacheType } from './cache';
import type { Network } from './network';
import { servedBytes, storedExperts, weightBytesPerCard, type Quantization } from './weights';
import { fullestOf, isShared, sharesOf, type CardShare, type Sharing } from './uneven';
import { gib } from '../core/numbers';

/** Engines by how they lay out memory. SGLang is sized as vLLM, Ollama as llama.cpp, which it runs. */
export type Layout = 'paged' | 'llamacpp' | 'mlx';

/** Bytes on one card, by part. */
export interface Parts {
  readonly weights: number;
  readonly cache: number;
  readonly state: number;
  readonly activations: number;
  /** What the engine keeps for itself. */
  readonly engine: number;
}

/** What memory is asked for. */
export interface Demand {
  readonly network: Network;
  readonly quantization: Quantization;
  readonly cacheType: CacheType;
  /** Tokens of each request, and requests at once. */
  readonly tokens: number;
  readonly people: number;
  /** Cards that hold a copy: they share every layer of a stage (paged), or hold layers in turn (llama.cpp). */
  readonly cards: number;
  /** Groups of cards that hold layers in turn in a paged engine; one where it is left out. */
  readonly stages?: number;
  /** Tokens that the release reads at most: the rotary table has a row each. */
  readonly longest: number;
  /** Layers, from the first, whose experts stay in main memory; none where it is left out. */
  readonly offloaded?: number;
  /** Whether the cards are AMD's, whose software keeps more for itself; not where it is left out. */
  readonly rocm?: boolean;
}

/** Tokens that paged engines read at once, and llama.cpp and MLX. */
const batches: Readonly<Record<Layout, number>> = { paged: 2048, llamacpp: 512, mlx: 2048 };
const blocks: Readonly<Record<Layout, number>> = { paged: 16, llamacpp: 256, mlx: 256 };

/**
 * Tokens of a page: 16, or as many as make a page of the cache as large as the state of a linear
 * layer, because one pool holds both. Source: vLLM's hybrid cache manager.
 */
const pageTokens = (network: Network, cacheType: CacheType): number => {
  if (network.linear === null) return blocks.paged;
  const state = stateBytes(network, 1) / network.linear.layers;
  const token = 2 * network.kvHeads * network.headDim * cacheTypes[cacheType];
  return Math.ceil(state / token / blocks.paged) * blocks.paged;
};

/** How an engine keeps the cache of a demand. */
export const layoutOf = (
  engine: Layout,
  { network, cacheType, cards, stages = 1 }: Demand,
): CacheLayout => ({
  type: cacheType,
  block: engine === 'paged' ? pageTokens(network, cacheType) : blocks[engine],
  cards: engine === 'paged' ? cards / stages : 1,
  batch: batches[engine],
});

/** Bytes a sampled token takes a request in the warm-up of the sampler, by entry of the vocabulary. */
export const samplerBytes = 38.5;

/**
 * Peak of the activations of a paged engine on each card: the warm-up of the sampler for as many
 * requests as may run, or one forward pass of a batch, whichever is larger.
 * Source: vLLM 0.11 profile logs (tests/fixtures/sizing).
 */
export const pagedActivations = (
  { heads, headDim, hidden, vocabulary, feedForward, experts }: Network,
  { requests, batched, cards }: { requests: number; batched: number; cards: number },
): number => {
  const width = Math.max(
    feedForward,
    experts === null ? 0 : experts.feedForward * experts.active + experts.sharedWidth,
  );
  const forward = batched * 2 * (5 * hidden + (3 * width) / cards + (2 * heads * headDim) / cards);
  return Math.max(requests * vocabulary * samplerBytes, forward);
};

/** Bytes that ROCm takes more than CUDA for a request, by entry of the vocabulary, as far as was measured. */
const rocmBytes = 300;
const rocmRequests = 64;

/**
 * What a paged engine holds outside of its own allocator, on each card: with peers, buffers to talk. ROCm
 * holds more on one card, and more for each request. Source: vLLM's logs on CUDA and, seven of them, on a
 * Radeon AI PRO R9700 (tests/fixtures/sizing), which have no more than 64 requests at once.
 */
export const pagedOutside = (
  cards: number,
  rocm?: { readonly requests: number; readonly vocabulary: number },
): number => {
  if (rocm === undefined) return (cards === 1 ? 0.14 : 0.55) * gib;
  const { requests, vocabulary } = rocm;
  return (
    (cards === 1 ? 0.8 : 0.55) * gib + Math.min(requests, rocmRequests) * vocabulary * rocmBytes
  );
};

/** The table of rotary positions, one row a token that can be read, at 16 bits. */
const rotaryBytes = ({ headDim }: Network, longest: number): number => longest * headDim * 2;

const paged = (demand: Demand): Parts => {
  const { network, quantization, tokens, people, cards, stages = 1, longest, rocm } = demand;
  const layout = layoutOf('paged', demand);
  const { cards: sharing, batch } = layout;
  return {
    weights:
      weightBytesPerCard(network, quantization, sharing) / stages + rotaryBytes(network, longest),
    cache: (cacheBytes(network, layout, tokens) * people) / stages,
    state: (stateBytes(network, sharing) * people) / stages,
    activations: pagedActivations(network, { requests: people, batched: batch, cards: sharing }),
    engine: pagedOutside(
      cards,
      rocm === true ? { requests: people, vocabulary: network.vocabulary } : undefined,
    ),
  };
};

/** llama.cpp's buffer for one micro-batch with flash attention: its logits and its states. */
export const microBatchBytes = ({ vocabulary, hidden }: Network, batch: number): number =>
  batch * (vocabulary * 4 + hidden * 16);

/**
 * Bytes of experts that llama.cpp leaves in main memory, and its room on a card for the largest of their
 * tensors: the card works on a long text, so that they are copied to it one after another. Source:
 * ggml-org/llama.cpp, ggml-backend.cpp, where a tensor that is copied begins a part of the graph of its own.
 */
const leftOf = ({ network, quantization, offloaded = 0 }: Demand): readonly [number, number] => {
  if (offloaded === 0) return [0, 0];
  const { first, largest } = storedExperts(network, quantization);
  return [first[offloaded] ?? 0, largest];
};

/** Cache and constant state of all requests of a demand in llama.cpp. */
const keptOf = (demand: Demand) => {
  const { network, tokens, people } = demand;
  return {
    cache: cacheBytes(network, layoutOf('llamacpp', demand), tokens) * people,
    state: stateBytes(network, 1) * people,
  };
};

/** How a demand is shared out on several cards beside main memory; null where layers are alike. */
const sharingOf = (demand: Demand): Sharing | null => {
  const { network, quantization, cards, offloaded = 0 } = demand;
  return offloaded === 0 || cards === 1
    ? null
    : { network, quantization, cards, offloaded, ...keptOf(demand) };
};

/**
 * What each card holds of a demand in llama.cpp whose first layers leave their experts in main memory, where
 * there are several cards; none where layers are alike, so that each holds as many.
 */
export const unevenShares = (demand: Demand): readonly CardShare[] => {
  const sharing = sharingOf(demand);
  return sharing === null ? [] : sharesOf(sharing);
};

/** What each card takes of llama.cpp beside what it holds. */
const besideShares = (demand: Demand): Pick<Parts, 'activations' | 'engine'> => ({
  activations: microBatchBytes(demand.network, batches.llamacpp) + leftOf(demand)[1],
  engine: 0.25 * gib,
});

const llamacpp = (demand: Demand): Parts => {
  const { network, quantization, cards } = demand;
  const [left] = leftOf(demand);
  const { cache, state } = keptOf(demand);
  const uneven = unevenShares(demand);
  const fullest =
    uneven.length > 0
      ? fullestOf(uneven)
      : {
          weights: (servedBytes(network, quantization) - left) / cards,
          cache: cache / cards,
          state: state / cards,
        };
  return {
    weights: fullest.weights,
    cache: fullest.cache,
    state: fullest.state,
    ...besideShares(demand),
  };
};

const mlx = (demand: Demand): Parts => {
  const { network, quantization, tokens, people } = demand;
  const layout = layoutOf('mlx', demand);
  return {
    weights: servedBytes(network, quantization),
    cache: cacheBytes(network, layout, tokens) * people,
    state: stateBytes(network, 1) * people,
    activations: layout.batch * network.vocabulary * 2,
    engine: 0,
  };
};

const rules: Readonly<Record<Layout, (demand: Demand) => Parts>> = { paged, llamacpp, mlx };

/** Bytes on each card that a demand takes in an engine, by part; every part at least 0. */
export const partsOf = (engine: Layout, demand: Demand): Parts => rules[engine](demand);

/** Whether a demand takes no more of each card than a limit. */
export const isWithin = (engine: Layout, demand: Demand, limit: number): boolean => {
  const sharing = engine === 'llamacpp' ? sharingOf(demand) : null;
  if (sharing === null) return total(partsOf(engine, demand)) <= limit;
  const { activations, engine: own } = besideShares(demand);
  return isShared(sharing, limit - activations - own);
};

/** Sum of the parts. */
export const total = ({ weights, cache, state, activations, engine }: Parts): number =>
  weights + cache + state + activations + engine;
