import type { Recommendation } from '../decision';
import { figuresOf } from './json/write';

/** A figure that a record states otherwise than it is computed. */
export interface Deviation {
  /** Where it stands in the record, as criteria.licence.contribution. */
  readonly path: string;
  readonly stated: string;
  readonly computed: string;
}

const keys = ['criterion', 'question', 'gate', 'release'] as const;

/** What names an item of a list: its criterion, question, gate or release. */
const nameOf = (item: unknown, place: number): string => {
  if (typeof item !== 'object' || item === null) return String(place);
  const found = keys.find((key) => key in item);
  const name: unknown =
    found === undefined ? place : Object.entries(item).find(([key]) => key === found)?.[1];
  return String(name);
};

/** Every figure by where it stands. */
const flat = (value: unknown, path: string): readonly (readonly [string, string])[] => {
  if (typeof value !== 'object' || value === null) return [[path, JSON.stringify(value) ?? '']];
  const inside: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((item: unknown, place) => [nameOf(item, place), item] as const)
    : Object.entries(value);
  return inside.flatMap(([key, item]) => flat(item, path === '' ? key : `${path}.${key}`));
};

/**
 * Holds the figures of a record against those computed now, to the last digit. None are returned
 * where all are the same; a figure that one of them has alone is held against nothing.
 */
export const verifyFigures = (
  stated: object,
  recommendation: Recommendation,
): readonly Deviation[] => {
  const said = new Map(flat(stated, ''));
  const computed = new Map(flat(figuresOf(recommendation), ''));
  return [...new Set([...said.keys(), ...computed.keys()])].flatMap((path) => {
    const [a = '', b = ''] = [said.get(path), computed.get(path)];
    return a === b ? [] : [{ path, stated: a, computed: b }];
  });
};
