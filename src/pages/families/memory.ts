import type { Release } from '../../catalogue';
import { gib } from '../../core/numbers';
import { releaseNetwork, weightBytes } from '../../sizing';

/** The way in which files of four bits a weight are passed on most. */
const fourBits = { kind: 'gguf', recipe: 'Q4_K_M' } as const;

/** GiB that the weights of a release take at four bits; null where its shape is not known. */
export const gibibytesOf = (release: Release): number | null => {
  const network = releaseNetwork(release);
  return network === null ? null : weightBytes(network, fourBits) / gib;
};
