import type { Engine } from '../../catalogue/model';
import { formats } from '../formats';
import type { Notes } from './fields';
import { isObject, type Values } from './json';

/** One way in which a file stores some of its matrices. */
export interface Scheme {
  /** Bits of an element without its scales, and with them. */
  readonly element: number;
  readonly bits: number;
  /** Bits that one row of a matrix adds. */
  readonly rowBits: number;
  /** Patterns of the modules it takes; null for all that are not kept. */
  readonly targets: readonly string[] | null;
  readonly keeps: 'usual' | 'mlx' | 'allButExperts';
}

/** What a file says of its quantization; `schemes` is null where sizing does not follow it. */
export interface Schemes {
  readonly method: string;
  readonly schemes: readonly Scheme[] | null;
  /** The format in which serving software is listed with such files. */
  readonly as: Engine['formats'][number] | null;
}

/** Bits of a scale. */
const scale = 16;

const scheme = (
  element: number,
  { extra = 0, rowBits = 0, keeps = 'usual' }: Partial<Scheme> & { readonly extra?: number } = {},
): Scheme => ({ element, bits: element + extra, rowBits, targets: null, keeps });

/** Reads the numbers of settings, and notes those that are wrong at their fields. */
const readerOf = (settings: Values, path: string, notes: Notes) => ({
  /** One of some numbers; `otherwise` where there is none, and a refusal where that is null. */
  number: (
    field: string,
    holds: (value: number) => boolean,
    [least, most]: readonly [number, number],
    otherwise: number | null,
  ): number => {
    const value = settings[field] ?? otherwise;
    if (typeof value === 'number' && Number.isInteger(value) && holds(value)) return value;
    notes.problems.push({
      kind: 'field',
      field: `${path}.${field}`,
      reason: value === null ? { kind: 'missing' } : { kind: 'number', least, most },
    });
    return otherwise ?? most;
  },
});

type Reader = ReturnType<typeof readerOf>;

const bitsOf = (read: Reader, otherwise: number | null, field = 'bits'): number =>
  read.number(field, (bits) => bits >= 2 && bits <= 8, [2, 8], otherwise);

/** A group shares a scale, and a zero point where there is one; −1 is a whole row. */
const grouped = (bits: number, group: number, zero: boolean): Scheme => {
  const own = scale + (zero ? bits : 0);
  return group === -1 ? scheme(bits, { rowBits: own }) : scheme(bits, { extra: own / group });
};

const groupOf = (read: Reader, otherwise: number): number =>
  read.number(
    'group_size',
    (size) => size === -1 || (size >= 8 && size <= 4096),
    [8, 4096],
    otherwise,
  );

/** The sides of a block that shares a scale of 32 bits; null where a whole matrix has one. */
const blockOf = (value: unknown): readonly [number, number] | null => {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [rows = 0, columns = 0] = value.filter((side) => typeof side === 'number');
  return rows >= 1 && columns >= 1 ? [rows, columns] : null;
};

const eightBit = (block: readonly [number, number] | null): Scheme =>
  scheme(8, { extra: block === null ? 0 : 32 / (block[0] * block[1]) });

/** One group of compressed-tensors or Model Optimizer: its numbers and what it takes. */
const groupScheme = (value: unknown, path: string, notes: Notes): Scheme | null => {
  const weights = isObject(value) ? value['weights'] : null;
  if (!isObject(value) || !isObject(weights)) return null;
  const read = readerOf(weights, `${path}.weights`, notes);
  const bits = bitsOf(read, null, 'num_bits');
  const size = weights['group_size'] ?? null;
  const block = blockOf(weights['block_structure']);
  const strategy = weights['strategy'] ?? (size === null ? 'tensor' : 'group');
  const small = weights['type'] === 'float' && bits === 4;
  const base = ((): Scheme => {
    if (small) return scheme(4, { extra: 8 / groupOf(read, 16) });
    if (strategy === 'group')
      return grouped(bits, groupOf(read, 128), weights['symmetric'] === false);
    if (strategy === 'channel') return scheme(bits, { rowBits: 32 });
    if (strategy === 'block') return eightBit(block ?? [128, 128]);
    return scheme(bits);
  })();
  const targets = Array.isArray(value['targets'])
    ? value['targets'].filter((one): one is string => typeof one === 'string')
    : ['Linear'];
  return { ...base, targets: targets.includes('Linear') ? null : targets };
};

const groupsOf = (settings: Values, path: string, notes: Notes): readonly Scheme[] | null => {
  const groups = settings['config_groups'];
  if (!isObject(groups)) return null;
  const found = Object.entries(groups).map(([name, group]) =>
    groupScheme(group, `${path}.config_groups.${name}`, notes),
  );
  const known = found.filter((one) => one !== null);
  return known.length === 0 || known.length < found.length ? null : known;
};

/** The format that serving software is listed with, where all of a file is stored in one. */
const listed = (schemes: readonly Scheme[] | null, floating: boolean): Schemes['as'] => {
  if (schemes?.length !== 1) return null;
  const [only] = schemes;
  if (only?.element === 8 && floating) return 'fp8';
  if (only?.element !== 4) return null;
  if (!floating) return 'int4';
  return only.bits === formats.nvfp4.bits ? 'nvfp4' : null;
};

const isFloating = (settings: Values): boolean => {
  const groups = settings['config_groups'];
  return (
    isObject(groups) &&
    Object.values(groups).every(
      (group) =>
        isObject(group) && isObject(group['weights']) && group['weights']['type'] === 'float',
    )
  );
};

const bitsAndBytes = (settings: Values): Scheme => {
  if (settings['load_in_8bit'] === true || settings['_load_in_8bit'] === true) {
    return scheme(8, { rowBits: 32 });
  }
  const twice = settings['bnb_4bit_use_double_quant'] === true;
  return scheme(4, { extra: twice ? 8 / 64 + 32 / (64 * 256) : 32 / 64 });
};

/** Model Optimizer without groups names its way by one word. */
const modelOptimizer = (word: unknown): { scheme: Scheme; floating: boolean } | null => {
  if (word === 'FP8') return { scheme: scheme(8), floating: true };
  if (word === 'NVFP4') return { scheme: scheme(4, { extra: 8 / 16 }), floating: true };
  return word === 'W4A16_AWQ' || word === 'W4A8_AWQ'
    ? { scheme: grouped(4, 128, false), floating: false }
    : null;
};

const mlxFormats: Readonly<Record<number, Schemes['as']>> = { 4: 'mlx-4', 6: 'mlx-6', 8: 'mlx-8' };

const mlx = (settings: Values, read: Reader): Schemes => {
  const bits = bitsOf(read, null);
  const group = groupOf(read, 64);
  // Modules with bits of their own are objects beside the two numbers.
  const own = Object.entries(settings).filter(([, value]) => isObject(value));
  return {
    method: 'MLX',
    schemes: own.length > 0 ? null : [scheme(bits, { extra: 32 / group, keeps: 'mlx' })],
    as: mlxFormats[bits] ?? null,
  };
};

/**
 * Reads the settings of a quantization: AWQ, GPTQ, AutoRound, FP8, compressed-tensors, Model
 * Optimizer, bitsandbytes, MXFP4 and MLX; others keep their name alone. Null where a field is wrong.
 */
export const schemesOf = (given: Values, path: string, notes: Notes): Schemes | null => {
  // The first writers of AWQ have other names for the two numbers.
  const { w_bit: bits, q_group_size: size, ...others } = given;
  const settings: Values = {
    ...(bits === undefined ? {} : { bits }),
    ...(size === undefined ? {} : { group_size: size }),
    ...others,
  };
  const read = readerOf(settings, path, notes);
  const named = settings['quant_method'] ?? settings['quantization_method'] ?? null;
  const method = typeof named === 'string' ? named.toLowerCase() : null;
  const one = (only: Scheme, as: Schemes['as']): Schemes => ({
    method: method ?? '',
    schemes: [only],
    as,
  });
  const before = notes.problems.length;
  const found = ((): Schemes | null => {
    switch (method) {
      case 'awq': {
        const bits = bitsOf(read, 4);
        const zero = settings['zero_point'] !== false;
        return one(grouped(bits, groupOf(read, 128), zero), bits === 4 ? 'int4' : null);
      }
      case 'gptq':
      case 'auto-round':
      case 'intel/auto-round': {
        const bits = bitsOf(read, null);
        return one(grouped(bits, groupOf(read, 128), true), bits === 4 ? 'int4' : null);
      }
      case 'fp8':
        return one(eightBit(blockOf(settings['weight_block_size'])), 'fp8');
      case 'fbgemm_fp8':
        return one(scheme(8, { rowBits: 32 }), 'fp8');
      case 'bitsandbytes':
        return one(bitsAndBytes(settings), null);
      case 'mxfp4':
        return one(scheme(4, { extra: 8 / 32, keeps: 'allButExperts' }), null);
      default: {
        const groups = groupsOf(settings, path, notes);
        const producer = isObject(settings['producer']) ? settings['producer']['name'] : null;
        const name = method ?? (typeof producer === 'string' ? producer : null);
        if (groups !== null) {
          return {
            method: name ?? 'compressed-tensors',
            schemes: groups,
            as: listed(groups, isFloating(settings)),
          };
        }
        const word = modelOptimizer(settings['quant_algo']);
        if (word !== null) {
          return {
            method: name ?? 'modelopt',
            schemes: [word.scheme],
            as: listed([word.scheme], word.floating),
          };
        }
        if (name === null && settings['bits'] !== undefined) return mlx(settings, read);
        return { method: name ?? path, schemes: null, as: null };
      }
    }
  })();
  return notes.problems.length > before ? null : found;
};
