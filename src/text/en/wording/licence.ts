import { area } from '../../area';
import type { Asked } from './asked';

const asked: Asked = {
  distribution: {
    ask: 'Who gets to use it?',
    why: 'Notices, names and some licence limits apply only when the model, or a service with it, goes to others.',
    options: {
      internal: 'Our own people only',
      service: 'The public, as a service we run',
      product: 'Customers, as a product we ship',
    },
  },
  scale: {
    ask: 'How many people will use it in a month?',
    why: 'Two licences have a limit on monthly active users: 100 million and 700 million.',
    options: {},
  },
  licensePolicy: {
    ask: 'Must the licence be approved by the Open Source Initiative?',
    why: 'No Llama licence is; most Qwen releases are under Apache-2.0, which is.',
    options: {
      indifferent: 'No preference',
      preferred: 'Preferred',
      required: 'Required',
    },
  },
  customisation: {
    ask: 'How far will you adapt it?',
    why: 'From no trainer at all to current recipes in every trainer; and some licences set rules for models made from it.',
    options: {
      none: 'Not at all',
      adapters: 'Adapters (LoRA and the like)',
      full: 'Full fine-tuning',
      distillation: 'Its outputs train other models',
    },
  },
};

/** Words of the questions in this section, by their ids in data/questions.json. */
export const licence = area('wording.licence', asked);
