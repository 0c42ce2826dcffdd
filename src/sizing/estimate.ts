import type { Engine } from '../catalogue/model';
import { besidePace, pace, paceOf, type Pace } from './pace';
import { activeParameters, besideSeconds, stepBytes, type Beside, type Load } from './speed';

/** An estimate: nine in ten are between the least and the most. */
export interface Estimate {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Share of the nominal operations that many requests at once, or a long text, reach. */
const busy = 0.5;

/**
 * Seconds in which an engine reads what a step needs, and the bound: a processor works on the experts of some
 * layers, which it reads from main memory, and at each of those layers it and the card wait for each other.
 */
const readBeside = (
  load: Load,
  beside: Beside,
  { efficiency }: Pace,
  share: keyof Estimate,
): readonly [number, number] => {
  const [card, main] = besideSeconds(load, beside, share);
  const handed = load.network.plan.slice(0, beside.layers).filter(({ experts }) => experts);
  const waiting = handed.length * besidePace.layer;
  return [card / efficiency + main / besidePace.efficiency + waiting, 1 / (card + main)];
};

/**
 * Tokens a second of each of a batch, as an engine does it on cards or with a processor at a rate of memory,
 * and the bound.
 */
const stepOf = (
  load: Load,
  own: Pace,
  bandwidth: number,
  share: keyof Estimate,
): { rate: number; bound: number } => {
  const { network, layout, device, batch, beside = null } = load;
  const { layers, experts } = network;
  const plain = (bandwidth * layout.cards) / stepBytes(load);
  const [reading, bound] =
    beside === null ? [1 / (plain * own.efficiency), plain] : readBeside(load, beside, own, share);
  const layer =
    own.layer + (experts === null ? 0 : own.experts) + (layout.cards > 1 ? own.shared : 0);
  const flops = device.flops ?? device.least ?? null;
  const work =
    flops === null ? 0 : (2 * activeParameters(network) * batch) / (flops * layout.cards * busy);
  return { rate: 1 / (reading + layers * layer + batch * own.request + work), bound };
};

/** Where a set-up reads from. */
export interface Reading extends Load {
  readonly engine: Pick<Engine, 'id' | 'layout'>;
  /** Whether a processor does it, from main memory whose rate lies in a range. */
  readonly processor: { readonly low: number; readonly high: number } | null;
}

/** The middle of `decodeEstimate`. */
export const decodeMiddle = (reading: Reading): number => {
  const own = reading.processor === null ? paceOf(reading.engine) : pace.processor;
  const { rate, bound } = stepOf(reading, own, reading.device.bandwidth, 'middle');
  return Math.min(bound, rate);
};

/**
 * Tokens a second that each of a batch of readers gets, with its range; never above the bound. Prediction
 * of several tokens can be faster.
 */
export const decodeEstimate = (reading: Reading): Estimate => {
  const { processor, device } = reading;
  const own = processor === null ? paceOf(reading.engine) : pace.processor;
  const middle = stepOf(reading, own, device.bandwidth, 'middle');
  const at = (share: 'low' | 'high') =>
    processor || reading.beside
      ? stepOf(reading, own, processor?.[share] ?? device.bandwidth, share)
      : middle;
  const low = at('low');
  const high = at('high');
  return {
    low: Math.min(low.bound, low.rate * own.low),
    middle: Math.min(middle.bound, middle.rate),
    high: Math.min(high.bound, high.rate * own.high),
  };
};
