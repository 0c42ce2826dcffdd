import type { Network } from './network';
import { elements, tensorsOf, type Role } from './tensors';
import { servedBytes, type Quantization } from './weights';

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

/**
 * Memory of fine-tuning with checkpointed activations on one card: full with Adam in mixed precision
 * (16 bytes a parameter), adapters on 16-bit weights, or adapters on four-bit weights.
 *
 * @param rank of the adapters. @param sequence tokens of an example. @param batch examples at once.
 * Source: ZeRO (arXiv 1910.02054) §3.1; QLoRA (arXiv 2305.14314).
 */
export const trainingParts = (
  network: Network,
  method: Method,
  { rank, sequence, batch }: { rank: number; sequence: number; batch: number },
): TrainingParts => {
  const trained =
    method === 'full'
      ? tensorsOf(network)
          .filter(({ role }) => role !== 'predictor')
          .reduce((sum, tensor) => sum + elements(tensor), 0)
      : adapterParameters(network, rank);
  const own = method === 'full' ? 0 : trained * 2;
  return {
    weights: servedBytes(network, method === 'quantizedAdapters' ? quantized : full) + own,
    optimizer: trained * optimizerBytes,
    activations:
      sequence * batch * (network.layers * network.hidden * 2 + network.vocabulary * logitBytes),
  };
};

/** Sum of the parts. */
export const trainingTotal = ({ weights, optimizer, activations }: TrainingParts): number =>
  weights + optimizer + activations;
