import { area } from '../../area';
import type { Asked } from './asked';

const asked: Asked = {
  orgType: {
    ask: 'What kind of organisation are you?',
    why: 'Some licence terms speak of companies and not of public bodies, and priorities differ from kind to kind.',
    options: {
      company: 'A company',
      university: 'A university or research institute',
      health: 'A hospital or health service',
      publicBody: 'A ministry, agency or other public body',
      finance: 'A bank or insurer',
      nonprofit: 'A charity or other non-profit',
    },
  },
  domicile: {
    ask: 'Where is your principal place of business?',
    why: 'Licences and public rules depend on it: one licence withholds rights in the European Union, and some lists bind in the United States.',
    options: {
      eu: 'European Union',
      eea: 'European Economic Area outside the Union',
      uk: 'United Kingdom',
      us: 'United States',
      elsewhere: 'Elsewhere',
    },
  },
};

/** Words of the questions in this section, by their ids in data/questions.json. */
export const organisation = area('wording.organisation', asked);
