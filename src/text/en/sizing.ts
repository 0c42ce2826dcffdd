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
  parameters: (count: string) => `The model has ${count} parameters.`,
  share: {
    text: (count: string) => `${count} of them read and write text.`,
    images: (count: string, amount: string) =>
      `${count} of them read images. They take ${amount} at 16 bits.`,
    predictors: (count: string) =>
      `${count} of them predict further tokens. The files hold them, and serving does without them.`,
  },
  leaves: (fields: string) => `These parts of the file are not counted: ${fields}.`,
  assumed: (reference: string, values: string) =>
    `The file leaves out some values. These stand as ${reference} takes them: ${values}.`,
  assumedValue: (field: string, value: string) => `${field} ${value}`,
  assumedPart: (reference: string, field: string) =>
    `The file has no ${field}. What reads images is counted in the shape that ${reference} takes.`,
  stored: {
    followed: (how: string, amount: string) =>
      `The file says that its own weights are in ${how}. They take ${amount}.`,
    unfollowed: (method: string) =>
      `The file says that its own weights are stored as ${method}, whose size we do not follow. The table shows other formats.`,
    unsaid: 'The file does not say how its own weights are stored.',
  },
  bits: (bits: number, method: string) => `${String(bits)} bits (${method})`,
  mixed: (method: string) => `several widths (${method})`,
  cache: (amount: string, tokens: string) =>
    `One request of ${tokens} tokens keeps ${amount} of cache at 16 bits.`,
  image: (amount: string, layers: string) =>
    `The largest image keeps ${amount} of cache at 16 bits beside the text, in ${layers} layers that attend to images. The sizes here are for text alone, so add this for each image.`,
  reads: (tokens: string) => `It reads ${tokens} tokens at most.`,
  stretched: (tokens: string, from: string) =>
    `It reads ${tokens} tokens at most. The file stretches this from ${from}.`,
  stops: (asked: string, reach: string) =>
    `You asked for ${asked} tokens, and this file stops at ${reach}. All sizes here are for ${reach}. Ask the maker of the model whether rope_scaling may stretch it.`,
  apart: (amount: string) =>
    `GGUF files hold the text network alone. What reads images is a file of its own of about ${amount}, which is not in those rows.`,
  table: 'Memory of each format, and how many fit',
  columns: {
    setup: 'Format',
    weights: 'Weights',
    needs: 'On each card',
    fits: 'Fits',
    most: 'At once at most',
    speed: 'Tokens a second at most',
  },
  weightsIn: (how: string) => `Weights in ${how}`,
  setup: (format: string, engine: string) => `${format}, ${engine}`,
  own: (format: string) => `${format}: the file’s own`,
  others: 'The other formats need files of their own.',
  unlisted:
    'We have not checked which serving software here loads the file’s own format. Ask its maker.',
  yes: 'yes',
  no: 'no',
  none: '–',
});
