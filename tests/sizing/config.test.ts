import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Release } from '../../src/catalogue';
import {
  countParameters,
  networkOf,
  weightBytes,
  cacheOfOne,
  type Network,
} from '../../src/sizing';
import { longest, readConfig, type ConfigProblem, type OwnModel } from '../../src/sizing/config';
import { timesTheCost } from '../fixtures/growth';
import { holds } from '../fixtures/property';
import { published } from '../fixtures/sizing/configs';
import { assembled } from '../fixtures/world';

const { catalogue, serving } = assembled;
const read = (value: unknown) =>
  readConfig(typeof value === 'string' ? value : JSON.stringify(value), serving.architectures);
const modelOf = (value: unknown) => {
  const result = read(value);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};
const problemOf = (value: unknown): ConfigProblem | null => {
  const result = read(value);
  return result.ok ? null : result.problem;
};
const fieldOf = (value: unknown): string | null => {
  const problem = problemOf(value);
  return problem?.kind === 'field' ? problem.field : null;
};
const allOf = (network: Network): number => {
  const { text, images, predictors } = countParameters(network);
  return text + images + predictors;
};

const llama = {
  model_type: 'llama',
  hidden_size: 4096,
  num_hidden_layers: 32,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  vocab_size: 128256,
  intermediate_size: 14336,
  max_position_embeddings: 131072,
};
const qwen = {
  model_type: 'qwen2',
  hidden_size: 3584,
  intermediate_size: 18944,
  num_hidden_layers: 28,
  num_attention_heads: 28,
  num_key_value_heads: 4,
  vocab_size: 152064,
  max_position_embeddings: 32768,
};
const mixture = {
  model_type: 'qwen3_moe',
  hidden_size: 2048,
  intermediate_size: 6144,
  moe_intermediate_size: 768,
  num_experts: 128,
  num_experts_per_tok: 8,
  num_hidden_layers: 48,
  num_attention_heads: 32,
  num_key_value_heads: 4,
  head_dim: 128,
  vocab_size: 151936,
  max_position_embeddings: 40960,
};
const hybrid = {
  model_type: 'qwen3_5_text',
  hidden_size: 1024,
  intermediate_size: 3584,
  num_hidden_layers: 24,
  num_attention_heads: 8,
  num_key_value_heads: 2,
  head_dim: 256,
  vocab_size: 248320,
  max_position_embeddings: 262144,
  linear_num_key_heads: 16,
  linear_num_value_heads: 16,
};

describe('A published configuration', () => {
  it('is one of at least forty, of both families', () => {
    expect(published.length).toBeGreaterThanOrEqual(40);
    for (const family of ['qwen', 'llama']) {
      expect(published.filter((one) => one.family === family).length).toBeGreaterThan(10);
    }
    expect(new Set(published.map(({ model }) => model)).size).toBe(published.length);
  });

  it.each(published.map((one) => [one.model, one] as const))(
    '%s has as many parameters as are published',
    (_, { config, count }) => {
      const { network } = modelOf(config);
      const { text, images, predictors } = countParameters(network);
      // Where the head is the embedding, some files store it a second time.
      const copy = network.tied ? network.vocabulary * network.hidden : 0;
      const digits = String(count.parameters).split('.')[1]?.length ?? 0;
      const rounded = (parameters: number) => Number((parameters / 1e9).toFixed(digits));
      const counted = {
        exact: [text + images + predictors],
        'exact without predictors': [text + images],
        billions: [0, copy].map((more) => rounded(text + images + predictors + more)),
      };
      expect(counted[count.of]).toContain(count.parameters);
    },
  );

  it.each(published.map((one) => [one.model, one] as const))(
    '%s takes memory that is finite and grows with the context',
    (_, { config }) => {
      const { network, reach, stored } = modelOf(config);
      const weights = weightBytes(
        network,
        stored?.quantization ?? { kind: 'safetensors', format: 'bf16' },
      );
      expect(weights).toBeGreaterThan(0);
      expect(weights).toBeLessThanOrEqual(allOf(network) * 2);
      const [short, long] = [cacheOfOne(network, 16), cacheOfOne(network, reach.tokens)];
      expect(short).toBeGreaterThan(0);
      expect(long).toBeGreaterThan(short);
      expect(Number.isFinite(long)).toBe(true);
    },
  );
});

const typeOf = ({ architecture: { kind, attention, linear }, generation }: Release): string => {
  const isMixture = kind === 'mixture';
  if (generation === 'Llama 4') return 'llama4_text';
  if (attention === 'plain') return 'llama';
  if (attention === 'biased') return 'qwen2';
  if (attention === 'normed') return isMixture ? 'qwen3_moe' : 'qwen3';
  if (generation.includes('Next')) return 'qwen3_next';
  return isMixture && linear !== null ? 'qwen3_5_moe_text' : 'qwen3_5_text';
};

/** The configuration file that the text network of a release would have. */
const configOf = (release: Release): object => {
  const { architecture: shape, context } = release;
  const { experts, linear } = shape;
  const four = typeOf(release) === 'llama4_text';
  return {
    model_type: typeOf(release),
    hidden_size: shape.hiddenSize,
    num_hidden_layers: shape.layers,
    num_attention_heads: shape.attentionHeads,
    num_key_value_heads: shape.kvHeads,
    head_dim: shape.headDim,
    vocab_size: shape.vocabulary,
    max_position_embeddings: context.native,
    tie_word_embeddings: shape.tiedEmbeddings,
    mtp_num_hidden_layers: shape.multiToken ? 1 : 0,
    intermediate_size: four ? experts?.feedForward : (shape.feedForward ?? 1),
    ...(experts === null
      ? {}
      : {
          [four ? 'num_local_experts' : 'num_experts']: experts.total,
          num_experts_per_tok: experts.active,
          moe_intermediate_size: experts.feedForward,
          ...(four || experts.shared === 0
            ? {}
            : { shared_expert_intermediate_size: experts.shared * (experts.feedForward ?? 0) }),
          ...(four
            ? {
                interleave_moe_layer_step: shape.layers / (experts.layers ?? shape.layers),
                intermediate_size_mlp: shape.feedForward ?? 1,
              }
            : {}),
        }),
    ...(linear === null
      ? {}
      : {
          full_attention_interval: Math.round(shape.layers / (shape.layers - linear.layers)),
          linear_num_key_heads: linear.keyHeads,
          linear_num_value_heads: linear.valueHeads,
          linear_key_head_dim: linear.headDim,
          linear_value_head_dim: linear.headDim,
          linear_conv_kernel_dim: linear.convolution,
        }),
    ...(shape.windowed === null ? {} : { attention_chunk_size: shape.windowed.window }),
  };
};

describe('A configuration file', () => {
  const sized = catalogue.releases.flatMap((release) => {
    const network = networkOf(release.architecture);
    // The catalogue does not hold what the file of Llama 3.2 Vision says beyond its text network.
    return network === null || release.architecture.tiedEmbeddings === null
      ? []
      : [[release.id, release, network] as const];
  });

  it.each(sized)('of %s is read into the shape that the catalogue holds', (_, release, network) => {
    const own = modelOf(configOf(release)).network;
    const shown = (one: Network) => ({
      ...one,
      feedForward: one.plan.every(({ experts }) => experts) ? 0 : one.feedForward,
    });
    expect(shown(own)).toEqual(shown(network));
  });

  it.each([
    ['an unknown architecture', { model_type: 'mamba9' }, { kind: 'unknown', type: 'mamba9' }],
    [
      'one that holds an infinity',
      '{"model_type": "nemotron_h", "a": [0.0, Infinity, -Infinity, NaN]}',
      { kind: 'unknown', type: 'nemotron_h' },
    ],
    [
      'one that wraps a known text network',
      { model_type: 'llava', text_config: llama },
      { kind: 'unknown', type: 'llava' },
    ],
    ['no type', { architectures: ['LlamaForCausalLM'], eos_token_id: 1 }, { kind: 'noModel' }],
    [
      'the index of weights',
      { metadata: { total_size: 1 }, weight_map: {} },
      { kind: 'other', file: 'index' },
    ],
    ['an adapter', { peft_type: 'LORA', r: 8 }, { kind: 'other', file: 'adapter' }],
    ['a tokenizer', { tokenizer_class: 'Qwen2Tokenizer' }, { kind: 'other', file: 'tokenizer' }],
    [
      'the settings of generation',
      { do_sample: true, eos_token_id: 1 },
      { kind: 'other', file: 'generation' },
    ],
    [
      'the settings of images',
      { image_processor_type: 'Qwen2VLImageProcessor' },
      { kind: 'other', file: 'processor' },
    ],
    ['params.json', { dim: 4096, n_layers: 32 }, { kind: 'other', file: 'meta' }],
    [
      'the settings of a quantization',
      { producer: {}, quantization: {} },
      { kind: 'other', file: 'quantization' },
    ],
    ['a GGUF file', 'GGUF\u0003\u0000\u0000', { kind: 'other', file: 'gguf' }],
    [
      'a safetensors file',
      '\u0010\u0000\u0000\u0000\u0000\u0000\u0000\u0000{"__metadata__":{"format":"pt"},',
      { kind: 'other', file: 'safetensors' },
    ],
    ['no JSON', '{', { kind: 'notJson' }],
    ['a list', '[]', { kind: 'notJson' }],
    ['a number', '7', { kind: 'notJson' }],
    ['too long', `{"a": "${'x'.repeat(longest)}"}`, { kind: 'tooLong' }],
  ] as const)('is told by what it is: %s', (_, value, problem) => {
    expect(problemOf(value)).toEqual(problem);
  });

  it('is read with a byte order mark, and with infinities and quotes in its texts', () => {
    expect(read(`\uFEFF${JSON.stringify(llama)}`).ok).toBe(true);
    const text = JSON.stringify({ ...llama, name: 'a \\" NaN, "Infinity' });
    expect(read(text.replace('{', '{"x": [NaN, -Infinity], ')).ok).toBe(true);
    expect(fieldOf(JSON.stringify(llama).replace('4096', 'Infinity'))).toBe('hidden_size');
  });
});

describe('What a file leaves out', () => {
  it.each([
    ['null heads of keys', { ...llama, num_key_value_heads: null }, 32],
    ['absent heads of keys in Llama', { ...llama, num_key_value_heads: undefined }, 32],
    ['null heads of keys in Qwen', { ...qwen, num_key_value_heads: null }, 28],
  ])('%s are as many as heads of queries', (_, config, heads) => {
    expect(modelOf(config).network.kvHeads).toBe(heads);
  });

  it('a head is as wide as the reference makes it', () => {
    expect(modelOf({ ...llama, head_dim: null }).network.headDim).toBe(128);
    expect(modelOf({ ...mixture, head_dim: undefined }).network.headDim).toBe(64);
    expect(modelOf({ ...llama, model_type: 'qwen3', hidden_size: 1024 }).network.headDim).toBe(128);
    expect(fieldOf({ ...llama, model_type: 'qwen3', head_dim: null })).toBe('head_dim');
  });

  it('is named, with the value that stands for it', () => {
    const { assumed } = modelOf({ ...mixture, moe_intermediate_size: undefined });
    expect(assumed).toContainEqual({ field: 'moe_intermediate_size', value: 768 });
    const { max_position_embeddings: _, ...rest } = llama;
    expect(modelOf(rest).assumed).toEqual([{ field: 'max_position_embeddings', value: 2048 }]);
    expect(modelOf(llama).assumed).toEqual([]);
  });

  it.each([
    'hidden_size',
    'num_hidden_layers',
    'num_attention_heads',
    'vocab_size',
    'intermediate_size',
  ])('%s is refused in a file that is a network itself', (field) => {
    expect(problemOf({ ...llama, [field]: undefined })).toEqual({
      kind: 'field',
      field,
      reason: { kind: 'missing' },
    });
  });

  it('zero shared experts are none, and any other number does not belong', () => {
    const { network } = modelOf({ ...mixture, shared_expert_intermediate_size: 0 });
    expect(allOf(network)).toBe(30_532_122_624);
    const problem = problemOf({ ...mixture, shared_expert_intermediate_size: 768 });
    expect(problem).toEqual({
      kind: 'field',
      field: 'shared_expert_intermediate_size',
      reason: { kind: 'foreign', type: 'qwen3_moe' },
    });
  });
});

describe('Mixtures with dense layers', () => {
  it('every second layer has experts: about 16.9 billion parameters and not 30.5', () => {
    const { network } = modelOf({ ...mixture, decoder_sparse_step: 2 });
    expect(allOf(network)).toBe(16_936_286_208);
    expect(network.plan.slice(0, 4).map(({ experts }) => experts)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('the layers that are listed have none', () => {
    const { network } = modelOf({ ...mixture, mlp_only_layers: [0, 47] });
    expect(network.experts?.layers).toBe(46);
    expect(network.plan[0]?.experts).toBe(false);
    expect(fieldOf({ ...mixture, mlp_only_layers: [48] })).toBe('mlp_only_layers');
    expect(fieldOf({ ...mixture, mlp_only_layers: [0], intermediate_size: undefined })).toBe(
      'intermediate_size',
    );
  });

  it('Llama 4 places them by a step, or by a list that stands above it', () => {
    const four = {
      model_type: 'llama4_text',
      hidden_size: 5120,
      num_hidden_layers: 48,
      num_attention_heads: 40,
      num_key_value_heads: 8,
      vocab_size: 202048,
      intermediate_size: 8192,
      num_local_experts: 16,
    };
    expect(modelOf({ ...four, interleave_moe_layer_step: 2 }).network.experts?.layers).toBe(24);
    expect(
      modelOf({ ...four, interleave_moe_layer_step: 2, moe_layers: [3] }).network.experts?.layers,
    ).toBe(1);
    expect(modelOf(four).network.windowed).toEqual({ layers: 36, window: 8192 });
    expect(modelOf({ ...four, attention_chunk_size: null }).network.windowed).toBeNull();
  });

  it('no experts at all is a dense network', () => {
    expect(modelOf({ ...mixture, num_experts: 0 }).network.experts).toBeNull();
    expect(fieldOf({ ...mixture, num_experts_per_tok: 129 })).toBe('num_experts_per_tok');
    expect(fieldOf({ ...mixture, num_local_experts: 64 })).toBe('num_local_experts');
  });

  it('are counted under either name, as Transformers 5 writes the one for the other', () => {
    const { num_experts: count, ...rest } = mixture;
    const { network } = modelOf(mixture);
    expect(modelOf({ ...rest, num_local_experts: count }).network).toEqual(network);
    expect(modelOf({ ...mixture, num_local_experts: count }).network).toEqual(network);
    expect(modelOf({ ...rest, num_local_experts: 0 }).network.experts).toBeNull();
    expect(fieldOf({ ...rest, num_local_experts: null })).toBe('num_local_experts');
    expect(fieldOf(rest)).toBe('num_experts');
  });
});

describe('How far a file reads', () => {
  const yarn = { type: 'yarn', factor: 4, original_max_position_embeddings: 32768 };

  it('YaRN stretches it: at 131,072 tokens a Qwen2.5 7B keeps 7.0 GiB of cache', () => {
    const { network, reach } = modelOf({ ...qwen, rope_scaling: yarn });
    expect(reach).toEqual({ tokens: 131072, stretchedFrom: 32768 });
    expect(cacheOfOne(network, reach.tokens) / 2 ** 30).toBe(7);
    expect(modelOf(qwen).reach).toEqual({ tokens: 32768, stretchedFrom: null });
  });

  it.each([
    [
      'by the newer name',
      { rope_parameters: { ...yarn, type: undefined, rope_type: 'yarn' } },
      131072,
    ],
    ['for each kind of layer', { rope_parameters: { full_attention: yarn } }, 131072],
    ['without where it starts', { rope_scaling: { type: 'yarn', factor: 2 } }, 65536],
    ['linear', { rope_scaling: { type: 'linear', factor: 2 } }, 65536],
    ['dynamic', { rope_scaling: { type: 'dynamic', factor: 1.5 } }, 49152],
    [
      'by sections, which is no stretch',
      { rope_scaling: { type: 'mrope', mrope_section: [1] } },
      32768,
    ],
    [
      'as Llama 3 does, whose stated reach holds it',
      { rope_scaling: { rope_type: 'llama3', factor: 8 } },
      32768,
    ],
    ['not at all', { rope_scaling: null, rope_parameters: {} }, 32768],
  ])('%s', (_, more, tokens) => {
    expect(modelOf({ ...qwen, ...more }).reach.tokens).toBe(tokens);
  });

  it.each([
    [{ rope_scaling: { type: 'magic', factor: 2 } }, 'rope_scaling.rope_type'],
    [{ rope_scaling: { type: 'yarn' } }, 'rope_scaling.factor'],
    [{ rope_scaling: { type: 'yarn', factor: '4' } }, 'rope_scaling.factor'],
    [
      { rope_scaling: { ...yarn, original_max_position_embeddings: -1 } },
      'rope_scaling.original_max_position_embeddings',
    ],
    [{ rope_scaling: [] }, 'rope_scaling'],
  ])('%o is refused at %s', (more, field) => {
    expect(fieldOf({ ...qwen, ...more })).toBe(field);
  });

  it('layers that slide stop at their window where the file turns that on', () => {
    const sliding = { use_sliding_window: true, sliding_window: 4096, max_window_layers: 21 };
    expect(modelOf({ ...qwen, ...sliding }).network.windowed).toEqual({ layers: 7, window: 4096 });
    expect(modelOf({ ...qwen, ...sliding, use_sliding_window: false }).network.windowed).toBeNull();
    expect(modelOf({ ...qwen, ...sliding, sliding_window: null }).network.windowed).toBeNull();
    expect(modelOf({ ...mixture, use_sliding_window: true }).network.windowed).toEqual({
      layers: 48,
      window: 4096,
    });
  });
});

describe('Contradictions are refused by field', () => {
  it.each([
    [
      'more layer types than layers',
      { ...hybrid, layer_types: Array(1000).fill('linear_attention') },
      'layer_types',
      'length',
    ],
    ['fewer', { ...hybrid, layer_types: ['full_attention'] }, 'layer_types', 'length'],
    [
      'a layer type that no one follows',
      { ...hybrid, layer_types: Array(24).fill('mamba') },
      'layer_types',
      'value',
    ],
    [
      'sliding layers without a window',
      { ...qwen, layer_types: Array(28).fill('sliding_attention') },
      'layer_types',
      'against',
    ],
    [
      'more key-value heads than heads',
      { ...llama, num_key_value_heads: 64 },
      'num_key_value_heads',
      'over',
    ],
    [
      'key-value heads that do not divide',
      { ...llama, num_key_value_heads: 5 },
      'num_key_value_heads',
      'uneven',
    ],
    [
      'heads that do not divide the width',
      { ...qwen, num_attention_heads: 24 },
      'hidden_size',
      'uneven',
    ],
    [
      'linear heads that do not divide',
      { ...hybrid, linear_num_value_heads: 20 },
      'linear_num_value_heads',
      'uneven',
    ],
    [
      'experts in a dense architecture',
      { ...llama, num_local_experts: 8 },
      'num_local_experts',
      'foreign',
    ],
    ['latent attention', { ...llama, kv_lora_rank: 512 }, 'kv_lora_rank', 'foreign'],
    [
      'a gate that is turned off',
      { ...hybrid, attn_output_gate: false },
      'attn_output_gate',
      'value',
    ],
    [
      'more heads than a file has that leaves them out',
      { ...qwen, num_key_value_heads: undefined },
      'num_key_value_heads',
      'missing',
    ],
    ['a text for a number', { ...llama, hidden_size: '4096' }, 'hidden_size', 'number'],
    ['a list for a number', { ...llama, hidden_size: [4096] }, 'hidden_size', 'number'],
    ['a broken number', { ...llama, hidden_size: 4096.5 }, 'hidden_size', 'number'],
    ['below zero', { ...llama, hidden_size: -4096 }, 'hidden_size', 'number'],
    ['absurd', { ...llama, hidden_size: 1e300 }, 'hidden_size', 'number'],
    ['null where a number must be', { ...llama, hidden_size: null }, 'hidden_size', 'null'],
    ['a number for yes', { ...llama, attention_bias: 1 }, 'attention_bias', 'notYesNo'],
    ['a number for a type', { ...llama, model_type: 7 }, 'model_type', 'notText'],
  ])('%s', (_, config, field, kind) => {
    const problem = problemOf(config);
    expect(problem?.kind === 'field' ? [problem.field, problem.reason.kind] : problem).toEqual([
      field,
      kind,
    ]);
  });
});

describe('Parts beside the text network', () => {
  const eight = {
    model_type: 'qwen3_vl',
    text_config: {
      hidden_size: 4096,
      intermediate_size: 12288,
      num_hidden_layers: 36,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      head_dim: 128,
      vocab_size: 151936,
      max_position_embeddings: 262144,
    },
    vision_config: { depth: 27, hidden_size: 1152 },
  };

  it('what reads images is counted from its shape', () => {
    const { network } = modelOf(eight);
    expect(countParameters(network)).toEqual({
      text: 8_190_735_360,
      images: 576_388_336,
      predictors: 0,
    });
  });

  it('a part that is left out whole is named, and counted as the reference makes it', () => {
    const { network, assumed } = modelOf({ ...eight, vision_config: null });
    expect(countParameters(network).images).toBe(576_388_336);
    expect(assumed).toEqual([{ field: 'vision_config', value: null }]);
  });

  it('a width that does not reach the text network is refused with the path of its field', () => {
    const vision_config = { ...eight.vision_config, out_hidden_size: 3584 };
    expect(fieldOf({ ...eight, vision_config })).toBe('vision_config.out_hidden_size');
    expect(fieldOf({ ...eight, vision_config: { depth: null } })).toBe('vision_config.depth');
    expect(fieldOf({ ...eight, vision_config: [] })).toBe('vision_config');
    expect(fieldOf({ ...eight, text_config: null })).toBe('text_config');
    expect(fieldOf({ ...eight, text_config: { ...eight.text_config, head_dim: 0 } })).toBe(
      'text_config.head_dim',
    );
  });

  describe('of Llama 3.2 Vision', () => {
    const config = published.find(({ model }) => model.startsWith('Llama-3.2-11B-Vision'))?.config;
    const partOf = (name: string): object => {
      const part = config?.[name];
      return typeof part === 'object' && part !== null ? part : {};
    };
    const text_config = partOf('text_config');
    const vision_config = partOf('vision_config');

    it('are counted to the last parameter, with the layers that attend to images', () => {
      expect(countParameters(modelOf(config).network)).toEqual({
        text: 9_775_192_080,
        images: 863_567_379 + 31_461_376,
        predictors: 0,
      });
    });

    it('keep of a text what Llama 3.1 8B keeps, and beside it an image of four tiles', () => {
      const { network, image } = modelOf(config);
      expect(cacheOfOne(network, 131_072)).toBe(cacheOfOne(modelOf(llama).network, 131_072));
      expect(image).toEqual({ layers: 8, tokens: 4 * (40 ** 2 + 1) });
      expect(modelOf(eight).image).toBeNull();
    });

    it.each([
      ['cross_attention_layers', null, 'missing'],
      ['cross_attention_layers', undefined, 'missing'],
      ['cross_attention_layers', [40], 'number'],
      ['cross_attention_layers', Array.from({ length: 40 }, (_, layer) => layer), 'against'],
    ])('with %s %o are refused', (field, value, kind) => {
      const problem = problemOf({ ...config, text_config: { ...text_config, [field]: value } });
      expect(problem).toMatchObject({ field: `text_config.${field}`, reason: { kind } });
    });

    it('whose output has not the width of its layers are refused, and so is a list that is none', () => {
      const withVision = (more: object) =>
        fieldOf({ ...config, vision_config: { ...vision_config, ...more } });
      expect(withVision({ vision_output_dim: 1280 })).toBe('vision_config.vision_output_dim');
      expect(withVision({ supported_aspect_ratios: 8 })).toBe(
        'vision_config.supported_aspect_ratios',
      );
      expect(withVision({ max_num_tiles: null })).toBe('vision_config.max_num_tiles');
    });

    it('say that quantization spares the layers for images where the file names them', () => {
      const quantized = (ignore: string[]) => {
        const quantization_config = { quant_method: 'fp8', modules_to_not_convert: ignore };
        const { network, stored } = modelOf({ ...config, quantization_config });
        const how = stored?.quantization ?? null;
        return how === null ? 0 : weightBytes(network, how);
      };
      expect(quantized(['layers.3.cross_attn'])).toBeGreaterThan(quantized([]));
      expect(quantized(['layers.3.self_attn'])).toBe(quantized([]));
    });
  });

  it('parts that hear and speak are named and left out', () => {
    const { text_config, vision_config } = eight;
    const thinker_config = {
      text_config: { ...text_config, vocab_size: 152064 },
      vision_config: { ...vision_config, hidden_size: 1280 },
      audio_config: { d_model: 1280 },
    };
    const model = modelOf({ model_type: 'qwen2_5_omni', thinker_config, talker_config: {} });
    expect(model.leaves).toEqual(['audio_config', 'talker_config']);
    expect(fieldOf({ model_type: 'qwen2_5_omni' })).toBe('thinker_config');
  });

  it('blocks that predict further tokens are counted apart', () => {
    const { network } = modelOf({ ...hybrid, tie_word_embeddings: true, mtp_num_hidden_layers: 1 });
    expect(countParameters(network)).toEqual({
      text: 752_393_024,
      images: 0,
      predictors: 20_452_864,
    });
    expect(fieldOf({ ...hybrid, mtp_num_hidden_layers: -1 })).toBe('mtp_num_hidden_layers');
  });

  it('the whole says whether the head is the embedding, and the text network where it is silent', () => {
    const text_config = { ...eight.text_config, tie_word_embeddings: true };
    const tied = (more: object) => modelOf({ ...eight, text_config, ...more }).network.tied;
    expect(tied({})).toBe(true);
    expect(tied({ tie_word_embeddings: false })).toBe(false);
  });
});

describe('A hostile text', () => {
  it.each([
    ['quotes that are never closed', (n: number) => '"\\'.repeat(n)],
    ['numbers that JSON does not have', (n: number) => `{"a": [${'NaN, -Infinity, '.repeat(n)}0`],
    ['signs that begin such numbers', (n: number) => '-I-N'.repeat(n)],
    ['layer types', (n: number) => JSON.stringify({ ...llama, layer_types: Array(n).fill('a') })],
    [
      'patterns full of stars',
      (n: number) =>
        JSON.stringify({
          ...qwen,
          quantization_config: { quant_method: 'awq', modules_to_not_convert: ['*a'.repeat(n)] },
        }),
    ],
  ])('of %s is read in time that grows with its length', (_, textOf) => {
    const [short, long] = [textOf(6_000), textOf(48_000)];
    // Eight times the length takes eight times as long, or sixty-four times with the square.
    expect(
      timesTheCost(
        () => read(long),
        () => read(short),
        24,
      ),
    ).toBeLessThan(24);
  });
});

describe('Any field', () => {
  const values = [null, 0, -1, 1e9, '', [], {}, true, 0.5, 'NaN', 'Infinity', undefined];
  const bases: readonly Record<string, unknown>[] = [
    llama,
    qwen,
    mixture,
    hybrid,
    ...published.map(({ config }) => config),
  ];

  /** Weights as the file stores them, all parameters and the cache of one request. */
  const sizesOf = ({ network, stored, reach }: OwnModel): number[] => [
    allOf(network),
    weightBytes(network, stored?.quantization ?? { kind: 'safetensors', format: 'bf16' }),
    cacheOfOne(network, Math.min(reach.tokens, 8192)),
  ];

  /** Every place in an object, with the objects on the way to it. */
  const placesOf = (value: Record<string, unknown>, path: readonly string[] = []): string[][] =>
    Object.entries(value).flatMap(([key, inner]) => [
      [...path, key],
      ...(typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? placesOf(Object.fromEntries(Object.entries(inner)), [...path, key])
        : []),
    ]);
  const withValue = (
    value: unknown,
    [key, ...rest]: readonly string[],
    other: unknown,
  ): unknown => {
    if (key === undefined) return other;
    const own: Record<string, unknown> = Object.fromEntries(Object.entries(value ?? {}));
    own[key] = withValue(own[key], rest, other);
    return own;
  };

  it('with any value is refused, or leaves sizes that are finite and not negative', () => {
    holds(
      fc.property(
        fc
          .constantFrom(...bases)
          .chain((base) =>
            fc.tuple(
              fc.constant(base),
              fc.constantFrom(...placesOf(base)),
              fc.constantFrom(...values),
            ),
          ),
        ([base, place, other]) => {
          const text = JSON.stringify(withValue(base, place, other)).replaceAll(
            /"(NaN|Infinity)"/g,
            '$1',
          );
          const result = read(text);
          const sizes = result.ok ? sizesOf(result.value) : [];
          const named = result.ok || result.problem.kind !== 'field' || result.problem.field !== '';
          expect(named).toBe(true);
          for (const size of sizes) {
            expect(Number.isFinite(size)).toBe(true);
            expect(size).toBeGreaterThan(0);
          }
        },
      ),
      { atLeast: 300, seed: 51 },
    );
  });

  it('never throws, whatever a text holds, and touches no prototype', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const keys = fc.constantFrom(
      'model_type',
      'hidden_size',
      'text_config',
      'layer_types',
      '__proto__',
      'num_experts',
      'quantization_config',
    );
    holds(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.dictionary(keys, value).map((one) => JSON.stringify({ ...llama, ...one })),
          fc.dictionary(keys, value).map((one) => JSON.stringify(one)),
        ),
        (text) => {
          expect(typeof read(text).ok).toBe('boolean');
          expect(Object.hasOwn(Object.prototype, 'hidden_size')).toBe(false);
        },
      ),
      { atLeast: 200, seed: 51 },
    );
  });
});
