import { area } from '../../area';

const names: { readonly [section: string]: string } = {
  organisation: 'Your organisation',
  people: 'People and languages',
  work: 'Work',
  licence: 'Licence and scale',
  governance: 'Governance',
  operations: 'Operations',
  priorities: 'Priorities',
};

/** Names of the sections, by their ids in data/questions.json. */
export const sections = area('sections', names);
