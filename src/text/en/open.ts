import { area, plural } from '../area';

/** Words of the page where decisions from files, texts and links are opened and checked. */
export const open = area('open', {
  title: 'Open a decision',
  lead: 'Paste, drop or choose a decision that was kept: JSON or Markdown saved here, or a link. It is read in this browser and sent nowhere, and your own answers stay as they are.',
  label: 'A record or a link',
  hint: 'The whole text of the file, or a link.',
  choose: 'Choose a file',
  another: 'Open another',
  problem: {
    notALink: 'What stands there is no Steelyard link. Paste it whole.',
    tooLong: 'The link is longer than any Steelyard makes, so it was not read.',
    truncated: 'The link was cut off. Ask for it again and paste it whole.',
    damaged: 'The link was changed on the way: its checksum does not agree.',
    laterVersion: 'The link was made by a later version of Steelyard than this one.',
    sealed:
      'This link is under a passphrase. Open it at its own address; from there the decision can be saved or compared.',
    nothing:
      'The text holds neither a link nor a record of Steelyard. Paste the whole link, or choose the JSON or Markdown file that was saved here.',
    binary:
      'The file holds no text, as an image or a PDF does. Choose the JSON or Markdown file of the decision, or paste its link.',
    empty: 'The file is empty. Save the decision again and open the new file.',
    table:
      'This is the table of criteria. It holds no answers, so open the Markdown or JSON file of the same decision instead.',
    tooMany: 'More decisions than fifty were found; those after the fiftieth were left out.',
    tooLarge:
      'It is larger than any record, and none of it was read. Choose the JSON or Markdown file of the decision, or paste its link.',
    notJson:
      'The text begins like JSON and does not end like it, so a part is probably missing. Save the file again, or ask for it again.',
    notARecord:
      'The text is JSON of another program. Choose the JSON or Markdown file that Steelyard saved, or paste the link.',
    laterRecord: 'The record was made by a later version of Steelyard than this one.',
    damagedRecord: (path: string) =>
      `The record is damaged: at “${path}” stands something of another shape.`,
    unread:
      'The file could not be read. If it is a folder, choose the file inside it. If it was moved or deleted, choose it again.',
  },
  excerpt: (text: string) => `It begins: ${text}`,
  kept: 'Nothing was opened. Your own answers are as you left them.',
  breaksOff:
    'It is damaged. What stands before the damage was read, and the rest is left out. Compare it with what you remember.',
  first: 'Several decisions were found; the first is shown. Compare them all on the page for that.',
  check: {
    heading: 'Checked',
    link: 'The checksum of the link agrees: it is as it was made.',
    same: 'Computed again: the same to the last digit.',
    differs: (count: number, number: string) =>
      `Computed again, ${number} ${plural(count, { one: 'figure comes', other: 'figures come' })} out otherwise than the record states.`,
    otherEdition:
      'The record was made with other evidence than today’s; that moves figures. Whether it was right then can be checked with that edition alone.',
    altered:
      'The record names today’s evidence, so its figures were altered, or another version of the program made it.',
    gone: 'Some of its answers cannot be used here and count as unanswered. That moves figures.',
    figure: 'Figure',
    stated: 'Stated',
    computed: 'Computed',
    more: (number: string) => `And ${number} more.`,
    impossible:
      'Its figures cannot be computed again, since the answers name what is not known here.',
  },
});
