import { area } from '../../area';
import type { Asked } from './asked';

const asked: Asked = {
  languages: {
    ask: 'Which languages will people use?',
    why: 'The multilingual score is judged on these languages, at the size your hardware holds: from English only to all of them within five per cent of English.',
    options: {},
  },
};

/** Words of the questions in this section, by their ids in data/questions.json. */
export const people = area('wording.people', asked);
