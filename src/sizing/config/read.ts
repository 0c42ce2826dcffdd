import type { Architectures } from '../../catalogue/model';
import type { Network } from '../network';
import type { ReadModel, Sizable } from '../release-network';
import { fieldsOf, type Assumed, type Notes } from './fields';
import { binaryKind, isObject, objectOf, otherKind, type Values } from './json';
import type { ConfigProblem } from './problem';
import { storedOf } from './quantization';
import { reachOf, type Reach } from './rope';
import { textNetwork } from './text';
import { visionPart, type VisionPart } from './vision';

/** Longest text that is read: files have a few kilobytes, those that list modules a hundred. */
export const longest = 1_000_000;

/** A model that was read from its configuration file. */
export interface OwnModel extends Pick<Sizable, 'id' | 'generation' | 'context'>, ReadModel {
  readonly reach: Reach;
  /** What the file leaves out and the reference implementation takes. */
  readonly assumed: readonly Assumed[];
  /** Parts of the file that are not counted, by the names of their fields. */
  readonly leaves: readonly string[];
  /** Tokens of the largest image, and the layers that keep them beside the text; null where none do. */
  readonly image: { readonly tokens: number; readonly layers: number } | null;
}

export type ConfigResult =
  | { readonly ok: true; readonly value: OwnModel }
  | { readonly ok: false; readonly problem: ConfigProblem };

/** Fields that every writer gives where the text network is the file itself. */
const complete = [
  'hidden_size',
  'num_hidden_layers',
  'num_attention_heads',
  'vocab_size',
  'intermediate_size',
  'num_experts',
];

/** The objects of a file: the text network and where it stands, and what holds it. */
interface Parts {
  readonly text: string;
  readonly vision: string | null;
  readonly outer: Values;
  readonly inner: Values;
  readonly path: string;
  readonly outerPath: string;
  readonly leaves: readonly string[];
  readonly tiedInside: boolean;
}

const missing = (field: string): ConfigProblem => ({
  kind: 'field',
  field,
  reason: { kind: 'missing' },
});

/** Finds the parts of a file by its type. */
const partsOf = (file: Values, type: string, shapes: Architectures): Parts | ConfigProblem => {
  if (shapes.architectures.some((one) => one.type === type)) {
    return {
      text: type,
      vision: null,
      outer: file,
      inner: file,
      path: '',
      outerPath: '',
      leaves: [],
      tiedInside: false,
    };
  }
  const wrapper = shapes.wrappers.find((one) => one.type === type);
  if (wrapper === undefined) return { kind: 'unknown', type };
  const { within, text, vision, flat, leaves, tiedInside } = wrapper;
  const outer = within === null ? file : (file[within] ?? null);
  if (!isObject(outer)) return missing(within ?? '');
  const outerPath = within === null ? '' : `${within}.`;
  const nested = outer['text_config'] ?? null;
  if (nested !== null && !isObject(nested)) {
    return { kind: 'field', field: `${outerPath}text_config`, reason: { kind: 'notObject' } };
  }
  if (nested === null && !flat) return missing(`${outerPath}text_config`);
  return {
    text,
    vision,
    outer,
    inner: nested ?? outer,
    path: nested === null ? outerPath : `${outerPath}text_config.`,
    outerPath,
    leaves: leaves.filter((field) => (outer[field] ?? file[field] ?? null) !== null),
    tiedInside,
  };
};

/** Whether the head is the embedding: the whole says it, or the text network where that is silent. */
const tiedOf = ({ outer, inner, path, outerPath, tiedInside }: Parts, notes: Notes): boolean => {
  const said = [
    [`${outerPath}tie_word_embeddings`, outer['tie_word_embeddings'] ?? null],
    [`${path}tie_word_embeddings`, inner['tie_word_embeddings'] ?? null],
  ] as const;
  const values = said.flatMap(([field, value]) => {
    if (value === null) return [];
    if (typeof value === 'boolean') return [value];
    notes.problems.push({ kind: 'field', field, reason: { kind: 'notYesNo' } });
    return [];
  });
  return tiedInside ? values.includes(true) : values[0] === true;
};

/** What reads images; nothing where the file has no such part. */
const imagesOf = (
  parts: Parts,
  hidden: number,
  shapes: Architectures,
  notes: Notes,
): VisionPart => {
  const none = { parameters: 0, tokens: 0 };
  const type = shapes.visions.find((one) => one.type === parts.vision);
  if (type === undefined) return none;
  const field = `${parts.outerPath}vision_config`;
  const value = parts.outer['vision_config'] ?? null;
  if (value !== null && !isObject(value)) {
    notes.problems.push({ kind: 'field', field, reason: { kind: 'notObject' } });
    return none;
  }
  // A part that is left out whole is named once, and not by each of its fields.
  const own = value === null ? { ...notes, assumed: [] } : notes;
  if (value === null) notes.assumed.push({ field, value: null });
  const fields = fieldsOf(
    value ?? {},
    { path: `${field}.`, defaults: type.defaults, complete: [] },
    own,
  );
  return visionPart(type, fields, hidden);
};

/**
 * Reads the text of a Hugging Face `config.json` into a network that can be sized. What is missing
 * or null takes the value of the reference implementation, and is named; what is wrong, contradicts
 * another field or is not followed is refused by its field; so are other files, by what they are.
 */
export const readConfig = (text: string, shapes: Architectures): ConfigResult => {
  const fail = (problem: ConfigProblem): ConfigResult => ({ ok: false, problem });
  if (text.length > longest) return fail({ kind: 'tooLong' });
  const file = objectOf(text);
  if (file === null) {
    const other = binaryKind(text);
    return fail(other === null ? { kind: 'notJson' } : { kind: 'other', file: other });
  }
  const type = file['model_type'] ?? null;
  if (type === null) {
    const other = otherKind(file);
    return fail(other === null ? { kind: 'noModel' } : { kind: 'other', file: other });
  }
  if (typeof type !== 'string') {
    return fail({ kind: 'field', field: 'model_type', reason: { kind: 'notText' } });
  }
  const parts = partsOf(file, type, shapes);
  if ('kind' in parts) return fail(parts);
  const architecture = shapes.architectures.find((one) => one.type === parts.text);
  if (architecture === undefined) return fail({ kind: 'unknown', type: parts.text });
  const notes: Notes = { problems: [], assumed: [] };
  const { path, inner } = parts;
  const { defaults, nullable } = architecture;
  const fields = fieldsOf(
    inner,
    { path, defaults, nullable, complete: path === '' ? complete : [] },
    notes,
  );
  const network: Network = {
    ...textNetwork(architecture, fields),
    tied: tiedOf(parts, notes),
    other: 0,
  };
  const images = imagesOf(parts, network.hidden, shapes, notes);
  const whole = { ...network, other: images.parameters };
  const reach = reachOf(fields);
  const stored = storedOf(file, inner, whole, notes);
  const [first] = notes.problems;
  if (first !== undefined) return fail(first);
  return {
    ok: true,
    value: {
      id: 'own',
      generation: '',
      context: { native: reach.tokens, extended: null },
      network: whole,
      reach,
      stored,
      assumed: notes.assumed,
      leaves: parts.leaves,
      image:
        images.tokens === 0
          ? null
          : { tokens: images.tokens, layers: whole.plan.filter(({ cross }) => cross).length },
    },
  };
};
