import { use } from 'react';
import { questionnaire } from '../catalogue';
import { follow, hydrate } from '../state';
import { once } from './once';

/** Loads all that a kept sheet may name. */
export const keptNames = () => import('../catalogue/codes');

/** The questions, once what is kept of the answers was read. */
export const questionnaireOnce = once(async () => {
  await hydrate(keptNames);
  follow(keptNames);
  return questionnaire;
});

/** The questions; waits for what is kept. */
export const useQuestionnaire = () => use(questionnaireOnce());
