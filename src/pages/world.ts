import { use, useMemo } from 'react';
import { knowledge, type Catalogue } from '../catalogue';
import {
  memoryOf,
  recommend,
  recommending,
  type Recommendation,
  type Sheet,
  type World,
} from '../decision';
import { leastMemory, totalMemory } from '../sizing';
import { once } from './once';
import { questionnaireOnce } from './questionnaire';
import { firstSlice, inSlices } from './slices';

/** The world of a catalogue: sizing says what fits. */
export const worldOf = (catalogue: Catalogue): World => ({
  catalogue,
  fits: (release, hardware, tokens) =>
    totalMemory(leastMemory(release, tokens)) <= memoryOf(hardware, catalogue.accelerators),
});

const worldOnce = once(async () =>
  worldOf({ ...knowledge, questionnaire: await questionnaireOnce() }),
);

/** The world; waits for what is kept of the answers. */
export const useWorld = (): World => use(worldOnce());

interface Known {
  readonly sheet: Sheet;
  readonly soon: Promise<Recommendation | null>;
  now?: Recommendation | null;
}

/** By the answers, as a title or a note changes no recommendation. */
const known = new WeakMap<Sheet['answers'], Known>();

const knownOf = ({ answers, points, overrides }: Sheet): Known | undefined => {
  const found = known.get(answers);
  return found?.sheet.points === points && found.sheet.overrides === overrides ? found : undefined;
};

const take = (result: ReturnType<typeof recommend>) => (result.ok ? result.value : null);

/** The recommendation for a sheet; null where the sheet names what the catalogue does not hold. */
export const recommendationFor = (world: World, sheet: Sheet): Recommendation | null => {
  const before = knownOf(sheet)?.now;
  if (before !== undefined) return before;
  const now = take(recommend(world, sheet));
  known.set(sheet.answers, { sheet, soon: Promise.resolve(now), now });
  return now;
};

/** The same, for a component. */
export const useRecommendation = (world: World, sheet: Sheet): Recommendation | null =>
  useMemo(() => recommendationFor(world, sheet), [world, sheet]);

const soonOf = (world: World, sheet: Sheet): Known => {
  const before = knownOf(sheet);
  if (before !== undefined) return before;
  const steps = recommending(world, sheet);
  // What takes less than half a frame is there at once, and nothing jumps.
  const quick = firstSlice(steps);
  const entry: Known =
    quick === null
      ? {
          sheet,
          soon: inSlices(steps).then((result) => {
            entry.now = take(result);
            return entry.now;
          }),
        }
      : { sheet, soon: Promise.resolve(take(quick.value)), now: take(quick.value) };
  known.set(sheet.answers, entry);
  return entry;
};

/**
 * The same without holding up the page: waits for it where it is not yet known, as many readings of
 * open questions take many frames on a phone.
 */
export const useRecommendationSoon = (world: World, sheet: Sheet): Recommendation | null => {
  const { soon, now } = soonOf(world, sheet);
  return now === undefined ? use(soon) : now;
};

/** The same as a promise, for a computation of many. */
export const recommendationSoon = (world: World, sheet: Sheet): Promise<Recommendation | null> =>
  soonOf(world, sheet).soon;
