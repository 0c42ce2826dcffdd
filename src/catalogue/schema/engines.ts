import { z } from 'zod';
import { date, id, sources } from './common';

const words = z.array(z.string().min(1));

/** A version as its makers write it: 0.31.0, or a build of llama.cpp as b11382. */
const version = z.string().regex(/^(?:b\d+|\d+(?:\.\d+)+)$/);

/** What holds a version: an image or a package. */
const pinned = z.string().regex(/\{version\}/);

/** How weights are stored. */
export const format = z.enum([
  'bf16',
  'fp8',
  'nvfp4',
  'int4',
  'mxfp4',
  'mlx-8',
  'mlx-6',
  'mlx-4',
  'Q8_0',
  'Q6_K',
  'Q5_K_M',
  'Q4_K_M',
  'Q3_K_M',
  'Q2_K',
]);

const cacheType = z.enum(['f16', 'fp8', 'q8', 'q4']);

/** A compute capability of NVIDIA's cards, as 8.6. */
const capability = z.string().regex(/^\d+\.\d$/);

/** Something for each kind of card, and for main memory alone. */
const byHardware = <S extends z.ZodType>(value: S) =>
  z.strictObject({
    nvidia: value,
    amd: value,
    intel: value,
    apple: value,
    phone: value,
    cpu: value,
  });

/** A folder after installing, and the same in an image. */
const places = z.strictObject({ shell: z.string().min(1), image: z.string().min(1) });

/**
 * How an engine is told an attribute of a set-up: words of its command, variables of its environment,
 * fields of a request. Braces hold what the set-up fills in; with nothing in it, it needs no telling.
 */
const told = z.strictObject({
  words: words.optional(),
  environment: words.optional(),
  request: z.record(z.string().min(1), z.string()).optional(),
});

/**
 * Lines that install an engine; where there is no network, what to bring, its folders, and the lines there:
 * nothing to bring where it cannot be installed without one.
 */
const installing = z.strictObject({
  lines: words.min(1),
  bring: words,
  folders: words,
  carried: words,
});

/** Null where the engine cannot be told, so that a set-up with the attribute is not offered. */
const carried = told.nullable();

/** A text longer than the release was made for, in a configuration that is flat or holds its text network inside. */
const stretched = z.strictObject({ flat: carried, nested: carried }).nullable();

/** Words for a copy on several machines, and those that all but the first add. */
const several = z.strictObject({ words: words.min(1), followers: words }).nullable();

/** Every attribute of a set-up, and how the engine is told it. */
const attributes = z.strictObject({
  name: told,
  /** Cards that share layers, groups of them in turn, copies on one machine, machines, where there are several. */
  tensor: carried,
  stages: carried,
  copies: carried,
  machines: several,
  /** Layers whose experts stay in main memory. */
  offloaded: carried,
  /** How many layers each of several cards then holds. */
  layersEach: carried,
  /** Tokens that the release's own block predicts. */
  predicts: carried,
  context: told,
  people: told,
  /** Said where it runs on cards. */
  cards: told,
  caches: z.strictObject({ f16: carried, fp8: carried, q8: carried, q4: carried }),
  longer: z.strictObject({ yarn: stretched, positions: stretched }),
  images: z.strictObject({ on: carried, off: carried }),
  thinking: z.strictObject({ on: carried, off: carried }),
  reasoning: told,
  tools: told,
  template: carried,
  /** Said on cards that do not compute in bfloat16. */
  halfPrecision: told,
  host: told,
  port: told,
  /** What keeps it from telling its makers, and from asking the network. */
  private: told,
  offline: told,
});

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
  formats: z.array(format).min(1),
  cacheTypes: z.array(cacheType).min(1),
  /**
   * Formats that its NVIDIA cards run from a compute capability on, with a cache of one type: eight-bit weights
   * that it turns into 16 bits on the way, four bits with the cache that their makers calibrated.
   */
  capabilities: z.partialRecord(format, z.strictObject({ from: capability, cacheType })),
  /** What the commands were checked against, and of when. */
  checked: z.string().min(1),
  /** The version that the commands name, its day, and the oldest one that may be run. */
  version,
  released: date,
  leastSafe: version,
  /** Images by what they run on, and the lines that install it for a shell; null where there is none. */
  images: byHardware(pinned.nullable()),
  install: byHardware(installing.nullable()),
  /** The variable that says which cards it sees, where it takes all that it sees. */
  visible: z.strictObject({ nvidia: z.string().min(1), amd: z.string().min(1) }).nullable(),
  /** Cards of its makers that it does not run on. */
  except: z.array(id),
  port: z.number().int().min(1).max(65535),
  /** Where its programs and its tools lie: after installing, and in an image; null where they are on the path. */
  programs: places.nullable(),
  toolbox: places.nullable(),
  start: words.min(1),
  attributes,
  /** How it is given the key that it asks for; null where it asks for none. */
  key: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('environment'), name: z.string().min(1) }),
      z.strictObject({ kind: z.literal('file'), words: words.min(1), line: z.string().min(1) }),
    ])
    .nullable(),
  /** The path that answers once it is ready, and the words that ask so inside an image. */
  health: z.string().startsWith('/'),
  healthy: words,
  /** What a request calls the model. */
  asks: z.string().min(1),
  /** Where the chat templates of this version lie; null where it needs none. */
  templates: pinned.nullable(),
  /** How files are made from those in 16 bits, where the maker publishes none in a format. */
  makes: z
    .strictObject({
      formats: z.array(format).min(1),
      /** What its tools call a format, where that is another name. */
      names: z.partialRecord(format, z.string().min(1)),
      /** An image that has the tools; null where packages are added to one of Python. */
      image: pinned.nullable(),
      packages: words.min(1),
      lines: words.min(1),
      /** Lines that make the part that reads images. */
      projector: words,
    })
    .nullable(),
  /** A library of its own that it takes models from; null where it loads files. */
  library: z
    .strictObject({
      variable: z.string().min(1),
      pull: words.min(1),
      ready: words.min(1),
      formats: z.partialRecord(format, z.string().min(1)),
    })
    .nullable(),
  parsers: z.array(
    z.strictObject({
      generations: z.array(z.string().min(1)).min(1),
      tools: z.string().min(1).nullable(),
      reasoning: z.string().min(1).nullable(),
      /** The chat template that its tool calls need, in the engine's own repository. */
      template: z.string().min(1).nullable(),
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

export type Telling = z.infer<typeof told>;
export type EngineFacts = z.infer<typeof engine>;
export type ArchitecturesFile = z.infer<typeof architecturesFile>;
export type ArchitectureType = z.infer<typeof architecture>;
export type VisionType = z.infer<typeof vision>;
export type StandingsFile = z.infer<typeof standingsFile>;
