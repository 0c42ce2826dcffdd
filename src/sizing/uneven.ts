import type { Network } from './network';
import { storedExperts, storedLayers, type Quantization } from './weights';

/** What lies on one of several cards that hold layers in turn. */
export interface CardShare {
  /** Layers that it holds, one after another. */
  readonly layers: number;
  readonly weights: number;
  readonly cache: number;
  readonly state: number;
}

/** What is shared out: a network whose first layers leave their experts in main memory, and its requests. */
export interface Sharing {
  readonly network: Network;
  readonly quantization: Quantization;
  readonly cards: number;
  readonly offloaded: number;
  /** Bytes of cache and of constant state of all requests. */
  readonly cache: number;
  readonly state: number;
}

/** Bytes on a card that holds the layers from one up to another. */
const partsOn = ({ network, quantization, offloaded, cache, state }: Sharing) => {
  const { layers } = network;
  const { rest, before, after, growing, steady } = storedLayers(network, quantization);
  const { first } = storedExperts(network, quantization);
  const between = (sums: readonly number[], from: number, to: number): number =>
    (sums[to] ?? 0) - (sums[from] ?? 0);
  const each = (all: number, sums: readonly number[]): number =>
    all === 0 ? 0 : all / (sums[layers] ?? 1);
  const [ofCache, ofState] = [each(cache, growing), each(state, steady)];
  return {
    weights: (from: number, to: number): number =>
      between(rest, from, to) +
      between(first, Math.max(from, offloaded), Math.max(to, offloaded)) +
      (from === 0 ? before : 0) +
      (to === layers && from < to ? after : 0),
    cache: (from: number, to: number): number => ofCache * between(growing, from, to),
    state: (from: number, to: number): number => ofState * between(steady, from, to),
  };
};

type On = ReturnType<typeof partsOn>;

const bytesOn = (on: On, from: number, to: number): number =>
  on.weights(from, to) + on.cache(from, to) + on.state(from, to);

/** Where each card ends that takes as many layers as a limit lets it, card after card; null where some are left. */
const endsWithin = (
  on: On,
  { network: { layers }, cards }: Sharing,
  limit: number,
): readonly number[] | null => {
  const ends: number[] = [];
  let from = 0;
  for (let card = 0; card < cards; card += 1) {
    let low = from;
    let high = layers;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (bytesOn(on, from, middle) <= limit) low = middle;
      else high = middle - 1;
    }
    ends.push(low);
    from = low;
  }
  return from === layers ? ends : null;
};

/** Whether layers can be shared out so that no card holds more than a limit. */
export const isShared = (sharing: Sharing, limit: number): boolean =>
  endsWithin(partsOn(sharing), sharing, limit) !== null;

/** How often the most that a card holds is halved before it is looked at exactly. */
const halved = 12;
/** The next smaller limit that is tried: a hair less than what a card holds. */
const hair = 1 - 2 ** -48;

/**
 * What each card holds where layers are shared out one after another so that the fullest card holds least.
 * Source: ggml-org/llama.cpp, llama-model.cpp, where a layer goes to the first card whose part of the split
 * reaches beyond it; what reads and writes words goes with the first and the last layer.
 */
export const sharesOf = (sharing: Sharing): readonly CardShare[] => {
  const { network, cards } = sharing;
  const { layers } = network;
  const on = partsOn(sharing);
  const bytes = (ends: readonly number[]): number =>
    Math.max(...ends.map((end, card) => bytesOn(on, ends[card - 1] ?? 0, end)));
  const whole = bytesOn(on, 0, layers);
  let best = endsWithin(on, sharing, whole) ?? [layers];
  let most = bytes(best);
  let least = whole / cards;
  for (let i = 0; i < halved; i += 1) {
    const middle = (least + most) / 2;
    const found = endsWithin(on, sharing, middle);
    if (found === null) least = middle;
    else {
      best = found;
      most = bytes(found);
    }
  }
  for (;;) {
    const found = endsWithin(on, sharing, most * hair);
    if (found === null) break;
    best = found;
    most = bytes(found);
  }
  return best.map((to, card) => {
    const from = best[card - 1] ?? 0;
    return {
      layers: to - from,
      weights: on.weights(from, to),
      cache: on.cache(from, to),
      state: on.state(from, to),
    };
  });
};

const bytesOf = ({ weights, cache, state }: CardShare): number => weights + cache + state;

/** The fullest card. */
export const fullestOf = (shares: readonly CardShare[]): CardShare =>
  shares.reduce((most, share) => (bytesOf(share) > bytesOf(most) ? share : most));
