import type { Network } from './network';
import type { Role, Tensor } from './tensors';

/** The types of GGUF tensors and the bits an element takes, scales included. */
const bits = {
  F32: 32,
  F16: 16,
  Q8_0: 8.5,
  Q6_K: 6.5625,
  Q5_1: 6,
  Q5_K: 5.5,
  Q5_0: 5.5,
  Q4_1: 5,
  Q4_K: 4.5,
  Q4_0: 4.5,
  IQ4_NL: 4.5,
  IQ4_XS: 4.25,
  Q3_K: 3.4375,
  IQ3_S: 3.4375,
  IQ3_XXS: 3.0625,
  Q2_K: 2.625,
  IQ2_S: 2.5625,
  IQ2_XXS: 2.0625,
  IQ1_M: 1.75,
} as const;

type Type = keyof typeof bits;

export type RecipeId =
  | 'IQ1_M'
  | 'IQ2_XXS'
  | 'IQ3_XXS'
  | 'IQ3_S'
  | 'IQ3_M'
  | 'IQ4_XS'
  | 'IQ4_NL'
  | 'Q2_K_S'
  | 'Q2_K'
  | 'Q3_K_S'
  | 'Q3_K_M'
  | 'Q3_K_L'
  | 'Q3_K_XL'
  | 'Q4_0'
  | 'Q4_K_S'
  | 'Q4_K_M'
  | 'Q5_K_S'
  | 'Q5_K_M'
  | 'Q6_K'
  | 'Q6_K_L'
  | 'Q8_0'
  | 'F16';

/** What a recipe knows of the network it is applied to. */
interface Shape {
  readonly layers: number;
  /** Query heads to each key-value head. */
  readonly grouped: number;
  readonly experts: number;
  /** Whether llama.cpp counts it as its 70B kind: eighty layers, grouped heads. */
  readonly large: boolean;
  /** Place of each layer among those that have a value matrix. */
  readonly place: ReadonlyMap<number, number>;
}

/** The layers that get more bits: the first and last eighth, and every third of those between. */
const moreBits = (layer: number, layers: number): boolean => {
  const eighth = Math.floor(layers / 8);
  return layer < eighth || layer >= Math.floor((7 * layers) / 8) || (layer - eighth) % 3 === 2;
};

const base: Readonly<Record<RecipeId, Type>> = {
  IQ1_M: 'IQ1_M',
  IQ2_XXS: 'IQ2_XXS',
  IQ3_XXS: 'IQ3_XXS',
  IQ3_S: 'IQ3_S',
  IQ3_M: 'IQ3_S',
  IQ4_XS: 'IQ4_XS',
  IQ4_NL: 'IQ4_NL',
  Q2_K_S: 'Q2_K',
  Q2_K: 'Q2_K',
  Q3_K_S: 'Q3_K',
  Q3_K_M: 'Q3_K',
  Q3_K_L: 'Q3_K',
  Q3_K_XL: 'Q3_K',
  Q4_0: 'Q4_0',
  Q4_K_S: 'Q4_K',
  Q4_K_M: 'Q4_K',
  Q5_K_S: 'Q5_K',
  Q5_K_M: 'Q5_K',
  Q6_K: 'Q6_K',
  Q6_K_L: 'Q6_K',
  Q8_0: 'Q8_0',
  F16: 'F16',
};

/** Recipes whose embedding and head third parties keep at eight bits. */
const wideEnds: ReadonlySet<RecipeId> = new Set(['Q3_K_XL', 'Q6_K_L']);

const headType = (recipe: RecipeId): Type => {
  if (wideEnds.has(recipe)) return 'Q8_0';
  if (recipe === 'F16' || recipe === 'Q8_0') return base[recipe];
  return recipe === 'IQ1_M' || recipe === 'IQ2_XXS' || recipe === 'IQ3_XXS' ? 'Q5_K' : 'Q6_K';
};

const embeddingType = (recipe: RecipeId): Type => {
  if (wideEnds.has(recipe)) return 'Q8_0';
  if (recipe === 'IQ1_M' || recipe === 'IQ2_XXS') return 'Q2_K';
  return recipe === 'IQ3_XXS' ? 'IQ3_S' : base[recipe];
};

const valueType = (recipe: RecipeId, layer: number, shape: Shape): Type => {
  const { grouped, experts, layers, large, place } = shape;
  const wide = grouped >= 4;
  const at = place.get(layer) ?? layer;
  const among = Math.max(place.size, 1);
  const plain = ((): Type => {
    switch (recipe) {
      case 'IQ1_M':
      case 'IQ2_XXS':
        return wide || experts >= 4 ? 'Q4_K' : 'Q2_K';
      case 'Q2_K':
        return wide ? 'Q4_K' : 'Q3_K';
      case 'Q2_K_S':
      case 'IQ3_XXS':
      case 'IQ3_S':
        return wide ? 'Q4_K' : base[recipe];
      case 'IQ3_M':
        return 'Q4_K';
      case 'Q3_K_M':
        return at < 2 ? 'Q5_K' : 'Q4_K';
      case 'Q3_K_L':
      case 'Q3_K_XL':
        return 'Q5_K';
      case 'IQ4_NL':
      case 'IQ4_XS':
        return wide ? 'Q5_K' : base[recipe];
      case 'Q4_K_M':
      case 'Q5_K_M':
        return moreBits(at, place.size === 0 ? layers : among) ? 'Q6_K' : base[recipe];
      case 'Q4_K_S':
        return at < 4 ? 'Q5_K' : 'Q4_K';
      default:
        return base[recipe];
    }
  })();
  return large && (plain === 'Q3_K' || plain === 'Q4_K') ? 'Q5_K' : plain;
};

const downType = (recipe: RecipeId, layer: number, { layers }: Shape): Type => {
  const eighth = layer < Math.floor(layers / 8);
  switch (recipe) {
    case 'IQ1_M':
    case 'IQ2_XXS':
      return eighth ? 'Q2_K' : base[recipe];
    case 'Q2_K':
      return 'Q3_K';
    case 'Q2_K_S':
      return eighth ? 'Q4_K' : 'Q2_K';
    case 'Q3_K_M':
      return layer < Math.floor(layers / 16) ? 'Q5_K' : 'Q4_K';
    case 'IQ3_M':
      return eighth ? 'Q4_K' : 'IQ3_S';
    case 'Q3_K_L':
    case 'Q3_K_XL':
      return 'Q5_K';
    case 'Q4_K_M':
    case 'Q5_K_M':
      return moreBits(layer, layers) ? 'Q6_K' : base[recipe];
    case 'Q4_K_S':
      return eighth ? 'Q5_K' : 'Q4_K';
    case 'IQ4_NL':
    case 'IQ4_XS':
      return eighth ? 'Q5_K' : base[recipe];
    default:
      return base[recipe];
  }
};

const outputType = (recipe: RecipeId): Type => {
  switch (recipe) {
    case 'IQ1_M':
      return 'IQ2_XXS';
    case 'IQ3_XXS':
      return 'IQ3_S';
    case 'Q2_K':
      return 'Q3_K';
    case 'Q3_K_M':
    case 'IQ3_M':
      return 'Q4_K';
    case 'Q3_K_L':
    case 'Q3_K_XL':
      return 'Q5_K';
    default:
      return base[recipe];
  }
};

const kept: ReadonlySet<Role> = new Set(['norm', 'bias', 'router', 'convolution']);

/** Types whose blocks are 256 wide, and what a matrix of another width gets instead. */
const fallback: Readonly<Partial<Record<Type, Type>>> = {
  IQ1_M: 'IQ4_NL',
  IQ2_XXS: 'IQ4_NL',
  IQ2_S: 'IQ4_NL',
  IQ3_XXS: 'IQ4_NL',
  IQ3_S: 'IQ4_NL',
  IQ4_XS: 'IQ4_NL',
  Q2_K: 'Q4_0',
  Q3_K: 'Q4_0',
  Q4_K: 'Q5_0',
  Q5_K: 'Q5_1',
  Q6_K: 'Q8_0',
};

const typeOf = (recipe: RecipeId, tensor: Tensor, tied: boolean, shape: Shape): Type => {
  const { role } = tensor;
  const layer = tensor.layer ?? 0;
  if (kept.has(role)) return 'F32';
  if (role === 'head' || (role === 'embedding' && tied)) return headType(recipe);
  if (role === 'embedding') return embeddingType(recipe);
  if (role === 'value') return valueType(recipe, layer, shape);
  if (role === 'down' || role === 'expertDown') return downType(recipe, layer, shape);
  if (role === 'output') return outputType(recipe);
  if (recipe === 'IQ3_XXS' && (role === 'query' || role === 'key')) return 'IQ2_S';
  return base[recipe];
};

/** Bits an element of a tensor takes in a recipe, for a network. */
export type BitsOf = (tensor: Tensor) => number;

/**
 * The bits of each tensor in a recipe of llama.cpp: the recipe gives every tensor a type of its own,
 * by its role and layer; norms, routers and convolutions stay 32-bit; a matrix whose width is no
 * multiple of 256 falls back. Without an importance matrix, where the two differ (IQ4). Files that third parties call UD follow recipes of their own.
 * Source: ggml-org/llama.cpp, src/llama-quant.cpp, commit 007dbbf3.
 */
export const recipeBits = (
  recipe: RecipeId,
  network: Network,
  tensors: readonly Tensor[],
): BitsOf => {
  const grouped = network.heads / network.kvHeads;
  const shape: Shape = {
    layers: network.layers,
    grouped,
    experts: network.experts?.total ?? 0,
    large: network.layers === 80 && grouped > 1 && network.experts === null,
    place: new Map(
      tensors
        .filter(({ role }) => role === 'value')
        .map(({ layer }, at): [number, number] => [layer ?? 0, at]),
    ),
  };
  return (tensor) => {
    const type = typeOf(recipe, tensor, network.tied, shape);
    return bits[tensor.columns % 256 === 0 ? type : (fallback[type] ?? type)];
  };
};
