import type { OtherFile } from './problem';

/** An object of JSON. */
export type Values = Readonly<Record<string, unknown>>;

/** Whether a value is an object and no list. */
export const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Numbers that writers in Python give and JSON does not have. */
const literals = ['NaN', 'Infinity', '-Infinity'];

/** Puts quotes around those numbers where they stand outside of strings, in one pass. */
const quoted = (text: string): string => {
  const parts: string[] = [];
  let from = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (inString) {
      if (letter === '\\') at += 1;
      else if (letter === '"') inString = false;
    } else if (letter === '"') {
      inString = true;
    } else if (letter === 'N' || letter === 'I' || letter === '-') {
      const literal = literals.find((one) => text.startsWith(one, at));
      if (literal !== undefined) {
        parts.push(text.slice(from, at), `"${literal}"`);
        from = at + literal.length;
        at = from - 1;
      }
    }
  }
  return [...parts, text.slice(from)].join('');
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * The object that a text of JSON holds, or null. NaN and the infinities, which Python writes, become
 * texts, so that only a field that needs a number refuses them. Takes time that grows with length.
 */
export const objectOf = (text: string): Values | null => {
  const plain = text.replace(/^\uFEFF/, '');
  const value = parsed(plain) ?? parsed(quoted(plain));
  return isObject(value) ? value : null;
};

/** What a text is that holds no JSON, where its first bytes say it. */
export const binaryKind = (text: string): OtherFile | null => {
  if (text.startsWith('GGUF')) return 'gguf';
  // Eight bytes of length, then the header of the tensors.
  return /^[^]{1,8}\{"(?:__metadata__|[\w.]+":\{"dtype)"/.test(text.slice(0, 200))
    ? 'safetensors'
    : null;
};

/** Fields that only another kind of file has, the surest first. */
const marks: readonly (readonly [string, OtherFile])[] = [
  ['weight_map', 'index'],
  ['peft_type', 'adapter'],
  ['tokenizer_class', 'tokenizer'],
  ['added_tokens', 'tokenizer'],
  ['added_tokens_decoder', 'tokenizer'],
  ['chat_template', 'tokenizer'],
  ['image_processor_type', 'processor'],
  ['feature_extractor_type', 'processor'],
  ['processor_class', 'processor'],
  ['n_layers', 'meta'],
  ['framework', 'hub'],
  ['producer', 'quantization'],
  ['temperature', 'generation'],
  ['top_p', 'generation'],
  ['do_sample', 'generation'],
  ['eos_token_id', 'generation'],
];

/** Fields that the configuration of a model has, even where it does not name its type. */
const ofModels = ['architectures', 'hidden_size', 'num_hidden_layers'];

/** What an object is that is no configuration of a model; null where nothing tells it. */
export const otherKind = (values: Values): OtherFile | null => {
  const has = (field: string) => Object.hasOwn(values, field);
  return ofModels.some(has) ? null : (marks.find(([field]) => has(field))?.[1] ?? null);
};
