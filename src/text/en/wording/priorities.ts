import { area } from '../../area';
import type { Asked } from './asked';

const asked: Asked = {
  twoFamilies: {
    ask: 'Could you run two families side by side?',
    why: 'Two licences, two evaluations, two sets of habits have a price. A split by work pays only above it.',
    options: {
      easy: 'Easily: it costs about 1 point of value',
      some: 'With some effort: about 2 points',
      impossible: 'No',
    },
  },
  pilot: {
    ask: 'Is there time for a side-by-side pilot?',
    why: 'A pilot pays only where the doubt it can settle is worth more than it costs.',
    options: {
      welcome: 'Yes: it costs about half a point of value',
      some: 'Some: about 1 point',
      noTime: 'No',
    },
  },
};

/** Words of the questions in this section, by their ids in data/questions.json. */
export const priorities = area('wording.priorities', asked);
