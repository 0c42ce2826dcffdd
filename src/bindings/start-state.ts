import { use } from 'react';
import { questionnaire } from '../catalogue';
import { followVisits, hydrate } from '../state';
import { once } from '../platform/load-once';

/** Loads all that a kept sheet may name. */
export const keptNames = () => import('../catalogue/codes');

/** The questions, once what is kept of the answers was read. */
export const questionnaireOnce = once(async () => {
  await hydrate(keptNames);
  followVisits();
  // Without it, what another tab writes is met when this one next keeps something.
  import('../state/follow').then(
    ({ follow }) => follow(keptNames),
    () => undefined,
  );
  return questionnaire;
});

/** The questions; waits for what is kept. */
export const useQuestionnaire = () => use(questionnaireOnce());
