import type { Engine } from '../catalogue/model';
import { activeParameters, decodeBound, prefillBound, stepBytes, type Load } from './speed';

/** An estimate: nine in ten are between the least and the most. */
export interface Estimate {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

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

/** What an engine needs beside the bytes that it reads. */
interface Pace {
  /** Share of the nominal bandwidth that it reaches. */
  readonly efficiency: number;
  /** Seconds of each layer; more of a layer with experts, and of one that several cards share. */
  readonly layer: number;
  readonly experts: number;
  readonly shared: number;
  /** Seconds of each request of a step. */
  readonly request: number;
  /** By what a measured speed was less, or more, than this says, nine times in ten. */
  readonly low: number;
  readonly high: number;
}

const micro = 1e-6;

const pace = {
  llamacpp: {
    efficiency: 0.87,
    layer: 80 * micro,
    experts: 60 * micro,
    shared: 0,
    request: 300 * micro,
    low: 0.7,
    high: 1.25,
  },
  vllm: {
    efficiency: 0.86,
    layer: 64 * micro,
    experts: 27 * micro,
    shared: 65 * micro,
    request: 74 * micro,
    low: 0.64,
    high: 1.35,
  },
  sglang: {
    efficiency: 0.38,
    layer: 54 * micro,
    experts: 10 * micro,
    shared: 39 * micro,
    request: 60 * micro,
    low: 0.72,
    high: 2.2,
  },
  mlx: {
    efficiency: 0.9,
    layer: 40 * micro,
    experts: 60 * micro,
    shared: 0,
    request: 300 * micro,
    low: 0.7,
    high: 1.2,
  },
  processor: {
    efficiency: 0.62,
    layer: 40 * micro,
    experts: 40 * micro,
    shared: 0,
    request: 300 * micro,
    low: 0.7,
    high: 1.4,
  },
} as const satisfies Readonly<Record<string, Pace>>;

/**
 * The pace of an engine by its name, else of its kind. Fitted by least absolute error of the logarithm to
 * the speeds in tests/fixtures/sizing/measured.csv, which tests hold it to. All of SGLang's are of one kind
 * of card, so its range reaches up to what vLLM does.
 */
const paceOf = ({ id, layout }: Pick<Engine, 'id' | 'layout'>): Pace => {
  if (id === 'sglang') return pace.sglang;
  if (layout === 'paged') return pace.vllm;
  return layout === 'mlx' ? pace.mlx : pace.llamacpp;
};

/** Share of the nominal operations that many requests at once, or a long text, reach. */
const busy = 0.5;

/**
 * Tokens a second of each of a batch, as an engine does it on cards or with a processor at a rate of memory,
 * and the bound.
 */
const stepOf = (load: Load, own: Pace, bandwidth: number): { rate: number; bound: number } => {
  const { network, layout, device, batch } = load;
  const { layers, experts } = network;
  const bound = (bandwidth * layout.cards) / stepBytes(load);
  const reading = 1 / (bound * own.efficiency);
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
  const { rate, bound } = stepOf(reading, own, reading.device.bandwidth);
  return Math.min(bound, rate);
};

/**
 * Tokens a second that each of a batch of readers gets, with its range; never above the bound. Prediction
 * of several tokens can be faster.
 */
export const decodeEstimate = (reading: Reading): Estimate => {
  const { processor, device } = reading;
  const own = processor === null ? paceOf(reading.engine) : pace.processor;
  const middle = stepOf(reading, own, device.bandwidth);
  const low = processor === null ? middle : stepOf(reading, own, processor.low);
  const high = processor === null ? middle : stepOf(reading, own, processor.high);
  return {
    low: Math.min(low.bound, low.rate * own.low),
    middle: Math.min(middle.bound, middle.rate),
    high: Math.min(high.bound, high.rate * own.high),
  };
};

/** Shares of the nominal operations that reading a text reaches: at the least, usually, at the most. */
const prompting = { dense: [0.25, 0.4, 0.75], mixture: [0.1, 0.25, 0.65] } as const;

/**
 * Seconds until the first token of a text of so many tokens that is read alone: two operations a parameter
 * and token, and four a head's width for each pair of tokens that full attention compares. Null where the
 * rate of the cards is not published.
 */
export const firstTokenEstimate = (reading: Reading): Estimate | null => {
  const { network, layout, device, tokens } = reading;
  if (device.flops === null) return null;
  const { heads, headDim, cacheLayers, windowed } = network;
  const whole = cacheLayers - (windowed?.layers ?? 0);
  const pairs = (tokens * tokens) / 2;
  const operations = 2 * activeParameters(network) * tokens + 4 * heads * headDim * whole * pairs;
  const seconds = operations / (device.flops * layout.cards);
  const [least, usual, most] = prompting[network.experts === null ? 'dense' : 'mixture'];
  const step = (share: 'low' | 'middle' | 'high') =>
    1 / decodeEstimate({ ...reading, batch: 1 })[share];
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

/** Tokens of a text that are read a second at most; null where the rate of the cards is not published. */
export const readBound = (reading: Omit<Reading, 'batch'>): number | null =>
  prefillBound({ ...reading, batch: 1 });
