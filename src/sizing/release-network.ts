import type { Engine, Release } from '../catalogue/model';
import { memoByObject } from '../core/memo';
import { networkOf, type Network } from './network';
import { countParameters } from './tensors';
import type { Quantization } from './weights';

/** What sizing needs of a release, or of a model whose network was read from its own file. */
export type Sizable = Pick<Release, 'id' | 'generation' | 'context'> &
  (Pick<Release, 'architecture' | 'parameters' | 'input'> | ReadModel);

/** A model that was read from its own file. */
export interface ReadModel {
  readonly network: Network;
  /** How its weights are stored; null where the file does not say. */
  readonly stored: Stored | null;
}

/** How a file says that its own weights are stored. */
export interface Stored {
  /** What stored them so, in the file's word. */
  readonly method: string;
  /** Bits of an element where they are quantized, without scales; null where parts differ. */
  readonly bits: number | null;
  /** The format in which serving software is listed with such files; null where none is. */
  readonly as: Engine['formats'][number] | null;
  /** How large that is; null where sizing does not follow it. */
  readonly quantization: Quantization | null;
}

/** The network of a release, with what its count of parameters leaves for reading images. */
export const releaseNetwork = memoByObject((release: Sizable): Network | null => {
  if ('network' in release) return release.network;
  const network = networkOf(release.architecture);
  if (network === null || !release.input.includes('image')) return network;
  const stored = release.parameters.exact ?? Math.round(release.parameters.total * 1e9);
  const { text, predictors } = countParameters(network);
  return { ...network, other: Math.max(0, stored - text - predictors) };
});
