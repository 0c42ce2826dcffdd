import type { CacheLayout } from './cache';
import { cacheBytes, stateBytes } from './cache';
import type { Network } from './network';
import { elements, tensorsOf, type Role } from './tensors';
import { memoByObject } from '../core/memo';
import { expertRoles, storedExperts, sumBytes, type Quantization } from './weights';

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

/** Share of the experts that a batch of so many tokens touches, each choosing at random. */
export const touchedExperts = ({ experts }: Network, batch: number): number =>
  experts === null ? 1 : 1 - (1 - experts.active / experts.total) ** batch;

/** Bytes of the weights read for one step of a batch: of the embedding, one row each. */
export const readBytes = (network: Network, quantization: Quantization, batch: number): number =>
  sumBytes(network, quantization, (role, { bytes, rows }) => {
    if (unread.has(role)) return 0;
    if (role === 'embedding' && !network.tied) return (bytes / rows) * batch;
    return bytes * (expertRoles.has(role) ? touchedExperts(network, batch) : 1);
  });

/** Experts that are read from main memory while the rest lies on a card. */
export interface Beside {
  /** Layers, from the first, whose experts they are. */
  readonly layers: number;
  /** Bytes a second of main memory. */
  readonly rate: { readonly low: number; readonly middle: number; readonly high: number };
}

/** What a speed is asked for. */
export interface Load {
  readonly network: Network;
  readonly quantization: Quantization;
  readonly layout: CacheLayout;
  readonly device: Device;
  /** Requests answered at once, ≥ 1, and tokens each already holds. */
  readonly batch: number;
  readonly tokens: number;
  /** Experts in main memory; null, or left out, where there are none. */
  readonly beside?: Beside | null;
}

/**
 * Tokens a second that one request gets at most: everything a step reads, at the bandwidth of all
 * cards that share the layers, at full efficiency and without fixed time. Speculative decoding and
 * prediction of several tokens can beat it. Source: memory-bound decoding (roofline).
 */
export const decodeBound = (load: Load): number => {
  const { device, layout, beside = null } = load;
  if (beside === null) return (device.bandwidth * layout.cards) / stepBytes(load);
  const [card, main] = besideSeconds(load, beside, 'high');
  return 1 / (card + main);
};

/** Bytes of the experts in main memory that one step of a batch reads. */
export const besideBytes = (
  { network, quantization }: Pick<Load, 'network' | 'quantization'>,
  { layers }: Beside,
  batch: number,
): number =>
  (storedExperts(network, quantization).first[layers] ?? 0) * touchedExperts(network, batch);

/**
 * Seconds in which a step is read from the card, and from main memory at a rate of it: no more than that of
 * the card, which waits for what it gives.
 */
export const besideSeconds = (
  load: Load,
  beside: Beside,
  share: keyof Beside['rate'],
): readonly [card: number, main: number] => {
  const { bandwidth } = load.device;
  const away = besideBytes(load, beside, load.batch);
  return [
    (stepBytes(load) - away) / (bandwidth * load.layout.cards),
    away / Math.min(beside.rate[share], bandwidth),
  ];
};

/** Bytes that one step of a batch reads: weights, and what every request has in its cache. */
export const stepBytes = ({ network, quantization, layout, batch, tokens }: Load): number =>
  readBytes(network, quantization, batch) +
  (cacheBytes(network, { ...layout, cards: 1, block: 1 }, tokens) + stateBytes(network, 1)) * batch;

/** Parameters that work on one token. */
export const activeParameters = memoByObject((network: Network): number =>
  tensorsOf(network).reduce(
    (sum, tensor) => {
      if (unread.has(tensor.role) || tensor.role === 'embedding') return sum;
      const share = expertRoles.has(tensor.role) ? touchedExperts(network, 1) : 1;
      return sum + elements(tensor) * share;
    },
    network.tied ? network.vocabulary * network.hidden : 0,
  ),
);

/** Tokens a second that a prompt is read at most: two operations a parameter and token. */
export const prefillBound = ({ network, layout, device }: Load): number | null =>
  device.flops === null ? null : (device.flops * layout.cards) / (2 * activeParameters(network));
