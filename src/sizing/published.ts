import type { Engine } from '../catalogue/model';
import { memoByObject } from '../core/memo';
import { everything, formats } from './formats';
import type { Sizable } from './release-network';
import type { Role } from './tensors';
import type { Quantization } from './weights';

type Format = Engine['formats'][number];
type Entry = Engine['published'][number];

/** Formats in four-bit floating point: their makers calibrate them, so that nobody makes them at home. */
export const isPublishedOnly = (format: Format): format is 'nvfp4' | 'mxfp4' =>
  format === 'nvfp4' || format === 'mxfp4';

/** The matrices of each part of a network. In a mixture the plain feed-forward block is the shared expert. */
const roles: Readonly<Record<Entry['parts']['four'][number], readonly Role[]>> = {
  attentionIn: ['query', 'key', 'value'],
  attentionOut: ['output'],
  linearIn: ['linearInput'],
  linearOut: ['linearOutput'],
  feedForward: ['gate', 'up', 'down'],
  experts: ['expertGate', 'expertUp', 'expertDown'],
  head: ['head'],
  predictor: ['predictor'],
};

const rolesOf = (parts: Entry['parts']['eight']): ReadonlySet<Role> =>
  new Set(parts.flatMap((part) => roles[part]));

/** How the files of an entry are stored: its four-bit parts in its format, others in eight bits or 16. */
const storedAs = memoByObject(({ format, parts }: Entry): Quantization => {
  const four = rolesOf(parts.four);
  const kept = new Set([...everything].filter((role) => !four.has(role)));
  const own = isPublishedOnly(format) ? formats[format] : formats.int4;
  return { kind: 'layout', format: { ...own, kept }, eight: rolesOf(parts.eight) };
});

/** How published files of a release in a format are stored; null where an engine knows of none. */
export const publishedAs = (
  { id }: Pick<Sizable, 'id'>,
  { published }: Engine,
  format: Format,
): Quantization | null => {
  const entry = published.find((one) => one.format === format && one.releases.includes(id));
  return entry === undefined ? null : storedAs(entry);
};
