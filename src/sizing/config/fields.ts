import { isObject, type Values } from './json';
import type { ConfigProblem, FieldReason } from './problem';

/** What a file leaves out and the reference implementation takes: a number, or a part with its own (null). */
export interface Assumed {
  readonly field: string;
  readonly value: number | null;
}

/** What is noted while a file is read: what is wrong with it, and what it leaves out. */
export interface Notes {
  readonly problems: ConfigProblem[];
  readonly assumed: Assumed[];
}

/** Numbers beyond which no network goes: a larger one is a mistake. */
const limits = {
  layers: 1000,
  heads: 10_000,
  headDim: 10_000,
  width: 10_000_000,
  experts: 100_000,
  vocabulary: 100_000_000,
  tokens: 100_000_000,
  small: 1000,
} as const;

type Limit = keyof typeof limits;

/** The fields of one object of a file. Every refusal is noted, and a safe value stands for it. */
export interface Fields {
  /** A whole number from `least` (1) on; null where the file or the reference gives none. */
  readonly number: (field: string, limit: Limit, least?: number) => number | null;
  /** Reads a number without which there is no network: refuses the file where it is missing. */
  readonly needed: (field: string, limit: Limit) => number;
  /** Whether a field is true; false where the architecture has no such field. */
  readonly yes: (field: string) => boolean;
  /** A list of whole numbers from 0 to below `end`; null where the file gives none. */
  readonly places: (field: string, end: number) => readonly number[] | null;
  /** How many entries a list has; as many as the reference has where the file gives none. */
  readonly count: (field: string) => number;
  /** A list of texts; null where the file gives none. */
  readonly names: (field: string) => readonly string[] | null;
  /** An object; null where the file gives none. */
  readonly object: (field: string) => Values | null;
  /** Notes what is wrong with a field. */
  readonly refuse: (field: string, reason: FieldReason) => void;
  /** Whether the architecture has a field. */
  readonly has: (field: string) => boolean;
  readonly values: Values;
}

/** Whether a field says nothing, so that an architecture without it loses nothing. */
const isNeutral = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === 0 ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

/** Fields that change a network and belong to some architectures only. */
const structural = [
  'num_experts',
  'num_local_experts',
  'n_routed_experts',
  'n_shared_experts',
  'shared_expert_intermediate_size',
  'first_k_dense_replace',
  'moe_layers',
  'mlp_only_layers',
  'cross_attention_layers',
  'q_lora_rank',
  'kv_lora_rank',
  'linear_num_value_heads',
  'full_attention_interval',
  'attention_chunk_size',
];

/** Reads the fields of an object, as an architecture takes them. */
export const fieldsOf = (
  values: Values,
  {
    path,
    defaults,
    nullable = [],
    complete,
  }: {
    /** The objects that it stands in, each followed by a point; empty for the file itself. */
    path: string;
    defaults: Readonly<Record<string, number | boolean | null>>;
    nullable?: readonly string[];
    /** Fields that every writer gives, so that a file without them is damaged. */
    complete: readonly string[];
  },
  notes: Notes,
): Fields => {
  const refuse = (field: string, found: FieldReason): void => {
    // The file cannot be blamed for a value that the reference took in its place.
    const taken = values[field] === undefined && ['over', 'uneven', 'against'].includes(found.kind);
    const reason: FieldReason = taken ? { kind: 'missing' } : found;
    notes.problems.push({ kind: 'field', field: `${path}${field}`, reason });
  };
  const missing = (field: string): number | null => {
    const value = defaults[field];
    if (complete.includes(field)) refuse(field, { kind: 'missing' });
    else if (typeof value === 'number') notes.assumed.push({ field: `${path}${field}`, value });
    return typeof value === 'number' ? value : null;
  };
  const number: Fields['number'] = (field, limit, least = 1) => {
    const value = values[field];
    const most = limits[limit];
    if (value === undefined) return missing(field);
    if (value === null) {
      if (!nullable.includes(field)) refuse(field, { kind: 'null' });
      return null;
    }
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) {
      return value;
    }
    refuse(field, { kind: 'number', least, most });
    return null;
  };
  const list = (field: string): readonly unknown[] | null => {
    const value = values[field] ?? null;
    if (value === null || Array.isArray(value)) return value;
    refuse(field, { kind: 'notList' });
    return null;
  };
  return {
    number,
    needed: (field, limit) => {
      const before = notes.problems.length;
      const value = number(field, limit);
      if (value === null && notes.problems.length === before) refuse(field, { kind: 'missing' });
      return value ?? 1;
    },
    yes: (field) => {
      const otherwise = defaults[field] === true;
      if (!Object.hasOwn(defaults, field)) return false;
      const value = values[field] ?? otherwise;
      if (typeof value === 'boolean') return value;
      refuse(field, { kind: 'notYesNo' });
      return otherwise;
    },
    places: (field, end) => {
      const value = list(field);
      const isPlace = (one: unknown): one is number =>
        typeof one === 'number' && Number.isInteger(one) && one >= 0 && one < end;
      if (value === null || value.every(isPlace)) return value;
      refuse(field, { kind: 'number', least: 0, most: end - 1 });
      return null;
    },
    count: (field) => {
      const before = notes.problems.length;
      const value = list(field);
      if (notes.problems.length > before) return 0;
      return value === null ? (missing(field) ?? 0) : value.length;
    },
    names: (field) => {
      const value = list(field);
      const isText = (one: unknown): one is string => typeof one === 'string';
      if (value === null || value.every(isText)) return value;
      refuse(field, { kind: 'notText' });
      return null;
    },
    object: (field) => {
      const value = values[field] ?? null;
      if (value === null || isObject(value)) return value;
      refuse(field, { kind: 'notObject' });
      return null;
    },
    refuse,
    has: (field) => Object.hasOwn(defaults, field),
    values,
  };
};

/** The two names of how many experts there are: writers give one for the other, or both. */
export const expertCounts = ['num_experts', 'num_local_experts'] as const;

/** Refuses fields that belong to another architecture, unless they say nothing. */
export const refuseForeign = ({ values, has, refuse }: Fields, type: string): void => {
  const mixture = expertCounts.some(has);
  for (const field of structural) {
    const known = has(field) || (mixture && expertCounts.some((name) => name === field));
    if (!known && !isNeutral(values[field])) refuse(field, { kind: 'foreign', type });
  }
};
