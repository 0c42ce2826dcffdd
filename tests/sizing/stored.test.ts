import { describe, expect, it } from 'vitest';
import { weightBytes } from '../../src/sizing';
import { readConfig } from '../../src/sizing/config';
import { matcherOf } from '../../src/sizing/config/modules';
import { assembled } from '../fixtures/world';

const read = (value: object) => readConfig(JSON.stringify(value), assembled.serving.architectures);
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
  ...qwen,
  model_type: 'qwen3_moe',
  num_experts: 8,
  num_experts_per_tok: 2,
  moe_intermediate_size: 768,
  head_dim: 128,
};

/** What is stored, and how large it is in GiB. */
const storedOf = (more: object, base: object = qwen) => {
  const result = read({ ...base, ...more });
  if (!result.ok) return result.problem;
  const { stored, network } = result.value;
  if (stored === null) return null;
  const { quantization, ...rest } = stored;
  return {
    ...rest,
    gib: quantization === null ? null : weightBytes(network, quantization) / 2 ** 30,
  };
};
const awq = { quant_method: 'awq', bits: 4, group_size: 128, zero_point: true };
/** Embedding, head, norms and biases, which no quantizer here touches, at 16 bits. */
const kept = (2 * 152064 * 3584 + 57 * 3584 + 28 * 4608) * 2;
const matrices = 7_615_616_512 - kept / 2;
const at = (bits: number) => (kept + (matrices * bits) / 8) / 2 ** 30;

describe('How a file says that its own weights are stored', () => {
  it.each([
    ['AWQ', awq, 4, 'int4', at(4 + 20 / 128)],
    ['AWQ without zero points', { ...awq, zero_point: false }, 4, 'int4', at(4 + 16 / 128)],
    ['AWQ, its numbers left out', { quant_method: 'awq' }, 4, 'int4', at(4 + 20 / 128)],
    ['AWQ in groups of 64', { ...awq, group_size: 64 }, 4, 'int4', at(4 + 20 / 64)],
    [
      'AWQ by the names of its first writers',
      { quant_method: 'awq', w_bit: 8, q_group_size: 64 },
      8,
      null,
      at(8 + 24 / 64),
    ],
    ['GPTQ', { quant_method: 'gptq', bits: 4, group_size: 128 }, 4, 'int4', at(4 + 20 / 128)],
    [
      'GPTQ in 8 bits',
      { quant_method: 'gptq', bits: 8, group_size: 128 },
      8,
      null,
      at(8 + 24 / 128),
    ],
    [
      'FP8 by blocks',
      { quant_method: 'fp8', weight_block_size: [128, 128] },
      8,
      'fp8',
      at(8 + 32 / 128 ** 2),
    ],
    ['FP8 by matrices', { quant_method: 'fp8' }, 8, 'fp8', at(8)],
    ['bitsandbytes', { quant_method: 'bitsandbytes', load_in_4bit: true }, 4, null, at(4.5)],
    [
      'bitsandbytes, scales quantized too',
      { quant_method: 'bitsandbytes', load_in_4bit: true, bnb_4bit_use_double_quant: true },
      4,
      null,
      at(4 + 8 / 64 + 32 / 16384),
    ],
    ['NVFP4 by its word', { quant_method: 'modelopt', quant_algo: 'NVFP4' }, 4, 'nvfp4', at(4.5)],
    [
      'compressed-tensors',
      {
        quant_method: 'compressed-tensors',
        config_groups: {
          group_0: {
            targets: ['Linear'],
            weights: {
              num_bits: 4,
              type: 'int',
              strategy: 'group',
              group_size: 128,
              symmetric: true,
            },
          },
        },
      },
      4,
      'int4',
      at(4 + 16 / 128),
    ],
    [
      'NVFP4 by groups',
      {
        quant_method: 'modelopt',
        config_groups: {
          group_0: { targets: ['Linear'], weights: { num_bits: 4, type: 'float', group_size: 16 } },
        },
      },
      4,
      'nvfp4',
      at(4.5),
    ],
  ])('%s', (_, quantization_config, bits, as, gib) => {
    const stored = storedOf({ quantization_config });
    expect(stored).toMatchObject({ bits, as });
    expect(stored).toHaveProperty('gib', expect.closeTo(gib, 9));
  });

  it('MLX quantizes embedding and head too', () => {
    const stored = storedOf({ quantization: { bits: 4, group_size: 64 } });
    expect(stored).toMatchObject({ method: 'MLX', bits: 4, as: 'mlx-4' });
    const small = (57 * 3584 + 28 * 4608) * 2;
    const gib = (small + ((7_615_616_512 - small / 2) * 4.5) / 8) / 2 ** 30;
    expect(stored).toHaveProperty('gib', expect.closeTo(gib, 9));
  });

  it('MXFP4 quantizes the experts alone', () => {
    const stored = storedOf({ quantization_config: { quant_method: 'mxfp4' } }, mixture);
    const whole = storedOf({ dtype: 'bfloat16' }, mixture);
    const experts = 28 * 8 * 3 * 768 * 3584;
    const gib =
      (whole !== null && 'gib' in whole ? (whole.gib ?? 0) : 0) -
      (experts * (16 - 4.25)) / 8 / 2 ** 30;
    expect(stored).toHaveProperty('gib', expect.closeTo(gib, 9));
  });

  it('modules that were left out stay at 16 bits', () => {
    const whole = storedOf({ quantization_config: awq });
    const first = storedOf({
      quantization_config: { ...awq, modules_to_not_convert: ['model.layers.0.self_attn'] },
    });
    const layer = (2 * 3584 * 3584 + 2 * 512 * 3584) * ((16 - 4 - 20 / 128) / 8);
    const difference = [first, whole].map((one) =>
      one !== null && 'gib' in one ? (one.gib ?? 0) : 0,
    );
    expect(((difference[0] ?? 0) - (difference[1] ?? 0)) * 2 ** 30).toBeCloseTo(layer, 0);
  });

  it.each([
    ['GPTQ leaves out by a pattern', 'gptq', { dynamic: { '-:.*down_proj': {} } }],
    [
      'AutoRound leaves out by a width',
      'auto-round',
      {
        extra_config: Object.fromEntries(
          Array.from({ length: 28 }, (_, layer) => [
            `model.layers.${String(layer)}.mlp.down_proj`,
            { bits: 16, data_type: 'float' },
          ]),
        ),
      },
    ],
  ])('modules that %s stay at 16 bits', (_, method, more) => {
    const one = { quant_method: method, bits: 4, group_size: 128 };
    const down = 28 * 3584 * 18944;
    const found = storedOf({ quantization_config: { ...one, ...more } });
    expect(found).toMatchObject({
      bits: 4,
      gib: at(4 + 20 / 128) + (down * (16 - 4 - 20 / 128)) / 8 / 2 ** 30,
    });
  });

  it.each([
    ['a pattern', { dynamic: { '+:.*down_proj': { bits: 8 } } }],
    ['a name', { dynamic: { 'model.layers.0.mlp.down_proj': { bits: 8 } } }],
    ['a pattern that means more', { dynamic: { '-:.*(down|up)_proj': {} } }],
    ['AutoRound', { extra_config: { 'model.layers.0.mlp.down_proj': { bits: 8 } } }],
    ['a head', { lm_head: true }],
  ])('a width of its own by %s is not followed', (_, more) => {
    const one = { quant_method: 'gptq', bits: 4, group_size: 128 };
    const plain = storedOf({ quantization_config: one });
    expect(storedOf({ quantization_config: { ...one, ...more } })).toEqual({
      method: 'gptq',
      bits: null,
      as: null,
      gib: null,
    });
    for (const none of [null, false, {}]) {
      const less = Object.fromEntries(Object.keys(more).map((field) => [field, none]));
      expect(storedOf({ quantization_config: { ...one, ...less } })).toEqual(plain);
    }
  });

  it('an empty object says as little as none', () => {
    for (const none of [{}, null]) {
      expect(storedOf({ quantization_config: none })).toBeNull();
      expect(storedOf({ quantization_config: none, torch_dtype: 'float16' })).toEqual(
        storedOf({ torch_dtype: 'float16' }),
      );
    }
  });

  it('groups that take modules of their own give each its bits', () => {
    const group = (num_bits: number, targets: string[]) => ({
      targets,
      weights: { num_bits, type: 'float' },
    });
    const config_groups = { a: group(8, ['*.self_attn.*']), b: group(4, ['re:.*mlp.*']) };
    const stored = storedOf({ quantization_config: { quant_method: 'modelopt', config_groups } });
    expect(stored).toMatchObject({ bits: null, as: null });
    const attention = 28 * (2 * 3584 * 3584 + 2 * 512 * 3584);
    const gib = (kept + attention + ((matrices - attention) * 4.5) / 8) / 2 ** 30;
    expect(stored).toHaveProperty('gib', expect.closeTo(gib, 9));
  });

  it('says whole numbers where there is no quantization, and nothing where the file is silent', () => {
    expect(storedOf({ torch_dtype: 'bfloat16' })).toMatchObject({
      bits: 16,
      as: 'bf16',
      gib: at(16),
    });
    expect(storedOf({ dtype: 'float32' })).toMatchObject({ bits: 32, as: null, gib: at(16) * 2 });
    expect(storedOf({})).toBeNull();
  });

  it.each([
    ['a way that is not followed', { quant_method: 'aqlm' }, 'aqlm'],
    [
      'an expression that says more than a name',
      { ...awq, modules_to_not_convert: [String.raw`re:(a+)+\w`] },
      'awq',
    ],
    [
      'bits of its own for a module',
      { bits: 4, group_size: 64, 'model.layers.0': { bits: 8 } },
      'MLX',
    ],
  ])('%s keeps its name and has no size', (_, quantization_config, method) => {
    expect(storedOf({ quantization_config })).toEqual({ method, bits: null, as: null, gib: null });
  });

  it.each([
    [{ quant_method: 'gptq' }, 'quantization_config.bits'],
    [{ ...awq, bits: '4' }, 'quantization_config.bits'],
    [{ ...awq, group_size: 0 }, 'quantization_config.group_size'],
    [{ ...awq, modules_to_not_convert: 'visual' }, 'quantization_config.modules_to_not_convert'],
    [{ ...awq, modules_to_not_convert: [7] }, 'quantization_config.modules_to_not_convert'],
    [7, 'quantization_config'],
  ])('%o is refused at %s', (quantization_config, field) => {
    expect(storedOf({ quantization_config })).toMatchObject({ kind: 'field', field });
  });
});

describe('Patterns of modules', () => {
  it.each([
    ['lm_head', 'lm_head', true],
    ['model.layers.1.mlp', 'layers.1.mlp.gate_proj', true],
    ['model.layers.1', 'layers.11.mlp.gate_proj', false],
    ['mlp.gate', 'layers.0.mlp.gate_proj', false],
    ['mlp.gate', 'layers.0.mlp.gate', true],
    ['*self_attn*', 'layers.0.self_attn.q_proj', true],
    ['model.language_model.layers.0.linear_attn*', 'layers.0.linear_attn.out_proj', true],
    ['model.layers.0*', 'layers.10.mlp.up_proj', false],
    ['re:.*mlp.gate$', 'layers.0.mlp.gate', true],
    [String.raw`re:model\.layers\.\d+\.self_attn.*`, 'layers.7.self_attn.o_proj', true],
  ])('%s of %s: %s', (pattern, name, fits) => {
    expect(matcherOf([pattern])?.(name)).toBe(fits);
  });

  it('are read in time that grows with their length, whatever stars they hold', () => {
    const matcher = matcherOf([`${'*a'.repeat(200_000)}b`]);
    expect(matcher?.('layers.0.self_attn.q_proj')).toBe(false);
  });
});
