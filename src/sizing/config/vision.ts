import type { VisionType } from '../../catalogue/model';
import type { Fields } from './fields';

/** The part of a network that reads images. */
export interface VisionPart {
  readonly parameters: number;
  /** Tokens of the largest image that stand beside the text; 0 where they stand in it. */
  readonly tokens: number;
}

/** Parameters of a layer norm, of a matrix with a bias, and of a matrix without. */
const norm = (width: number): number => 2 * width;
const linear = (into: number, out: number): number => into * out + out;

/** Joins patches and turns them into the width of the text network. */
const merger = (width: number, merged: number, out: number, normWidth: number): number =>
  normWidth + linear(width * merged, width * merged) + linear(width * merged, out);

/** The width of the text network, which the part must hand its patches on in. */
const outOf = (fields: Fields, hidden: number): number => {
  const value = fields.values['out_hidden_size'];
  // The reference takes a width of its own, with which no other network runs.
  if (value === undefined) return hidden;
  const out = fields.needed('out_hidden_size', 'width');
  if (out !== hidden) {
    fields.refuse('out_hidden_size', { kind: 'against', other: 'hidden_size' });
  }
  return out;
};

/** The side of a patch: one number, or two alike. */
const patchOf = (fields: Fields, width: number): number => {
  const patch = fields.needed('patch_size', 'small');
  const channels = fields.needed('in_channels', 'small');
  const frames = fields.needed('temporal_patch_size', 'small');
  return channels * frames * patch ** 2 * width;
};

const qwen2 = (fields: Fields, hidden: number): number => {
  const width = fields.needed('embed_dim', 'width');
  const merged = fields.needed('spatial_merge_size', 'small') ** 2;
  const wide = width * fields.needed('mlp_ratio', 'small');
  // In this part `hidden_size` is the width of the text network.
  const out = fields.values['hidden_size'];
  if (out !== undefined && out !== hidden) {
    fields.refuse('hidden_size', { kind: 'against', other: 'hidden_size' });
  }
  const layer =
    2 * norm(width) +
    linear(width, 3 * width) +
    linear(width, width) +
    linear(width, wide) +
    linear(wide, width);
  return (
    patchOf(fields, width) +
    fields.needed('depth', 'layers') * layer +
    merger(width, merged, hidden, norm(width))
  );
};

const qwen25 = (fields: Fields, hidden: number): number => {
  const width = fields.needed('hidden_size', 'width');
  const merged = fields.needed('spatial_merge_size', 'small') ** 2;
  const wide = fields.needed('intermediate_size', 'width');
  const layer =
    2 * width +
    linear(width, 3 * width) +
    linear(width, width) +
    2 * linear(width, wide) +
    linear(wide, width);
  return (
    patchOf(fields, width) +
    fields.needed('depth', 'layers') * layer +
    merger(width, merged, outOf(fields, hidden), width)
  );
};

const qwen3 = (fields: Fields, hidden: number, deepstack: number): number => {
  const width = fields.needed('hidden_size', 'width');
  const depth = fields.needed('depth', 'layers');
  const merged = fields.needed('spatial_merge_size', 'small') ** 2;
  const wide = fields.needed('intermediate_size', 'width');
  const out = outOf(fields, hidden);
  const listed = deepstack === 0 ? [] : fields.places('deepstack_visual_indexes', depth);
  const layer =
    2 * norm(width) +
    linear(width, 3 * width) +
    linear(width, width) +
    linear(width, wide) +
    linear(wide, width);
  return (
    patchOf(fields, width) +
    width +
    fields.needed('num_position_embeddings', 'width') * width +
    depth * layer +
    merger(width, merged, out, norm(width)) +
    (listed?.length ?? deepstack) * merger(width, merged, out, norm(width * merged))
  );
};

const llama4 = (fields: Fields, hidden: number): number => {
  const width = fields.needed('hidden_size', 'width');
  const wide = fields.needed('intermediate_size', 'width');
  const patch = fields.needed('patch_size', 'small');
  const patches = Math.floor(fields.needed('image_size', 'width') / patch) ** 2 + 1;
  const between = fields.needed('projector_input_dim', 'width');
  const out = fields.needed('projector_output_dim', 'width');
  const layer =
    2 * norm(width) + 4 * linear(width, width) + linear(width, wide) + linear(wide, width);
  return (
    fields.needed('num_channels', 'small') * patch ** 2 * width +
    width +
    patches * width +
    2 * norm(width) +
    fields.needed('num_hidden_layers', 'layers') * layer +
    wide * between +
    out * out +
    fields.needed('vision_output_dim', 'width') * hidden
  );
};

/** An image in tiles, whose states layers of the text network attend to. */
const mllama = (fields: Fields, hidden: number): VisionPart => {
  const width = fields.needed('hidden_size', 'width');
  const wide = fields.needed('intermediate_size', 'width');
  const patch = fields.needed('patch_size', 'small');
  const patches = Math.floor(fields.needed('image_size', 'width') / patch) ** 2 + 1;
  const tiles = fields.needed('max_num_tiles', 'small');
  // One more for an image that has none of the shapes.
  const shapes = fields.count('supported_aspect_ratios') + 1;
  const out = fields.needed('vision_output_dim', 'width');
  if (out !== width * (1 + fields.count('intermediate_layers_indices'))) {
    fields.refuse('vision_output_dim', { kind: 'against', other: 'intermediate_layers_indices' });
  }
  const layer = 2 * norm(width) + 4 * width ** 2 + linear(width, wide) + linear(wide, width);
  const gates = 2;
  return {
    parameters:
      fields.needed('num_channels', 'small') * patch ** 2 * width +
      width +
      (1 + patches * width + shapes * tiles * patches * width) +
      2 * (1 + shapes * tiles * width) +
      2 * norm(width) +
      fields.needed('num_hidden_layers', 'layers') * layer +
      fields.needed('num_global_layers', 'layers') * (layer + gates) +
      linear(out, hidden),
    tokens: tiles * patches,
  };
};

/** Reads the part that reads images, for a text network of so wide a state. */
export const visionPart = (
  { type, deepstack }: VisionType,
  fields: Fields,
  hidden: number,
): VisionPart => {
  const joined = (parameters: number): VisionPart => ({ parameters, tokens: 0 });
  switch (type) {
    case 'qwen2_vl':
      return joined(qwen2(fields, hidden));
    case 'qwen2_5_vl':
      return joined(qwen25(fields, hidden));
    case 'llama4':
      return joined(llama4(fields, hidden));
    case 'mllama':
      return mllama(fields, hidden);
    default:
      return joined(qwen3(fields, hidden, deepstack));
  }
};

/** The layers that attend to an image in place of the text. Which they are must be said. */
export const crossingOf = (fields: Fields, layers: number): readonly number[] => {
  const field = 'cross_attention_layers';
  if (!fields.has(field)) return [];
  const listed = fields.places(field, layers);
  if ((fields.values[field] ?? null) === null) fields.refuse(field, { kind: 'missing' });
  if (new Set(listed).size === layers) {
    fields.refuse(field, { kind: 'against', other: 'num_hidden_layers' });
  }
  return listed ?? [];
};
