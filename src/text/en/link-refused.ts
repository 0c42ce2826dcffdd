import { area } from '../area';

/** Words for a link that does not open. */
export const linkRefused = area('linkRefused', {
  title: 'This link does not open',
  kept: 'Your own answers are as you left them.',
  notALink:
    'What follows the # is not a Steelyard link. Ask for the link again and paste it whole.',
  tooLong: 'The link is longer than any Steelyard makes, so it was not read.',
  truncated:
    'The link was cut off, perhaps by the mail that carried it. Ask for it again and paste it whole.',
  damaged: 'The link was changed on the way: its checksum does not agree. Ask for it again.',
  laterVersion:
    'The link was made by a later version of Steelyard than this one. Open it where it was made, or ask for an update here.',
  start: 'Go to the start',
});
