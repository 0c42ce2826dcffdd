import { use } from 'react';
import { knowledge } from '../catalogue';
import { recommending, type Recommendation, type Sheet, type Steps, type World } from '../decision';
import { promisesByText } from '../core/by-text';
import { once } from '../platform/load-once';
import { questionnaireOnce } from './start-state';
import { soon, type Soon } from './scheduler';
import { worldOf } from '../world';

/** The world, once what is kept of the answers was read. */
export const worldOnce = once(async () =>
  worldOf({ ...knowledge, questionnaire: await questionnaireOnce() }),
);

/** The world; waits for what is kept of the answers. */
export const useWorld = (): World => use(worldOnce());

type Known = Soon<Recommendation | null>;

/** What a recommendation follows from, as text: a title or a note changes none. */
const textOf = ({ answers, points, overrides }: Sheet): string =>
  JSON.stringify([answers, points, overrides]);

/** For each world: promises by the sheet they are for, and by what it says. */
interface Kept {
  readonly bySheet: WeakMap<Sheet, Known>;
  readonly byText: (text: string, make: () => Known) => Known;
}

const kept = new WeakMap<World, Kept>();

const keptOf = (world: World): Kept => {
  const found = kept.get(world) ?? { bySheet: new WeakMap(), byText: promisesByText() };
  kept.set(world, found);
  return found;
};

function* deciding(world: World, sheet: Sheet): Steps<Recommendation | null> {
  const result = yield* recommending(world, sheet);
  return result.ok ? result.value : null;
}

/**
 * The recommendation for a sheet as soon as it is known, null where the sheet names what the
 * catalogue does not hold: many readings of open questions take many frames on a phone. Two sheets
 * that say the same get one promise, so that it does not matter where or how often a sheet is made.
 */
export const recommendationSoon = (world: World, sheet: Sheet): Known => {
  const { bySheet, byText } = keptOf(world);
  const entry = bySheet.get(sheet) ?? byText(textOf(sheet), () => soon(deciding(world, sheet)));
  bySheet.set(sheet, entry);
  return entry;
};

/** The same for a component, which waits for it without holding up the page. */
export const useRecommendation = (world: World, sheet: Sheet): Recommendation | null =>
  use(recommendationSoon(world, sheet));
