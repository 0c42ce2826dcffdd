import { area } from '../area';

/** Why a configuration is not read: what happened, and what to do. */
export const sizingProblem = area('sizingProblem', {
  tooLong:
    'This is longer than a million characters. A configuration has a few thousand. Paste the config.json of the model.',
  notJson: 'This is not JSON. Nothing was changed. Paste the whole file.',
  noModel:
    'The file names no model type, so its shape cannot be told. Paste the config.json that stands beside the weights.',
  unknown: (type: string) =>
    `The architecture ${type} is not one that sizing follows tensor by tensor, so it is not guessed.`,
  unread: 'The file could not be read. Try again, or paste its text.',
  other: {
    gguf: 'This is a GGUF file, which holds the weights. Paste the config.json of the model that it was made from.',
    safetensors:
      'This is a safetensors file, which holds the weights. Paste the config.json that stands beside it.',
    index: 'This is the index of the weights. Paste the config.json that stands beside it.',
    tokenizer: 'This describes the tokenizer. Paste the config.json that stands beside it.',
    generation: 'This says how answers are generated. Paste the config.json that stands beside it.',
    adapter:
      'This is the configuration of an adapter. Paste the config.json of the model that the adapter was trained on.',
    processor:
      'This says how images or sounds are prepared. Paste the config.json that stands beside it.',
    quantization:
      'This says only how the weights are compressed. Paste the config.json that stands beside it.',
    meta: 'This is params.json, a format of Meta’s own. Paste the config.json of the same model from Hugging Face.',
    hub: 'This is a note for a place where models are kept. Paste the config.json that stands beside it.',
  },
  reason: {
    missing: (field: string) =>
      `The field ${field} is missing, and the size follows from it. Paste the whole file.`,
    null: (field: string) => `The field ${field} is null. This architecture needs a number there.`,
    number: (field: string, least: string, most: string) =>
      `The field ${field} must hold whole numbers from ${least} to ${most}.`,
    ratio: (field: string, least: string, most: string) =>
      `The field ${field} must be a number from ${least} to ${most}.`,
    notYesNo: (field: string) => `The field ${field} must be true or false.`,
    notList: (field: string) => `The field ${field} must be a list.`,
    notObject: (field: string) => `The field ${field} must be an object.`,
    notText: (field: string) => `The field ${field} must hold text.`,
    value: (field: string, value: string) =>
      `The field ${field} says ${value}, which sizing does not follow.`,
    foreign: (field: string, type: string) =>
      `The field ${field} does not belong to the architecture ${type}, so the file contradicts itself.`,
    length: (field: string, found: string, layers: string) =>
      `The field ${field} describes ${found} layers. The field num_hidden_layers says ${layers}.`,
    over: (field: string, value: string, other: string, most: string) =>
      `The field ${field} is ${value}. That is more than ${other}, which is ${most}.`,
    uneven: (field: string, other: string, value: string, parts: string) =>
      `The fields ${field} and ${other} do not fit together. ${value} cannot be split evenly into ${parts} parts.`,
    against: (field: string, other: string) => `The field ${field} contradicts ${other}.`,
  },
});
