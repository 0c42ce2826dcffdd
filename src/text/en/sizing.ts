import { area } from '../area';

/** Words of the page that sizes a model from its configuration. */
export const sizing = area('sizing', {
  title: 'Size a model of your own',
  lead: 'Paste or drop the config.json of a model that is not weighed here. It is read in this browser and sent nowhere.',
  label: 'Configuration',
  hint: 'The text of config.json, as Hugging Face keeps it beside the weights.',
  choose: 'Choose a file',
  clear: 'Clear',
  context: 'Tokens for each request',
  people: 'Requests at once',
  number: (most: string) => `A whole number from 1 to ${most}.`,
  hardware: (place: string) => `On ${place}, as you answered.`,
  noHardware: 'Name your hardware in the questions to see what fits it.',
  toHardware: 'Name the hardware',
  problem: {
    tooLong: 'This is longer than a million characters. A configuration has a few thousand.',
    notJson: 'This is not JSON. Nothing was changed; paste the whole file.',
    noModel: 'The file names no model type, so its shape cannot be told.',
    unknown: (type: string) =>
      `The architecture ${type} is not one that sizing follows tensor by tensor, so it is not guessed.`,
    field: (field: string) => `The field ${field} is missing, or is no sensible number.`,
    unread: 'The file could not be read.',
  },
  parameters: (count: string) => `The text network has ${count} parameters.`,
  cache: (amount: string) =>
    `One request keeps ${amount} of cache at 16 bits, at the tokens asked for.`,
  reads: (tokens: string) => `It reads ${tokens} tokens at most.`,
  table: 'Memory of each format, and how many fit',
  columns: {
    setup: 'Format',
    needs: 'On each card',
    fits: 'Fits',
    most: 'At once at most',
    speed: 'Tokens a second at most',
  },
  setup: (format: string, engine: string) => `${format}, ${engine}`,
  yes: 'yes',
  no: 'no',
  none: '–',
});
