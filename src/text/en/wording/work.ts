import { area } from '../../area';
import type { Asked } from './asked';

const asked: Asked = {
  workloads: {
    ask: 'What work will it do, and in what shares?',
    why: 'Each kind of work weighs other criteria, and where strengths differ by work, running both families can pay.',
    options: {
      assistant: 'General assistant',
      tutoring: 'Tutoring and support in several languages',
      coding: 'Coding',
      documents: 'Document analysis and retrieval',
      agents: 'Agents and tools',
      vision: 'Images and scans',
      onDevice: 'On laptops and phones',
    },
  },
  reasoningDepth: {
    ask: 'How hard is the reasoning?',
    why: 'From guessing to the best of the size class: thinking modes help with hard problems and cost tokens.',
    options: {
      light: 'Light: rephrase, sort, summarise',
      moderate: 'Moderate: several steps, common knowledge',
      hard: 'Hard: mathematics, law, science, long chains',
    },
  },
  faithfulness: {
    ask: 'How closely must answers keep to given documents?',
    why: 'One independent test measures how often a summary invents something; the families differ there.',
    options: {
      low: 'Not much: ideas are welcome',
      some: 'Mostly: mistakes are noticed',
      strict: 'Strictly: nothing may be added',
    },
  },
};

/** Words of the questions in this section, by their ids in data/questions.json. */
export const work = area('wording.work', asked);
