import type { Network } from './network';

/** How elements of the key-value cache are stored, with the bytes each takes. */
export const cacheTypes = {
  /** 16 bits. */
  f16: 2,
  /** 8-bit floating point, in vLLM and SGLang. */
  fp8: 1,
  /** 8-bit blocks of 32 with a 16-bit scale, in llama.cpp. */
  q8: 34 / 32,
  /** 4-bit blocks of 32 with a 16-bit scale, in llama.cpp. */
  q4: 18 / 32,
} as const;

export type CacheType = keyof typeof cacheTypes;

/** How an engine keeps the cache. */
export interface CacheLayout {
  readonly type: CacheType;
  /** Tokens are rounded up to so many. */
  readonly block: number;
  /** Cards that share every layer. */
  readonly cards: number;
  /** Tokens read at once, which a window holds on top of its own. */
  readonly batch: number;
}

const rounded = (tokens: number, block: number): number => Math.ceil(tokens / block) * block;

/** Bytes one layer keeps of one token on one card; heads repeat where there are fewer than cards. */
const layerBytes = ({ kvHeads, headDim }: Network, { type, cards }: CacheLayout): number =>
  2 * Math.max(1, kvHeads / cards) * headDim * cacheTypes[type];

/**
 * Bytes on each card of the key-value cache of one request of `tokens` ≥ 0: key and value of every
 * layer whose cache grows, windowed layers no longer than their window and what is read at once.
 * Source: vLLM and llama.cpp cache layouts.
 */
export const cacheBytes = (network: Network, layout: CacheLayout, tokens: number): number => {
  const { cacheLayers, windowed } = network;
  const short = windowed?.layers ?? 0;
  const whole = rounded(tokens, layout.block);
  const window =
    windowed === null ? 0 : Math.min(whole, rounded(windowed.window + layout.batch, layout.block));
  return layerBytes(network, layout) * ((cacheLayers - short) * whole + short * window);
};

/**
 * Bytes on each card of the constant state that linear-attention layers keep of one request: a
 * matrix a value head at 32 bits, and the inputs that the short convolution still needs at 16.
 * Source: the gated delta rule as vLLM and llama.cpp keep it.
 */
export const stateBytes = ({ linear }: Network, cards: number): number => {
  if (linear === null) return 0;
  const { layers, keyHeads, valueHeads, headDim, valueDim, convolution } = linear;
  const matrix = valueHeads * headDim * valueDim * 4;
  const inputs = (2 * keyHeads * headDim + valueHeads * valueDim) * (convolution - 1) * 2;
  return (layers * (matrix + inputs)) / cards;
};

/** Bytes of cache and state that one request of so many tokens keeps at 16 bits, on one card. */
export const cacheOfOne = (network: Network, tokens: number): number =>
  cacheBytes(network, { type: 'f16', block: 1, cards: 1, batch: 0 }, tokens) +
  stateBytes(network, 1);
