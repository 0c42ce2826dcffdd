import { createContext, use } from 'react';
import { knowledge, languages, questionnaire, serving } from '../catalogue';
import { recommendSteps, type Recommendation, type Sheet, type Steps } from '../decision';
import { promisesByText } from '../core/by-text';
import { memoByObject } from '../core/memo';
import { loadOnce } from '../platform/load-once';
import { startState } from './start-state';
import { runSoon, type Soon } from './scheduler';
import { worldOf } from '../world';
import type { World } from '../world';

/** The world, once what is kept of the answers was read. */
export const worldOnce = loadOnce(async () => {
  await startState();
  return worldOf({ catalogue: { ...knowledge, questionnaire }, languages, serving }, null);
});

/** What the pages below decide in: the facts of the edition, unless something else is put here. */
export const WorldContext = createContext(worldOnce);

/** The world; waits for what is kept of the answers. */
export const useWorld = (): World => use(use(WorldContext)());

type Known = Soon<Recommendation | null>;

/** What a recommendation follows from, as text: a title or a note changes none. */
const textOf = ({ answers, points, overrides, ties, asked }: Sheet): string =>
  JSON.stringify([answers, points, overrides, ties, asked]);

/** For each world: promises by the sheet they are for, and by what it says. */
const keptOf = memoByObject((_: World) => ({
  bySheet: new WeakMap<Sheet, Known>(),
  byText: promisesByText<Recommendation | null>(),
}));

function* deciding(world: World, sheet: Sheet): Steps<Recommendation | null> {
  const result = yield* recommendSteps(world, sheet);
  return result.ok ? result.value : null;
}

/**
 * The recommendation for a sheet as soon as it is known, null where the sheet names what the
 * catalogue does not hold: many readings of open questions take many frames on a phone. Two sheets
 * that say the same get one promise, so that it does not matter where or how often a sheet is made.
 */
export const recommendationSoon = (world: World, sheet: Sheet): Known => {
  const { bySheet, byText } = keptOf(world);
  const entry = bySheet.get(sheet) ?? byText(textOf(sheet), () => runSoon(deciding(world, sheet)));
  bySheet.set(sheet, entry);
  return entry;
};

/** The recommendation for a component, which suspends until it is there without holding up the page. */
export const useRecommendation = (world: World, sheet: Sheet): Recommendation | null =>
  use(recommendationSoon(world, sheet));
