import { area } from '../../area';
import type { Asked } from './asked';

const asked: Asked = {
  strictness: {
    ask: 'How strict is the review of vendors and provenance?',
    why: 'From nothing documented to everything: how much weight the vendor’s papers carry.',
    options: {
      light: 'Light: a short check',
      standard: 'Standard: documents are read',
      strict: 'Strict: a formal review that can refuse',
    },
  },
  vendorPolicy: {
    ask: 'Do rules on a vendor’s origin apply to you?',
    why: 'A rule that bars a vendor is a gate, whatever the scores say. Name your own rules and those of law.',
    options: {
      none: 'None',
      ownRegion: 'We prefer a vendor of our own region',
      review: 'Origin is reviewed with extra care',
      barCn: 'Vendors seated in China are barred',
      barUs: 'Vendors seated in the United States are barred',
      usDefence: 'We supply the US Department of Defense',
      texas: 'We are an agency or university of the State of Texas',
    },
  },
  roadmap: {
    ask: 'Must the vendor keep releasing?',
    why: 'From a family that was ended to one with steady releases: weights do not expire, but knowledge and support do.',
    options: {
      unimportant: 'No: what is there will do',
      preferred: 'It would be good',
      essential: 'Yes',
    },
  },
  hosting: {
    ask: 'Where may it run?',
    why: 'The nearer to your own machines, the more self-hosting and the hold over data count.',
    options: {
      hosted: 'At a host that offers the model',
      privateCloud: 'In our private cloud',
      ownServers: 'On our own servers',
      airGapped: 'On machines without any network',
    },
  },
};

/** Words of the questions in this section, by their ids in data/questions.json. */
export const governance = area('wording.governance', asked);
