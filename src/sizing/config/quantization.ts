import { everything, mlxKept, usual, type Format } from '../formats';
import type { Network } from '../network';
import type { Stored } from '../release-network';
import type { Role, Tensor } from '../tensors';
import type { BitsOf } from '../weights';
import type { Notes } from './fields';
import { isObject, type Values } from './json';
import { matcherOf, modulesOf } from './modules';
import { schemesOf, type Scheme } from './schemes';

/** The object that says how weights are stored, and where it stands. */
const settingsOf = (outer: Values, inner: Values): readonly [string, unknown] | null => {
  for (const field of ['quantization_config', 'compression_config', 'quantization']) {
    const value = outer[field] ?? inner[field] ?? null;
    const isEmpty = isObject(value) && Object.keys(value).length === 0;
    if (value !== null && !isEmpty) return [field, value];
  }
  return null;
};

/** Bits of the types of numbers that unquantized files name. */
const numberBits: Readonly<Record<string, number>> = {
  bfloat16: 16,
  float16: 16,
  half: 16,
  float32: 32,
  float: 32,
};

/** What a file without quantization says of its numbers; null where it says nothing. */
const unquantized = (outer: Values, inner: Values): Stored | null => {
  const named = ['dtype', 'torch_dtype'].map((field) => outer[field] ?? inner[field] ?? null);
  const type = named.find((one) => typeof one === 'string');
  if (typeof type !== 'string') return null;
  const method = type.replace(/^torch\./, '');
  const bits = Object.hasOwn(numberBits, method) ? (numberBits[method] ?? null) : null;
  if (bits === 16) {
    return {
      method,
      bits,
      as: 'bf16',
      quantization: { kind: 'safetensors', format: 'bf16' },
    };
  }
  const bitsOf: BitsOf = () => ({ bits: bits ?? 16, rowBits: 0 });
  return { method, bits, as: null, quantization: bits === null ? null : { kind: 'file', bitsOf } };
};

const experts: ReadonlySet<Role> = new Set(['expertGate', 'expertUp', 'expertDown']);

/** What each way of storing leaves alone where the file does not say so. */
const keptBy: Readonly<Record<Scheme['keeps'], ReadonlySet<Role>>> = {
  usual,
  mlx: mlxKept,
  allButExperts: new Set([...everything, ...usual].filter((role) => !experts.has(role))),
};

/** The bits of each tensor: those of the first scheme that takes it, unless the file leaves it out. */
const bitsOfEach = (
  schemes: readonly Scheme[],
  ignored: readonly string[],
  network: Network,
): BitsOf | null => {
  const ignores = matcherOf(ignored);
  const takers = schemes.map((scheme) => {
    const takes = scheme.targets === null ? () => true : matcherOf(scheme.targets);
    return takes === null ? null : { scheme, takes, all: scheme.targets === null };
  });
  if (ignores === null || takers.includes(null)) return null;
  const known = takers.filter((one) => one !== null);
  return (tensor: Tensor): Pick<Format, 'bits' | 'rowBits'> | null => {
    const names = modulesOf(tensor, network.plan);
    if (names.some(ignores)) return null;
    const named = known.find(({ takes, all }) => !all && names.some(takes));
    if (named !== undefined) return named.scheme;
    const other = known.find(({ all }) => all);
    return other === undefined || keptBy[other.scheme.keeps].has(tensor.role) ? null : other.scheme;
  };
};

/**
 * Modules that GPTQ and AutoRound leave at 16 bits beside a list of their own. Null where some have
 * another width, or the head has one, which sizing does not follow.
 */
const exceptionsOf = (settings: Values): readonly string[] | null => {
  const own = ['dynamic', 'extra_config'].flatMap((field) => {
    const value = settings[field];
    return isObject(value) ? Object.entries(value) : [];
  });
  const left = own.flatMap(([name, value]) => {
    if (name.startsWith('-:')) return [`re:${name.slice(2)}`];
    const bits = isObject(value) ? value['bits'] : null;
    return typeof bits === 'number' && bits >= 16 && !name.startsWith('+:') ? [name] : [];
  });
  return settings['lm_head'] === true || left.length < own.length ? null : left;
};

/**
 * Reads how a file says that its own weights are stored: null where it does not say. A way that
 * sizing does not follow keeps its name and has no size. What is wrong is noted at its field.
 */
export const storedOf = (
  outer: Values,
  inner: Values,
  network: Network,
  notes: Notes,
): Stored | null => {
  const found = settingsOf(outer, inner);
  if (found === null) return unquantized(outer, inner);
  const [field, settings] = found;
  const refuse = (name: string, reason: 'notObject' | 'notList' | 'notText'): null => {
    notes.problems.push({ kind: 'field', field: name, reason: { kind: reason } });
    return null;
  };
  if (!isObject(settings)) return refuse(field, 'notObject');
  const read = schemesOf(settings, field, notes);
  if (read === null) return null;
  const { method, schemes, as } = read;
  const unfollowed = { method, bits: null, as: null, quantization: null };
  if (schemes === null) return unfollowed;
  const exceptions = exceptionsOf(settings);
  if (exceptions === null) return unfollowed;
  const ignored = [...exceptions];
  for (const name of ['modules_to_not_convert', 'ignored_layers', 'ignore', 'exclude_modules']) {
    const value = settings[name] ?? [];
    if (!Array.isArray(value)) return refuse(`${field}.${name}`, 'notList');
    const texts = value.filter((one): one is string => typeof one === 'string');
    if (texts.length < value.length) return refuse(`${field}.${name}`, 'notText');
    ignored.push(...texts);
  }
  const bitsOf = bitsOfEach(schemes, ignored, network);
  if (bitsOf === null) return unfollowed;
  const widths = new Set(schemes.map(({ element }) => element));
  const [only = null] = widths.size === 1 ? widths : [];
  return { method, bits: only, as, quantization: { kind: 'file', bitsOf } };
};
