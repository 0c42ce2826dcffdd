import type { CacheLayout } from './cache';
import { cacheBytes, stateBytes } from './cache';
import type { Network } from './network';
import { elements, tensorsOf, type Role } from './tensors';
import { memoByObject } from '../core/memo';
import { sumBytes, type Quantization } from './weights';

/** Memory that weights and cache are read from. */
export interface Device {
  /** Bytes a second, of one card. */
  readonly bandwidth: number;
  /** Operations a second at 16 bits, of one card; null where none is published. */
  readonly flops: number | null;
  /** What it does at the least, where its own operations are not known. */
  readonly least?: number | null;
}

const unread: ReadonlySet<Role> = new Set(['predictor', 'other']);
const chosen: ReadonlySet<Role> = new Set(['expertGate', 'expertUp', 'expertDown']);

/** Share of the experts that a batch of so many tokens touches, each choosing at random. */
export const touchedExperts = ({ experts }: Network, batch: number): number =>
  experts === null ? 1 : 1 - (1 - experts.active / experts.total) ** batch;

/** Bytes of the weights read for one step of a batch: of the embedding, one row each. */
export const readBytes = (network: Network, quantization: Quantization, batch: number): number =>
  sumBytes(network, quantization, (role, { bytes, rows }) => {
    if (unread.has(role)) return 0;
    if (role === 'embedding' && !network.tied) return (bytes / rows) * batch;
    return bytes * (chosen.has(role) ? touchedExperts(network, batch) : 1);
  });

/** What a speed is asked for. */
export interface Load {
  readonly network: Network;
  readonly quantization: Quantization;
  readonly layout: CacheLayout;
  readonly device: Device;
  /** Requests answered at once, ≥ 1, and tokens each already holds. */
  readonly batch: number;
  readonly tokens: number;
}

/**
 * Tokens a second that one request gets at most: everything a step reads, at the bandwidth of all
 * cards that share the layers, at full efficiency and without fixed time. Speculative decoding and
 * prediction of several tokens can beat it. Source: memory-bound decoding (roofline).
 */
export const decodeBound = (load: Load): number =>
  (load.device.bandwidth * load.layout.cards) / stepBytes(load);

/** Bytes that one step of a batch reads: weights, and what every request has in its cache. */
export const stepBytes = ({ network, quantization, layout, batch, tokens }: Load): number =>
  readBytes(network, quantization, batch) +
  (cacheBytes(network, { ...layout, cards: 1, block: 1 }, tokens) + stateBytes(network, 1)) * batch;

/** Parameters that work on one token. */
export const activeParameters = memoByObject((network: Network): number =>
  tensorsOf(network).reduce(
    (sum, tensor) => {
      if (unread.has(tensor.role) || tensor.role === 'embedding') return sum;
      const share = chosen.has(tensor.role) ? touchedExperts(network, 1) : 1;
      return sum + elements(tensor) * share;
    },
    network.tied ? network.vocabulary * network.hidden : 0,
  ),
);

/** Tokens a second that a prompt is read at most: two operations a parameter and token. */
export const prefillBound = ({ network, layout, device }: Load): number | null =>
  device.flops === null ? null : (device.flops * layout.cards) / (2 * activeParameters(network));
