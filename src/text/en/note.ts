import { area } from '../area';

/** Words of the note on a question: they load with its field. */
export const note = area('note', {
  label: 'Note on this question',
  hint: 'For the record. It goes into a link only when you say so.',
});
