import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Release } from '../../src/catalogue';
import { longest, readConfig } from '../../src/pages/size/config';
import { networkOf, parametersOf, type Network } from '../../src/sizing';
import { holds } from '../fixtures/property';
import { assembled } from '../fixtures/world';

const { catalogue, serving } = assembled;
const read = (text: string) => readConfig(text, serving.architectures);
const problemOf = (text: string) => {
  const result = read(text);
  return result.ok ? null : result.problem;
};

const typeOf = ({ architecture: { kind, attention, linear }, generation }: Release): string => {
  const mixture = kind === 'mixture';
  if (generation === 'Llama 4') return 'llama4_text';
  if (attention === 'plain') return 'llama';
  if (attention === 'biased') return 'qwen2';
  if (attention === 'normed') return mixture ? 'qwen3_moe' : 'qwen3';
  if (generation.includes('Next')) return 'qwen3_next';
  return mixture && linear !== null ? 'qwen3_5_moe_text' : 'qwen3_5_text';
};

/** The configuration file that a release would have, its text network inside where it reads images. */
const configOf = (release: Release): string => {
  const { architecture: shape, context, input } = release;
  const { experts, linear } = shape;
  const dense = experts !== null && (experts.layers ?? shape.layers) < shape.layers;
  const text = {
    model_type: typeOf(release),
    hidden_size: shape.hiddenSize,
    num_hidden_layers: shape.layers,
    num_attention_heads: shape.attentionHeads,
    num_key_value_heads: shape.kvHeads,
    head_dim: shape.headDim,
    vocab_size: shape.vocabulary,
    max_position_embeddings: context.native,
    ...(experts === null
      ? { intermediate_size: shape.feedForward }
      : {
          num_experts: experts.total,
          num_experts_per_tok: experts.active,
          moe_intermediate_size: experts.feedForward,
          ...(experts.shared > 0
            ? { shared_expert_intermediate_size: experts.shared * (experts.feedForward ?? 0) }
            : {}),
          ...(dense
            ? { interleave_moe_layer_step: 2, intermediate_size_mlp: shape.feedForward }
            : {}),
        }),
    ...(linear === null
      ? {}
      : {
          full_attention_interval: Math.round(shape.layers / (shape.layers - linear.layers)),
          linear_num_key_heads: linear.keyHeads,
          linear_num_value_heads: linear.valueHeads,
          linear_key_head_dim: linear.headDim,
          linear_conv_kernel_dim: linear.convolution,
        }),
    ...(shape.windowed === null ? {} : { attention_chunk_size: shape.windowed.window }),
  };
  const tied = { tie_word_embeddings: shape.tiedEmbeddings };
  return JSON.stringify(
    input.includes('image') ? { ...tied, text_config: text } : { ...text, ...tied },
  );
};

describe('A configuration file', () => {
  const sized = catalogue.releases.flatMap((release) => {
    const network = networkOf(release.architecture);
    // Llama 3.2 Vision has a type of its own, which is refused by name.
    return network === null || release.architecture.tiedEmbeddings === null
      ? []
      : [[release.id, release, network] as const];
  });

  it.each(sized)('of %s is read into the shape that the catalogue holds', (_, release, network) => {
    const result = read(configOf(release));
    const own = result.ok ? networkOf(result.value.architecture) : null;
    const shown = (one: Network | null) =>
      one === null
        ? null
        : { ...one, multiToken: false, feedForward: one.experts === null ? one.feedForward : 0 };
    expect(shown(own)).toEqual(shown(network));
    expect(own === null ? 0 : parametersOf(own)).toBe(parametersOf(network));
  });

  it('is refused by name where its architecture is not followed', () => {
    expect(problemOf('{"model_type": "mamba9"}')).toEqual({ kind: 'unknown', type: 'mamba9' });
    expect(problemOf('{"architectures": ["LlamaForCausalLM"]}')).toEqual({ kind: 'noModel' });
  });

  it.each([
    ['missing', '"hidden_size": 4096, ', ''],
    ['zero', '"hidden_size": 4096', '"hidden_size": 0'],
    ['below zero', '"hidden_size": 4096', '"hidden_size": -4096'],
    ['broken', '"hidden_size": 4096', '"hidden_size": 4096.5'],
    ['a text', '"hidden_size": 4096', '"hidden_size": "4096"'],
    ['nothing', '"hidden_size": 4096', '"hidden_size": null'],
    ['absurd', '"hidden_size": 4096', '"hidden_size": 1e300'],
  ])('names the field that is %s', (_, from, to) => {
    const whole =
      '{"model_type": "llama", "hidden_size": 4096, "num_hidden_layers": 32, "num_attention_heads": 32, "num_key_value_heads": 8, "vocab_size": 128256, "intermediate_size": 14336, "max_position_embeddings": 131072}';
    expect(read(whole).ok).toBe(true);
    expect(problemOf(whole.replace(from, to))).toEqual({ kind: 'field', field: 'hidden_size' });
  });

  it.each([
    ['no JSON', '{', 'notJson'],
    ['NaN', '{"hidden_size": NaN}', 'notJson'],
    ['a list', '[]', 'notJson'],
    ['a number', '7', 'notJson'],
    ['longer than a configuration can be', `{"a": "${'x'.repeat(longest)}"}`, 'tooLong'],
  ])('is refused where it is %s', (_, text, kind) => {
    expect(problemOf(text)).toEqual({ kind });
  });

  it('never throws, whatever it holds, and touches no prototype', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const keys = fc.constantFrom(
      'model_type',
      'hidden_size',
      'text_config',
      'layer_types',
      '__proto__',
      'num_experts',
    );
    holds(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.dictionary(keys, value).map((one) => JSON.stringify(one)),
        ),
        (text) => {
          expect(typeof read(text).ok).toBe('boolean');
          expect(Object.hasOwn(Object.prototype, 'hidden_size')).toBe(false);
        },
      ),
      { atLeast: 500, seed: 51 },
    );
  });
});
