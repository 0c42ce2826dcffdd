import { area, plural } from '../area';

/** Words of what to run: releases that fit, what they take, how to start them. */
export const running = area('running', {
  heading: 'What to run',
  open: 'Name your hardware, and this says which releases fit it, what they take and how to start them.',
  nothing: (family: string) => `No release of ${family} that stands fits the hardware you named.`,
  enough: (release: string, memory: string) => `${release}, the smallest, would need ${memory}.`,
  both: (memory: string) => `Run side by side, the two take ${memory} together.`,
  choice: (family: string, release: string) => `${family}: ${release}`,
  on: (count: number, name: string) => `${count} × ${name}`,
  one: (name: string) => `one ${name}`,
  main: 'main memory',
  setup: (format: string, engine: string, place: string) => `${format} with ${engine} on ${place}.`,
  formats: {
    bf16: 'Weights in 16 bits',
    fp8: 'Weights in 8-bit floating point',
    int4: 'Weights in 4 bits (AWQ or GPTQ)',
    'mlx-8': 'Weights in 8 bits',
    'mlx-6': 'Weights in 6 bits',
    'mlx-4': 'Weights in 4 bits',
    Q8_0: 'Weights as GGUF Q8_0',
    Q6_K: 'Weights as GGUF Q6_K',
    Q5_K_M: 'Weights as GGUF Q5_K_M',
    Q4_K_M: 'Weights as GGUF Q4_K_M',
    Q3_K_M: 'Weights as GGUF Q3_K_M',
    Q2_K: 'Weights as GGUF Q2_K',
  },
  caches: {
    f16: 'cache in 16 bits',
    fp8: 'cache in 8-bit floating point',
    q8: 'cache in 8 bits',
    q4: 'cache in 4 bits',
  },
  withCache: (format: string, cache: string) => `${format}, ${cache}`,
  memory: (used: string, capacity: string) => `${used} of ${capacity} on each card`,
  memoryMain: (used: string, capacity: string) => `${used} of ${capacity} of main memory`,
  gib: (amount: string) => `${amount} GiB`,
  parts: {
    weights: 'Weights',
    cache: 'Cache',
    state: 'State of linear layers',
    activations: 'Activations',
    engine: 'The engine’s own',
    free: 'Free',
  },
  holds: (people: number, tokens: string) =>
    `Holds ${people} ${plural(people, { one: 'request', other: 'requests' })} at once of ${tokens} tokens each.`,
  waits: (most: string, people: string, tokens: string) =>
    `Holds ${most} of ${people} requests at once at ${tokens} tokens each; the others wait for their turn.`,
  reach: (most: string, tokens: string) =>
    `There is room for ${most} at once, or for ${tokens} tokens each.`,
  single: 'This engine answers this release one request at a time.',
  speed: (decode: string, prefill: string) =>
    `At most ${decode} tokens a second for one reader, and ${prefill} of a prompt: bounds at full bandwidth and compute, without speculative decoding. Expect half to nine tenths of the first, and less of a mixture.`,
  speedDecode: (decode: string) =>
    `At most ${decode} tokens a second for one reader: a bound at full bandwidth, without speculative decoding. Expect half to nine tenths of it, and less of a mixture.`,
  why: (release: string, reasons: string) => `Chosen because ${release} ${reasons}.`,
  reasons: {
    results: (points: string) => `stands at ${points} in independent results`,
    shape: (points: string) =>
      `stands at ${points} in independent results of releases of the same shape`,
    size: (points: string) =>
      `is expected at ${points} by its size and date, without results of its own`,
    languages: 'is listed for the languages you named',
    work: 'is made for your work',
    faithful: (percent: string) => `invents content in ${percent}% of summaries`,
  },
  runnerUp: (release: string, setup: string) => `Next best: ${release}. ${setup}`,
  tooLarge: (releases: string) =>
    `Would be worth more, but no engine here holds or loads them: ${releases}.`,
  notSized: (releases: string) =>
    `Cannot be sized, because a number of their shape is not published: ${releases}.`,
  third: (format: string) =>
    `${format} come as files of third parties or are made by you: put them where the command says, and compare their checksums with their maker’s.`,
  checked: (version: string) => `Flags checked against: ${version}.`,
  tune: 'Fine-tuning',
  tuned: (method: string, memory: string) =>
    `${method}: about ${memory} in all, for examples of 2,048 tokens, one at a time.`,
  methods: {
    adapters: 'Adapters on 16-bit weights',
    quantizedAdapters: 'Adapters on four-bit weights',
    full: 'Full fine-tuning with Adam',
  },
  picture: (used: string, capacity: string) => `Memory on each card: ${used} of ${capacity}`,
});
