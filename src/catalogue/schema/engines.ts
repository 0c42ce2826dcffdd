import { z } from 'zod';
import { date, id, sources } from './common';

const words = z.array(z.string().min(1));

/** A version as its makers write it: 0.31.0, or a build of llama.cpp as b11382. */
const version = z.string().regex(/^(?:b\d+|\d+(?:\.\d+)+)$/);

/** What holds a version: an image or a package. */
const pinned = z.string().regex(/\{version\}/);

/** A security hole of an engine that was made public. */
export const advisory = z.strictObject({
  id,
  /** The number it is known by. */
  name: z.string().min(1),
  /** The number of the maker's own advisory, where there is one. */
  maker: z.string().min(1).nullable(),
  severity: z.enum(['low', 'medium', 'high', 'critical']),
  /** By CVSS; null where the sources give none. */
  score: z.number().min(0).max(10).nullable(),
  /** The first and the last version that are known to have it; null where the sources name none. */
  from: version.nullable(),
  through: version.nullable(),
  /** The first version without it; null where no source names one. */
  fixedIn: version.nullable(),
  date,
  sources,
  /** The day on which its page could not be opened, so that it stands as others copied it. */
  unopened: date.optional(),
});

/** A program that serves a release: what it runs on, how it lays out memory, how it is started. */
export const engine = z.strictObject({
  id,
  name: z.string().min(1),
  /** How it keeps weights and cache: in pages by vLLM's way, as llama.cpp, or as MLX. */
  layout: z.enum(['paged', 'llamacpp', 'mlx']),
  vendors: z.array(z.enum(['nvidia', 'amd', 'intel', 'apple', 'phone'])).min(1),
  /** Formats of weights, best first. */
  formats: z
    .array(
      z.enum([
        'bf16',
        'fp8',
        'int4',
        'mlx-8',
        'mlx-6',
        'mlx-4',
        'Q8_0',
        'Q6_K',
        'Q5_K_M',
        'Q4_K_M',
        'Q3_K_M',
        'Q2_K',
      ]),
    )
    .min(1),
  cacheTypes: z.array(z.enum(['f16', 'fp8', 'q8', 'q4'])).min(1),
  /** The version that the flags were checked against. */
  checked: z.string().min(1),
  /** The version that the commands name, its day, and the oldest one that may be run. */
  version,
  released: date,
  leastSafe: version,
  /** Images for cards and for main memory alone, and the package for a shell; null where there is none. */
  images: z.strictObject({ cards: pinned, memory: pinned.nullable() }).nullable(),
  install: pinned.nullable(),
  port: z.number().int().min(1).max(65535),
  environment: words,
  start: words.min(1),
  /** Commands to give once it runs. */
  after: words,
  /** Words to add: always, or where they apply. Braces hold what the set-up fills in. */
  flags: z.strictObject({
    cards: words,
    context: words,
    people: words,
    memory: words,
    fp8: words,
    cacheFp8: words,
    textOnly: words,
    tools: words,
    reasoning: words,
    offline: words,
    /** For releases that think, where the work does not need it. */
    quiet: words,
    /** For cards that do not compute in bfloat16. */
    halfPrecision: words,
  }),
  parsers: z.array(
    z.strictObject({
      generations: z.array(z.string().min(1)).min(1),
      tools: z.string().min(1).nullable(),
      reasoning: z.string().min(1).nullable(),
      also: words,
    }),
  ),
  refuses: z.array(z.strictObject({ id, releases: z.array(id).min(1) })),
  /** What is reported of generations, on cards without bfloat16 where it says so. */
  cautions: z.array(
    z.strictObject({
      id,
      generations: z.array(z.string().min(1)).min(1),
      withoutBf16: z.boolean(),
    }),
  ),
  /** Generations that it answers one request at a time. */
  oneAtATime: z.array(z.string().min(1)),
  /** Holes that are known of it, newest first. */
  advisories: z.array(advisory),
  sources,
});

export const enginesFile = z.strictObject({ asOf: date, engines: z.array(engine).min(1) });

/** How releases stand in independent results, by one effect a model. */
export const standingsFile = z.strictObject({
  asOf: date,
  sources,
  standings: z.array(
    z.strictObject({
      release: id,
      model: z.string().min(1),
      points: z.number(),
      /** Data sets it was measured on. */
      sets: z.number().int().positive(),
    }),
  ),
  /** How often summaries by a release hold what the text does not. */
  faithfulness: z.strictObject({
    asOf: date,
    sources,
    invented: z.array(z.strictObject({ release: id, percent: z.number().min(0).max(100) })).min(1),
  }),
});

/** What the reference implementation takes where a file leaves a field out; null where it derives it. */
const defaults = z.record(z.string(), z.union([z.number(), z.boolean(), z.null()]));

/** A text network that sizing follows tensor by tensor, as configuration files name it. */
const architecture = z.strictObject({
  type: z.string().min(1),
  attention: z.enum(['plain', 'biased', 'normed', 'gated']),
  /** Which layers have experts: none, all, those that a step and a list leave, every so many. */
  experts: z.enum(['none', 'every', 'step', 'interleaved']),
  /** Which layers stop at a window where the file turns windows on. */
  windows: z.enum(['none', 'last', 'alternate', 'all', 'chunked']),
  layerTypes: z.array(z.string()).min(1),
  defaults,
  /** Fields that may be null, which then means that the value is derived or that there is none. */
  nullable: z.array(z.string()),
  /** Fields that sizing follows at one value only. */
  fixed: z.record(z.string(), z.boolean()),
  /** Rows that the embedding has beyond the vocabulary. */
  spare: z.number().int().positive().optional(),
});

/** A part that reads images, as configuration files name its shape. */
const vision = z.strictObject({
  type: z.string().min(1),
  defaults,
  /** Layers whose output joins the text network on its way, where the file does not list them. */
  deepstack: z.number().int().nonnegative(),
});

/** A file that holds a text network and other parts, each in an object of its own. */
const wrapper = z.strictObject({
  type: z.string().min(1),
  text: z.string().min(1),
  vision: z.string().min(1).nullable(),
  /** The object that holds the parts, where it is not the file itself. */
  within: z.string().min(1).nullable(),
  /** Parts that sizing does not count. */
  leaves: z.array(z.string()),
  /** Whether the fields of the text network may stand beside the other parts. */
  flat: z.boolean(),
  /** Whether a text network that shares its embedding says so for the whole. */
  tiedInside: z.boolean(),
});

/** What a configuration file calls a shape that sizing follows tensor by tensor. */
export const architecturesFile = z
  .strictObject({
    asOf: date,
    sources,
    /** The implementation whose defaults these are, as it is named to readers. */
    reference: z.string().min(1),
    architectures: z.array(architecture).min(1),
    visions: z.array(vision),
    wrappers: z.array(wrapper),
  })
  .refine(
    ({ architectures, visions, wrappers }) =>
      wrappers.every(
        (one) =>
          architectures.some(({ type }) => type === one.text) &&
          (one.vision === null || visions.some(({ type }) => type === one.vision)),
      ),
    'wraps a part that it does not name',
  );

export type EngineFacts = z.infer<typeof engine>;
export type ArchitecturesFile = z.infer<typeof architecturesFile>;
export type ArchitectureType = z.infer<typeof architecture>;
export type VisionType = z.infer<typeof vision>;
export type StandingsFile = z.infer<typeof standingsFile>;
