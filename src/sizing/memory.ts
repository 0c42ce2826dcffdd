import type { Release } from '../catalogue/model';
import { gib } from '../core/numbers';

/** Bits a weight at the least: four, with the scales of groups of 128. */
const leastBits = 4 + (16 + 4) / 128;
/** Bytes of an element of the key-value cache at 16 bits, and of the linear layers' state. */
const cacheBytes = 2;
const stateBytes = 4;

/** Memory of one release by part, in GiB. */
export interface Memory {
  readonly weights: number;
  readonly cache: number;
  readonly state: number;
}

/** Bytes of the weights at so many bits each; every expert is resident. */
const weightBytes = ({ parameters }: Release, bits: number): number =>
  ((parameters.exact ?? parameters.total * 1e9) * bits) / 8;

/**
 * Bytes of the key-value cache of one request of so many tokens: two vectors a layer that keeps one,
 * windowed layers no longer than their window. Zero where the source gives no shape of the heads.
 */
const cacheOf = ({ architecture }: Release, tokens: number): number => {
  const { kvHeads, headDim, cacheLayers, windowed } = architecture;
  if (kvHeads === null || headDim === null) return 0;
  const perToken = 2 * kvHeads * headDim * cacheBytes;
  const short = windowed?.layers ?? 0;
  const window = Math.min(tokens, windowed?.window ?? tokens);
  return perToken * ((cacheLayers - short) * tokens + short * window);
};

/** Bytes of the constant state of linear-attention layers, one request. */
const stateOf = ({ architecture: { linear } }: Release): number => {
  if (linear === null || linear.valueHeads === null || linear.headDim === null) return 0;
  return linear.layers * linear.valueHeads * linear.headDim * linear.headDim * stateBytes;
};

/**
 * The least memory a release needs, in GiB: weights at 4.16 bits (AWQ and GPTQ with groups of 128),
 * the cache of one request of `contextTokens` at 16 bits (no longer than the release reads), and
 * the state of linear layers. A lower bound: engines need more. Sources: vLLM and llama.cpp cache
 * layouts; group quantization as in AWQ (arXiv 2306.00978).
 */
export const leastMemory = (release: Release, contextTokens: number): Memory => {
  const reach = release.context.extended ?? release.context.native;
  return {
    weights: weightBytes(release, leastBits) / gib,
    cache: cacheOf(release, Math.min(contextTokens, reach)) / gib,
    state: stateOf(release) / gib,
  };
};

/** Sum of the parts, in GiB. */
export const totalMemory = ({ weights, cache, state }: Memory): number => weights + cache + state;
