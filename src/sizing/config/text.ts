import type { ArchitectureType } from '../../catalogue/model';
import type { Experts, Layer, Linear, Network } from '../network';
import { expertCounts, refuseForeign, type Fields } from './fields';
import { crossingOf } from './vision';

/** A network before it is known whether its head is its embedding, and what reads images. */
export type TextNetwork = Omit<Network, 'tied' | 'other'>;

/** Most blocks that predict further tokens. */
const mostPredictors = 16;

/** Numbers of heads and their width; keys and values may have fewer heads. */
const headsOf = (fields: Fields, hidden: number) => {
  const heads = fields.needed('num_attention_heads', 'heads');
  const kvHeads = fields.number('num_key_value_heads', 'heads') ?? heads;
  const given = fields.number('head_dim', 'headDim');
  const other = 'num_attention_heads';
  if (kvHeads > heads) {
    fields.refuse('num_key_value_heads', { kind: 'over', value: kvHeads, other, most: heads });
  } else if (heads % kvHeads !== 0) {
    fields.refuse('num_key_value_heads', { kind: 'uneven', value: heads, other, parts: kvHeads });
  }
  if (given === null && hidden % heads !== 0) {
    fields.refuse('hidden_size', { kind: 'uneven', value: hidden, other, parts: heads });
  }
  return { heads, kvHeads, headDim: given ?? Math.max(1, Math.floor(hidden / heads)) };
};

/** Which layers have experts, by the fields that the architecture places them with. */
const placesOf = (
  { experts }: ArchitectureType,
  fields: Fields,
  layers: number,
): ((layer: number) => boolean) => {
  switch (experts) {
    case 'none':
      return () => false;
    case 'every':
      return () => true;
    case 'step': {
      const step = fields.needed('decoder_sparse_step', 'small');
      const dense = fields.places('mlp_only_layers', layers) ?? [];
      return (layer) => (layer + 1) % step === 0 && !dense.includes(layer);
    }
    case 'interleaved': {
      const listed = fields.places('moe_layers', layers);
      const step = fields.needed('interleave_moe_layer_step', 'small');
      return listed === null
        ? (layer) => (layer + 1) % step === 0
        : (layer) => listed.includes(layer);
    }
  }
};

/** How many experts there are; 0 only where the reference then builds dense layers. */
const totalOf = (type: ArchitectureType, fields: Fields): number => {
  const [own, alias] = fields.has('num_experts')
    ? expertCounts
    : ([expertCounts[1], expertCounts[0]] as const);
  const { values } = fields;
  const both = values[own] !== undefined && values[alias] !== undefined;
  if (both && values[own] !== values[alias]) fields.refuse(alias, { kind: 'against', other: own });
  const field = values[own] === undefined && values[alias] !== undefined ? alias : own;
  return fields.number(field, 'experts', type.experts === 'step' ? 0 : 1) ?? 1;
};

/** The experts of a mixture, but for how many layers have them. */
const expertsOf = (type: ArchitectureType, fields: Fields): Omit<Experts, 'layers'> | null => {
  if (type.experts === 'none') return null;
  const total = totalOf(type, fields);
  if (total === 0) return null;
  const active = fields.needed('num_experts_per_tok', 'experts');
  if (active > total) {
    fields.refuse('num_experts_per_tok', {
      kind: 'over',
      value: active,
      other: 'the number of experts',
      most: total,
    });
  }
  if (type.experts === 'interleaved') {
    const width = fields.needed('intermediate_size', 'width');
    // One shared expert, as wide as the others: no field names it.
    return { total, active, feedForward: width, sharedWidth: width, sharedGate: false };
  }
  const feedForward = fields.needed('moe_intermediate_size', 'width');
  const shared = fields.has('shared_expert_intermediate_size');
  const sharedWidth = shared
    ? (fields.number('shared_expert_intermediate_size', 'width', 0) ?? 0)
    : 0;
  return { total, active, feedForward, sharedWidth, sharedGate: shared && sharedWidth > 0 };
};

/** The kind of attention of each layer, in the words of configuration files. */
const layerTypesOf = (type: ArchitectureType, fields: Fields, layers: number): string[] | null => {
  const names = fields.names('layer_types');
  if (names === null) return null;
  if (names.length !== layers) {
    fields.refuse('layer_types', { kind: 'length', found: names.length, layers });
    return null;
  }
  const unknown = names.find((name) => !type.layerTypes.includes(name));
  if (unknown !== undefined) fields.refuse('layer_types', { kind: 'value', value: unknown });
  return [...names];
};

/** The shape of linear attention, but for how many layers have it. */
const linearOf = (fields: Fields): Omit<Linear, 'layers'> => {
  const keyHeads = fields.needed('linear_num_key_heads', 'heads');
  const valueHeads = fields.needed('linear_num_value_heads', 'heads');
  if (valueHeads % keyHeads !== 0) {
    fields.refuse('linear_num_value_heads', {
      kind: 'uneven',
      value: valueHeads,
      other: 'linear_num_key_heads',
      parts: keyHeads,
    });
  }
  return {
    keyHeads,
    valueHeads,
    headDim: fields.needed('linear_key_head_dim', 'headDim'),
    valueDim: fields.needed('linear_value_head_dim', 'headDim'),
    convolution: fields.needed('linear_conv_kernel_dim', 'small'),
  };
};

/** The layers that stop at a window, and where; null where none does. */
const windowedOf = (
  type: ArchitectureType,
  fields: Fields,
  layers: number,
  names: readonly string[] | null,
): Network['windowed'] => {
  if (type.windows === 'none') return null;
  const all = Array.from({ length: layers }, (_, layer) => layer);
  const windowed = (window: number | null, holds: (layer: number) => boolean) => {
    const count = names?.filter((name) => name !== 'full_attention').length;
    const short = count ?? all.filter(holds).length;
    if (window === null && (count ?? 0) > 0) {
      const other = type.windows === 'chunked' ? 'attention_chunk_size' : 'use_sliding_window';
      fields.refuse('layer_types', { kind: 'against', other });
    }
    return window === null || short === 0 ? null : { layers: short, window };
  };
  if (type.windows === 'chunked') {
    const interval = fields.needed('no_rope_layer_interval', 'small');
    const rotary = fields.places('no_rope_layers', 2) ?? [];
    if (rotary.length > 0 && rotary.length < layers) {
      fields.refuse('no_rope_layers', { kind: 'length', found: rotary.length, layers });
    }
    return windowed(fields.number('attention_chunk_size', 'tokens'), (layer) =>
      rotary.length > 0 ? rotary[layer] === 1 : (layer + 1) % interval !== 0,
    );
  }
  if (!fields.yes('use_sliding_window')) return windowed(null, () => false);
  const window = fields.number('sliding_window', 'tokens');
  if (type.windows === 'all') return windowed(window, () => true);
  const whole = fields.number('max_window_layers', 'layers', 0) ?? layers;
  return windowed(window, (layer) =>
    type.windows === 'last' ? layer >= whole : layer % 2 === 0 && layer < whole,
  );
};

/** How many blocks that predict further tokens the file names; none where it names none. */
const predictorsOf = (fields: Fields): number => {
  const named = ['mtp_num_hidden_layers', 'num_nextn_predict_layers'].find(
    (field) => (fields.values[field] ?? null) !== null,
  );
  const value = named === undefined ? 0 : fields.values[named];
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) {
    if (value <= mostPredictors) return value;
  }
  fields.refuse(named ?? '', { kind: 'number', least: 0, most: mostPredictors });
  return 0;
};

/** Fields that sizing follows at one value only. */
const refuseOtherwise = ({ fixed }: ArchitectureType, fields: Fields): void => {
  for (const [field, wanted] of Object.entries(fixed)) {
    const value = fields.values[field] ?? wanted;
    if (value !== wanted) fields.refuse(field, { kind: 'value', value: JSON.stringify(value) });
  }
};

/** The width of dense blocks; 0 where every layer has experts. */
const denseWidth = (type: ArchitectureType, fields: Fields, plan: readonly Layer[]): number => {
  if (plan.every(({ experts }) => experts)) return 0;
  return fields.needed(
    type.experts === 'interleaved' ? 'intermediate_size_mlp' : 'intermediate_size',
    'width',
  );
};

/** Reads the network that reads and writes text. What is wrong is noted at its field. */
export const textNetwork = (type: ArchitectureType, fields: Fields): TextNetwork => {
  refuseForeign(fields, type.type);
  refuseOtherwise(type, fields);
  const hidden = fields.needed('hidden_size', 'width');
  const layers = fields.needed('num_hidden_layers', 'layers');
  const names = layerTypesOf(type, fields, layers);
  const mixed = expertsOf(type, fields);
  const hasExperts = placesOf(type, fields, layers);
  const linear = fields.has('linear_num_value_heads') ? linearOf(fields) : null;
  const interval =
    linear === null || names !== null ? 1 : fields.needed('full_attention_interval', 'layers');
  const crossing = crossingOf(fields, layers);
  const plan = Array.from({ length: layers }, (_, layer) => ({
    linear:
      linear !== null &&
      (names === null ? (layer + 1) % interval !== 0 : names[layer] === 'linear_attention'),
    cross: crossing.includes(layer),
    experts: mixed !== null && hasExperts(layer),
  }));
  const mixtures = plan.filter(({ experts }) => experts).length;
  const linears = plan.filter((layer) => layer.linear).length;
  const crosses = plan.filter(({ cross }) => cross).length;
  const every = fields.yes('attention_bias');
  return {
    layers,
    plan,
    hidden,
    vocabulary: fields.needed('vocab_size', 'vocabulary'),
    spare: type.spare ?? 0,
    attention: type.attention,
    biases: {
      inputs: fields.has('qkv_bias')
        ? fields.yes('qkv_bias')
        : every || type.attention === 'biased',
      output: every,
      feedForward: fields.yes('mlp_bias'),
    },
    ...headsOf(fields, hidden),
    feedForward: denseWidth(type, fields, plan),
    experts: mixed === null || mixtures === 0 ? null : { ...mixed, layers: mixtures },
    linear: linear === null || linears === 0 ? null : { ...linear, layers: linears },
    cacheLayers: layers - linears - crosses,
    windowed: windowedOf(type, fields, layers, names),
    predictors: predictorsOf(fields),
  };
};
