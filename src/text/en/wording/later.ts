import { area } from '../../area';
import type { Asked } from './asked';
import { governance } from './governance';
import { licence } from './licence';
import { operations } from './operations';
import { people } from './people';
import { priorities } from './priorities';
import { work } from './work';

const asked: Asked = {
  ...people.en,
  ...work.en,
  ...licence.en,
  ...governance.en,
  ...operations.en,
  ...priorities.en,
};

/** Words of the questions after the first section; they load when it is left. */
export const later = area('later', asked);
