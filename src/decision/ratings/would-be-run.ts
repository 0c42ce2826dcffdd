import type { Catalogue, FamilyId, Release, SizeClass } from '../../catalogue/model';
import {
  largestOf,
  otherGenerationSpread,
  otherReleaseSpread,
  sizeClasses,
} from '../../core/method';
import { shapeOf } from '../../core/shape';
import type { RatingInput } from './rating';

/** The size class of a release, by all of its parameters in billions (method §2). */
export const classOfRelease = ({ parameters: { total } }: Release): SizeClass =>
  sizeClasses.find((id) => total <= largestOf[id]) ?? 'frontier';

/** How many size classes lie between two. */
const apart = (one: SizeClass, other: SizeClass): number =>
  Math.abs(sizeClasses.indexOf(one) - sizeClasses.indexOf(other));

/**
 * The release of a family that would be run: of those that the gates left and that answer in a
 * conversation, the one with the best standing in the size class of the hardware, else in the nearest;
 * the newer where two stand alike (method §2). Null where none is left. No engine and no command is
 * chosen for it.
 */
export const wouldBeRun = (
  { catalogue, context, remaining }: RatingInput,
  family: FamilyId,
): Release | null => {
  const standing = ({ id }: Release) => catalogue.standings[id] ?? 0;
  const farness = (release: Release) => apart(classOfRelease(release), context.sizeClass);
  const isBetter = (one: Release, other: Release): boolean =>
    (farness(other) - farness(one) ||
      standing(one) - standing(other) ||
      Number(one.releasedOn > other.releasedOn)) > 0;
  let best: Release | null = null;
  for (const release of remaining) {
    if (release.family !== family || !release.purposes.includes('chat')) continue;
    if (best === null || isBetter(release, best)) best = release;
  }
  return best;
};

/**
 * The spread in points that results carry because they are of other releases than the one that would be
 * run: none for that very release, 5 for one of the same shape, 10 for any other (method §2).
 */
export const doubtOf = (
  tested: readonly string[],
  run: Release | null,
  { releases }: Pick<Catalogue, 'releases'>,
): number => {
  if (run === null || tested.includes(run.id)) return 0;
  const shape = shapeOf(run.architecture);
  const isSameShape = releases.some(
    ({ id, family, architecture }) =>
      family === run.family && tested.includes(id) && shapeOf(architecture) === shape,
  );
  return isSameShape ? otherReleaseSpread : otherGenerationSpread;
};
