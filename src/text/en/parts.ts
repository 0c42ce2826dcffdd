import { area } from '../area';

/** Words of the page of primitives, which there is while the app is developed. */
export const parts = area('parts', {
  title: 'Primitives',
  lead: 'Every primitive in every state, for whoever changes one. This page is not in the build.',
  buttons: 'Buttons',
  notices: 'Notices',
  choices: 'Choice rows',
  text: 'Fields',
  numbers: 'Stepper',
  tabs: 'Tabs',
  languages: 'Language picker',
  more: 'Disclosure and dialog',
  tables: 'Table and strips',
  beam: 'The beam',
  memory: 'Progress and memory',
  code: 'QR code',
  sample: 'Sample',
  long: 'Donaudampfschifffahrtsgesellschaftskapitänspatentprüfungskommission',
  hint: 'A hint below the label.',
  wrong: 'Something is wrong with it.',
});
