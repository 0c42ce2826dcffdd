import { z } from 'zod';
import { code, date, familyId, id, sources } from './common';

const count = z.number().int().positive();

/** Shape of the network, as the vendor's configuration states it; null where no source states it. */
const shape = z.strictObject({
  kind: z.enum(['dense', 'mixture']),
  layers: count,
  hiddenSize: count,
  attentionHeads: count.nullable(),
  kvHeads: count.nullable(),
  headDim: count.nullable(),
  /** Biases on query, key and value; norms of query and key; the same with a gate as wide as the query. */
  attention: z.enum(['plain', 'biased', 'normed', 'gated']),
  vocabulary: count.nullable(),
  feedForward: count.nullable(),
  tiedEmbeddings: z.boolean().nullable(),
  /** Whether a block that predicts further tokens is stored with the weights. */
  multiToken: z.boolean(),
  /** Layers whose key-value cache grows with the context. */
  cacheLayers: count,
  /** Layers of those that stop growing at a window of tokens. */
  windowed: z.strictObject({ layers: count, window: count }).nullable(),
  /** Experts, for a mixture. */
  experts: z
    .strictObject({
      total: count,
      active: count,
      shared: z.number().int().nonnegative(),
      feedForward: count.nullable(),
      layers: count.nullable(),
    })
    .nullable(),
  /** Linear-attention layers, which keep a constant state instead of a cache. */
  linear: z
    .strictObject({
      layers: count,
      keyHeads: count.nullable(),
      valueHeads: count.nullable(),
      headDim: count.nullable(),
      convolution: count.nullable(),
    })
    .nullable(),
  notes: z.array(z.string()),
});

export const architecture = shape
  .refine(({ layers, cacheLayers }) => cacheLayers <= layers, 'has more cache layers than layers')
  .refine(
    ({ cacheLayers, windowed }) => windowed === null || windowed.layers <= cacheLayers,
    'has more windowed layers than cache layers',
  )
  .refine(
    ({ kind, experts }) => (kind === 'mixture') === (experts !== null),
    'names experts exactly when it is a mixture',
  );

const release = z.strictObject({
  id,
  code,
  name: z.string().min(1),
  repository: z.string().min(1),
  releasedOn: date,
  purposes: z.array(z.enum(['chat', 'reasoning', 'coding', 'vision'])).min(1),
  /** Billions of parameters: all, and those that work on one token. */
  parameters: z
    .strictObject({
      total: z.number().positive(),
      active: z.number().positive(),
      /** All of them, counted, where a source or the shape of the network gives the count. */
      exact: count.optional(),
    })
    .refine(({ total, active }) => active <= total, 'has more active parameters than all'),
  architecture,
  /** Tokens: as shipped, and with the vendor's extension. */
  context: z
    .strictObject({ native: count, extended: count.nullable() })
    .refine(
      ({ native, extended }) => extended === null || extended > native,
      'is not longer when extended',
    ),
  input: z.array(z.enum(['text', 'image', 'video'])).min(1),
  languages: z.strictObject({
    /** Languages the vendor counts; null where it gives no number. */
    count: z.number().int().nullable(),
    /** Id of the official list in data/languages/official.json; null where none is published. */
    list: id.nullable(),
  }),
  thinking: z.enum(['none', 'switch', 'only']),
  licence: id,
  knowledgeCutoff: date.nullable(),
  /** Ids of notes, whose words releases share. */
  notes: z.array(id),
  asOf: date,
  sources,
});

export const releasesFile = z.strictObject({
  family: familyId,
  generation: z.string().min(1),
  releases: z.array(release).min(1),
});

export type Architecture = z.infer<typeof architecture>;
export type ReleaseFacts = z.infer<typeof release>;
