import { use, useMemo } from 'react';
import { loadKnowledge, type Catalogue } from '../catalogue';
import { memoryOf, recommend, type Recommendation, type Sheet, type World } from '../decision';
import { leastMemory, totalMemory } from '../sizing';
import { once } from './once';
import { questionnaireOnce } from './questionnaire';

/** The world of a catalogue: sizing says what fits. */
export const worldOf = (catalogue: Catalogue): World => ({
  catalogue,
  fits: (release, hardware, tokens) =>
    totalMemory(leastMemory(release, tokens)) <= memoryOf(hardware, catalogue.accelerators),
});

const worldOnce = once(async () => {
  const [questionnaire, knowledge] = await Promise.all([questionnaireOnce(), loadKnowledge()]);
  return worldOf({ ...knowledge, questionnaire });
});

/** The world; waits for it, and a refused load goes to the error boundary. */
export const useWorld = (): World => use(worldOnce());

const known = new WeakMap<Sheet, Recommendation | null>();

/** The recommendation for a sheet; null where the sheet names what the catalogue does not hold. */
export const recommendationFor = (world: World, sheet: Sheet): Recommendation | null => {
  const before = known.get(sheet);
  if (before !== undefined) return before;
  const result = recommend(world, sheet);
  const recommendation = result.ok ? result.value : null;
  known.set(sheet, recommendation);
  return recommendation;
};

/** The same, for a component. */
export const useRecommendation = (world: World, sheet: Sheet): Recommendation | null =>
  useMemo(() => recommendationFor(world, sheet), [world, sheet]);
