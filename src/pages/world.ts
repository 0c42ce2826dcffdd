import { use } from 'react';
import { knowledge, type Catalogue } from '../catalogue';
import {
  memoryOf,
  recommending,
  type Recommendation,
  type Sheet,
  type Steps,
  type World,
} from '../decision';
import { leastMemory, totalMemory } from '../sizing';
import { once } from './once';
import { questionnaireOnce } from './questionnaire';
import { soon } from './slices';

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

type Known = Promise<Recommendation | null>;

/** By what it follows from, as a title or a note changes no recommendation. */
const known = new WeakMap<
  Sheet['answers'],
  WeakMap<Sheet['points'], WeakMap<Sheet['overrides'], Known>>
>();

const knownBy = ({ answers, points }: Sheet): WeakMap<Sheet['overrides'], Known> => {
  const byPoints =
    known.get(answers) ?? new WeakMap<Sheet['points'], WeakMap<Sheet['overrides'], Known>>();
  known.set(answers, byPoints);
  const byOverrides = byPoints.get(points) ?? new WeakMap<Sheet['overrides'], Known>();
  byPoints.set(points, byOverrides);
  return byOverrides;
};

function* deciding(world: World, sheet: Sheet): Steps<Recommendation | null> {
  const result = yield* recommending(world, sheet);
  return result.ok ? result.value : null;
}

/**
 * The recommendation for a sheet as soon as it is known, null where the sheet names what the
 * catalogue does not hold: many readings of open questions take many frames on a phone.
 */
export const recommendationSoon = (world: World, sheet: Sheet): Known => {
  const entries = knownBy(sheet);
  const entry = entries.get(sheet.overrides) ?? soon(deciding(world, sheet));
  entries.set(sheet.overrides, entry);
  return entry;
};

/** The same for a component, which waits for it without holding up the page. */
export const useRecommendation = (world: World, sheet: Sheet): Recommendation | null =>
  use(recommendationSoon(world, sheet));
