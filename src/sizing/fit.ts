import type { Engine, Release } from '../catalogue/model';
import { partsOf, total } from './engines';
import { releaseNetwork } from './release-network';
import { computes, groupsOf, quantizationOf, reachOf, type Machine } from './setup';
import { servedBytes } from './weights';

/**
 * Whether an engine has a set-up of a release on a machine that holds one request of so many tokens:
 * exactly where one of `setupsOf` does, found without making them.
 */
export const fitsOne = (
  release: Release,
  engine: Engine,
  machine: Machine,
  tokens: number,
): boolean => {
  const network = releaseNetwork(release);
  if (network === null) return false;
  if (engine.refuses.some(({ releases }) => releases.includes(release.id))) return false;
  const groups = groupsOf(machine, engine, network);
  const largest = groups.at(-1);
  if (largest === undefined) return false;
  const read = Math.min(tokens, reachOf(release));
  // The last format is the smallest, so that most of what fits is found at once.
  const found = engine.formats.findLast((format) => {
    const quantization = quantizationOf(format);
    if (servedBytes(network, quantization) > largest.cards * largest.capacity) return false;
    return engine.cacheTypes.some((cacheType) =>
      groups.some(
        (group) =>
          computes(group, format, cacheType) &&
          total(
            partsOf(engine.layout, {
              network,
              quantization,
              cacheType,
              tokens: read,
              people: 1,
              cards: group.cards,
              longest: release.context.native,
            }),
          ) <= group.capacity,
      ),
    );
  });
  return found !== undefined;
};
