import type { Engine } from '../catalogue/model';

/** What an engine needs beside the bytes that it reads. */
export interface Pace {
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

/** The paces of engines on cards, and of a processor that reads main memory. */
export const pace = {
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
 * What a processor needs for experts in main memory beside a card: the share of the nominal bandwidth that it
 * reaches, and the seconds in which one hands over to the other at a layer. Set by reports of llama.cpp with
 * `--n-cpu-moe`, which tests/sizing/offloaded.test.ts holds it to.
 */
export const besidePace = { efficiency: 0.75, layer: 40 * micro } as const;

/**
 * The pace of an engine by its name, else of its kind. Fitted by least absolute error of the logarithm to
 * the speeds in tests/fixtures/sizing/measured.csv, which tests hold it to. All of SGLang's are of one kind
 * of card, so its range reaches up to what vLLM does.
 */
export const paceOf = ({ id, layout }: Pick<Engine, 'id' | 'layout'>): Pace => {
  if (id === 'sglang') return pace.sglang;
  if (layout === 'paged') return pace.vllm;
  return layout === 'mlx' ? pace.mlx : pace.llamacpp;
};
