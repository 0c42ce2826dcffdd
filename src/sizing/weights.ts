import { formats, type Format, type FormatId } from './formats';
import { recipeBits, type RecipeId } from './gguf';
import { elements, tensorsOf, type Network, type Role, type Tensor } from './network';

/** A way to store weights: a format of safetensors, or a recipe of GGUF. */
export type Quantization =
  | { readonly kind: 'safetensors'; readonly format: FormatId | Format }
  | { readonly kind: 'gguf'; readonly recipe: RecipeId };

/** Bytes of one tensor, and those of them that every card of a group holds whole. */
export interface Stored {
  readonly tensor: Tensor;
  readonly bytes: number;
}

/** What a GGUF file of the text network leaves out: what reads images is a file of its own. */
const outsideGguf: ReadonlySet<Role> = new Set(['other', 'predictor']);

/** The tensors of a network with the bytes that each takes. */
export const storedTensors = (network: Network, quantization: Quantization): readonly Stored[] => {
  const tensors = tensorsOf(network);
  if (quantization.kind === 'gguf') {
    const bitsOf = recipeBits(quantization.recipe, network, tensors);
    return tensors
      .filter(({ role }) => !outsideGguf.has(role))
      .map((tensor) => ({ tensor, bytes: (elements(tensor) * bitsOf(tensor)) / 8 }));
  }
  const { format } = quantization;
  const { bits, kept, rowBits } = typeof format === 'string' ? formats[format] : format;
  return tensors.map((tensor) => ({
    tensor,
    bytes: kept.has(tensor.role)
      ? elements(tensor) * 2
      : (elements(tensor) * bits + tensor.rows * tensor.count * rowBits) / 8,
  }));
};

/** Bytes of the weights of a network as they are stored. */
export const weightBytes = (network: Network, quantization: Quantization): number =>
  storedTensors(network, quantization).reduce((sum, { bytes }) => sum + bytes, 0);

/** Roles that each card of a tensor-parallel group holds whole. */
const repeated: ReadonlySet<Role> = new Set(['norm', 'router', 'convolution', 'other']);

/**
 * Bytes of the weights on each of so many cards that share every layer: matrices divide, norms,
 * routers and what reads images repeat, keys and values repeat where heads are fewer than cards.
 */
export const weightBytesPerCard = (
  network: Network,
  quantization: Quantization,
  cards: number,
): number => {
  const copies = Math.max(1, cards / network.kvHeads);
  return storedTensors(network, quantization).reduce((sum, { tensor: { role }, bytes }) => {
    if (repeated.has(role)) return sum + bytes;
    return sum + (bytes / cards) * (role === 'key' || role === 'value' ? copies : 1);
  }, 0);
};
