import { use } from 'react';
import { loadQuestionnaire } from '../catalogue';
import { follow, hydrate, sheetIds } from '../state';
import { once } from './once';

/** The questions, with what is kept of the answers read once. */
export const questionnaireOnce = once(async () => {
  const questionnaire = await loadQuestionnaire();
  const ids = sheetIds(questionnaire);
  await hydrate(ids);
  follow(ids);
  return questionnaire;
});

/** The questions; waits for them, and a refused load goes to the error boundary. */
export const useQuestionnaire = () => use(questionnaireOnce());
