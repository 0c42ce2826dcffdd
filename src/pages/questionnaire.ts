import { use } from 'react';
import { questionnaire } from '../catalogue';
import { follow, hydrate, sheetIds } from '../state';
import { once } from './once';

/** The questions, once what is kept of the answers was read. */
export const questionnaireOnce = once(async () => {
  const ids = sheetIds(questionnaire);
  await hydrate(ids);
  follow(ids);
  return questionnaire;
});

/** The questions; waits for what is kept. */
export const useQuestionnaire = () => use(questionnaireOnce());
