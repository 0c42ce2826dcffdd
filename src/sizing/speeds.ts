import { decodeEstimate, type Estimate, type Reading } from './estimate';
import { activeParameters, besideBytes, decodeBound } from './speed';

/** How fast a set-up is. */
export interface Speed {
  /** Tokens a second that one reader gets while nobody else is answered. */
  readonly alone: Estimate;
  /** Tokens a second that each reader gets while everybody is answered at once. */
  readonly each: Estimate;
  /** Tokens a second of all of them together. */
  readonly all: Estimate;
  /** Seconds until the first token of a text of the whole length, read alone; null where no rate is published. */
  readonly first: Estimate | null;
  /** Tokens a second that one reader gets at most: the bound of the data sheet. */
  readonly bound: number;
}

/** Shares of the nominal operations that reading a text reaches: at the least, usually, at the most. */
const prompting = { dense: [0.25, 0.4, 0.75], mixture: [0.1, 0.25, 0.65] } as const;

/**
 * Bytes a second that main memory gives a card: what sixteen lanes of PCI Express 3.0, 4.0 and 5.0 have
 * (15.75, 31.5 and 63 GB/s), less what a transfer costs.
 */
const carried: Estimate = { low: 12e9, middle: 24e9, high: 50e9 };

/** Tokens of a text that llama.cpp reads at once: for so many the card works on experts in main memory too. */
const readAtOnce = 512;

/**
 * Seconds until the first token of a text of so many tokens that is read alone: two operations a parameter
 * and token, and four a head's width for each pair of tokens that full attention compares; experts in main
 * memory are carried to the card again for each part of the text. Null where the rate of the cards is not
 * published.
 */
export const firstTokenEstimate = (reading: Reading): Estimate | null => {
  const { network, layout, device, tokens, beside = null } = reading;
  if (device.flops === null) return null;
  const { heads, headDim, cacheLayers, windowed } = network;
  const whole = cacheLayers - (windowed?.layers ?? 0);
  const pairs = (tokens * tokens) / 2;
  const operations = 2 * activeParameters(network) * tokens + 4 * heads * headDim * whole * pairs;
  const seconds = operations / (device.flops * layout.cards);
  const [least, usual, most] = prompting[network.experts === null ? 'dense' : 'mixture'];
  const brought =
    beside === null ? 0 : Math.ceil(tokens / readAtOnce) * besideBytes(reading, beside, readAtOnce);
  const step = (share: keyof Estimate) =>
    1 / decodeEstimate({ ...reading, batch: 1 })[share] + brought / carried[share];
  return {
    low: seconds / most + step('high'),
    middle: seconds / usual + step('middle'),
    high: seconds / least + step('low'),
  };
};

const times = ({ low, middle, high }: Estimate, by: number): Estimate => ({
  low: low * by,
  middle: middle * by,
  high: high * by,
});

/**
 * How fast a set-up is for one reader, for each of so many, for all, and to a first token.
 *
 * @param each requests at once that one copy answers. @param replicas copies.
 * @param turns groups of cards that take turns at a step of a copy: its requests are spread over them.
 */
export const speedOf = (
  reading: Omit<Reading, 'batch'>,
  { each, replicas, turns }: { each: number; replicas: number; turns: number },
): Speed => {
  const alone = { ...reading, batch: 1 };
  const among = decodeEstimate({ ...reading, batch: Math.max(1, Math.ceil(each / turns)) });
  return {
    alone: decodeEstimate(alone),
    each: among,
    all: times(among, each * replicas),
    first: firstTokenEstimate(alone),
    bound: decodeBound(alone),
  };
};
