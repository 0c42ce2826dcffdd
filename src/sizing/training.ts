import type { Network } from './network';
import { elements, tensorsOf, type Role } from './tensors';
import { servedBytes, type Quantization } from './weights';
import { gib } from '../core/numbers';

/** How a release is adapted. */
export type Method = 'adapters' | 'quantizedAdapters' | 'full';

/** Matrices that adapters are put beside: all linear ones of attention and feed-forward blocks. */
const adapted: ReadonlySet<Role> = new Set([
  'query',
  'key',
  'value',
  'output',
  'gate',
  'up',
  'down',
  'linearInput',
  'linearOutput',
]);

/** Parameters of adapters of a rank: rank · (in + out) for each adapted matrix. */
export const adapterParameters = (network: Network, rank: number): number =>
  tensorsOf(network)
    .filter(({ role }) => adapted.has(role))
    .reduce((sum, { rows, columns, count }) => sum + rank * (rows + columns) * count, 0);

/** What fine-tuning takes on one card, in bytes, by part. */
export interface TrainingParts {
  readonly weights: number;
  /** Gradients, master copy and moments of what is trained. */
  readonly optimizer: number;
  readonly activations: number;
}

const full: Quantization = { kind: 'safetensors', format: 'bf16' };
const quantized: Quantization = { kind: 'safetensors', format: 'nf4' };

/** Bytes a trained parameter takes beside its 16-bit weight: gradient 2, master copy 4, moments 8. */
const optimizerBytes = 14;
/** Bytes of a logit kept in training: at 16 bits and, for the loss, at 32. */
const logitBytes = 6;

/** What is trained on. */
export interface Training {
  readonly rank: number;
  readonly sequence: number;
  readonly batch: number;
  /** Cards that share it; one where it is left out. */
  readonly cards?: number;
}

/** Parameters that a method trains. */
const trainedOf = (network: Network, method: Method, rank: number): number =>
  method === 'full'
    ? tensorsOf(network)
        .filter(({ role }) => role !== 'predictor')
        .reduce((sum, tensor) => sum + elements(tensor), 0)
    : adapterParameters(network, rank);

/** Bytes of the weights that are there while a method trains, adapters among them. */
const weightsOf = (network: Network, method: Method, trained: number): number =>
  servedBytes(network, method === 'quantizedAdapters' ? quantized : full) +
  (method === 'full' ? 0 : trained * 2);

/**
 * Memory of fine-tuning with checkpointed activations on each of so many cards: full with Adam in mixed
 * precision (16 bytes a parameter), adapters on 16-bit weights, or adapters on four-bit weights. Several
 * cards share weights, gradients and moments, and each has examples of its own.
 *
 * @param rank of the adapters. @param sequence tokens of an example. @param batch examples at once on a card.
 * Source: ZeRO (arXiv 1910.02054) §3.1 and 3.3; QLoRA (arXiv 2305.14314).
 */
export const trainingParts = (
  network: Network,
  method: Method,
  { rank, sequence, batch, cards = 1 }: Training,
): TrainingParts => {
  const trained = trainedOf(network, method, rank);
  return {
    weights: weightsOf(network, method, trained) / cards,
    optimizer: (trained * optimizerBytes) / cards,
    activations:
      sequence * batch * (network.layers * network.hidden * 2 + network.vocabulary * logitBytes),
  };
};

/** Bytes a trained parameter takes at the least: an 8-bit optimizer that works while gradients are found. */
const leastBytes = 4;
/** What was measured below the least and above the sum of the parts, and what a trainer keeps for itself. */
const spread = { below: 0.9, above: 1.35, own: gib } as const;

/**
 * Between what bytes fine-tuning was measured on each card: from a trainer that keeps neither logits nor
 * whole moments, to one that keeps all and leaves gaps. Held to published peaks in tests/sizing.
 */
export const trainingRange = (
  network: Network,
  method: Method,
  training: Training,
): { readonly low: number; readonly middle: number; readonly high: number } => {
  const { rank, cards = 1 } = training;
  const trained = trainedOf(network, method, rank);
  const still = method === 'full' ? 0 : weightsOf(network, method, trained);
  const middle = trainingTotal(trainingParts(network, method, training));
  return {
    low: Math.min(middle, (spread.below * (still + trained * leastBytes)) / cards),
    middle,
    high: middle * spread.above + spread.own,
  };
};

/** Sum of the parts. */
export const trainingTotal = ({ weights, optimizer, activations }: TrainingParts): number =>
  weights + optimizer + activations;
