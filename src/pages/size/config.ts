import * as z from 'zod/mini';
import type { Architecture, ArchitectureType } from '../../catalogue';
import type { Sizable } from '../../sizing';

/** Longest text that is read: configuration files have a few kilobytes. */
export const longest = 1_000_000;

/** Why a configuration is not read. */
export type ConfigProblem =
  | { readonly kind: 'tooLong' | 'notJson' | 'noModel' }
  | { readonly kind: 'unknown'; readonly type: string }
  | { readonly kind: 'field'; readonly field: string };

export type ConfigResult =
  | { readonly ok: true; readonly value: Sizable }
  | { readonly ok: false; readonly problem: ConfigProblem };

const upTo = (most: number) => z.number().check(z.int(), z.positive(), z.lte(most));
const count = upTo(1e9);
const maybe = z.optional(count);
const name = z.string().check(z.maxLength(100));

/** The fields of a Hugging Face configuration that give a shape; others are passed over. */
const fields = z.object({
  model_type: name,
  hidden_size: count,
  num_hidden_layers: upTo(1000),
  num_attention_heads: upTo(10_000),
  num_key_value_heads: z.optional(upTo(10_000)),
  head_dim: z.optional(upTo(10_000)),
  vocab_size: count,
  intermediate_size: maybe,
  intermediate_size_mlp: maybe,
  tie_word_embeddings: z.optional(z.boolean()),
  max_position_embeddings: count,
  num_experts: z.optional(upTo(100_000)),
  num_local_experts: z.optional(upTo(100_000)),
  num_experts_per_tok: maybe,
  moe_intermediate_size: maybe,
  shared_expert_intermediate_size: maybe,
  interleave_moe_layer_step: maybe,
  layer_types: z.optional(z.array(name).check(z.maxLength(1000))),
  full_attention_interval: maybe,
  linear_num_key_heads: maybe,
  linear_num_value_heads: maybe,
  linear_key_head_dim: maybe,
  linear_conv_kernel_dim: maybe,
  attention_chunk_size: z.nullish(count),
  sliding_window: z.nullish(count),
  use_sliding_window: z.optional(z.boolean()),
});

type Fields = z.infer<typeof fields>;

const outer = z.object({
  tie_word_embeddings: z.optional(z.boolean()),
  text_config: z.optional(z.record(z.string(), z.unknown())),
});

const expertsOf = (config: Fields): Architecture['experts'] => {
  const total = config.num_experts ?? config.num_local_experts ?? null;
  if (total === null) return null;
  const width = config.moe_intermediate_size ?? config.intermediate_size ?? null;
  const shared = config.shared_expert_intermediate_size;
  const step = config.interleave_moe_layer_step ?? 1;
  const isLlama = config.model_type.startsWith('llama');
  return {
    total,
    active: config.num_experts_per_tok ?? 1,
    // Llama 4 has one shared expert as wide as the others; the fields do not name it.
    shared: shared !== undefined && width !== null ? Math.round(shared / width) : isLlama ? 1 : 0,
    feedForward: width,
    layers: Math.floor(config.num_hidden_layers / step),
  };
};

const linearOf = (config: Fields): Architecture['linear'] => {
  const layers =
    config.layer_types?.filter((type) => type === 'linear_attention').length ??
    (config.full_attention_interval === undefined
      ? 0
      : config.num_hidden_layers -
        Math.floor(config.num_hidden_layers / config.full_attention_interval));
  if (layers === 0 || config.linear_num_value_heads === undefined) return null;
  return {
    layers,
    keyHeads: config.linear_num_key_heads ?? null,
    valueHeads: config.linear_num_value_heads,
    headDim: config.linear_key_head_dim ?? null,
    convolution: config.linear_conv_kernel_dim ?? null,
  };
};

const windowedOf = (config: Fields): Architecture['windowed'] => {
  const window =
    config.attention_chunk_size ??
    (config.use_sliding_window === false ? null : (config.sliding_window ?? null));
  if (window === null) return null;
  const layers =
    config.layer_types?.filter(
      (type) => type === 'sliding_attention' || type === 'chunked_attention',
    ).length ??
    (config.model_type.startsWith('llama4') ? Math.floor((config.num_hidden_layers * 3) / 4) : 0);
  return layers === 0 ? null : { layers, window };
};

const architectureOf = (
  config: Fields,
  attention: Architecture['attention'],
  tied: boolean,
): Architecture => {
  const experts = expertsOf(config);
  const linear = linearOf(config);
  return {
    kind: experts === null ? 'dense' : 'mixture',
    layers: config.num_hidden_layers,
    hiddenSize: config.hidden_size,
    attentionHeads: config.num_attention_heads,
    kvHeads: config.num_key_value_heads ?? config.num_attention_heads,
    headDim: config.head_dim ?? Math.floor(config.hidden_size / config.num_attention_heads),
    attention,
    vocabulary: config.vocab_size,
    feedForward: config.intermediate_size_mlp ?? config.intermediate_size ?? null,
    tiedEmbeddings: tied,
    multiToken: false,
    cacheLayers: config.num_hidden_layers - (linear?.layers ?? 0),
    windowed: windowedOf(config),
    experts,
    linear,
    notes: [],
  };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Reads the text of a Hugging Face `config.json` into a shape that can be sized. What is missing or
 * wrong is named by its field; an architecture that sizing does not follow is refused by its name.
 */
export const readConfig = (
  text: string,
  architectures: readonly ArchitectureType[],
): ConfigResult => {
  const fail = (problem: ConfigProblem): ConfigResult => ({ ok: false, problem });
  if (text.length > longest) return fail({ kind: 'tooLong' });
  const whole = outer.safeParse(parseJson(text));
  if (!whole.success) return fail({ kind: 'notJson' });
  const inner: unknown = whole.data.text_config ?? parseJson(text);
  const type = z.object({ model_type: name }).safeParse(inner);
  if (!type.success) return fail({ kind: 'noModel' });
  const found = architectures.find((one) => one.type === type.data.model_type);
  if (found === undefined) return fail({ kind: 'unknown', type: type.data.model_type });
  const config = fields.safeParse(inner);
  if (!config.success) {
    return fail({ kind: 'field', field: String(config.error.issues[0]?.path[0] ?? '') });
  }
  const tied = config.data.tie_word_embeddings ?? whole.data.tie_word_embeddings ?? false;
  const architecture = architectureOf(config.data, found.attention, tied);
  return {
    ok: true,
    value: {
      id: 'own',
      generation: '',
      architecture,
      // Only what reads images is taken from these, and the text network is sized by itself.
      parameters: { total: 1, active: 1 },
      context: { native: config.data.max_position_embeddings, extended: null },
      input: ['text'],
    },
  };
};
