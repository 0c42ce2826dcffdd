import * as z from 'zod/mini';
import { version } from './storage-keys';
import type { SheetIds } from './sheet-ids';
import { parseSheet, type ParsedSheet } from './sheet-schema';

const envelope = z.object({
  version: z.int().check(z.minimum(1)),
  revision: z.int().check(z.minimum(0)),
  sheet: z.unknown(),
});

/** Steps from one version of the envelope to the next, by the version they start from. */
const migrations: Readonly<Record<number, (sheet: unknown) => unknown>> = {};

const migrate = (from: number, sheet: unknown): unknown => {
  let current = sheet;
  for (let step = from; step < version; step += 1) current = migrations[step]?.(current) ?? null;
  return current;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** What a kept text holds. */
export type Kept =
  | ({ readonly kind: 'sheet'; readonly revision: number } & ParsedSheet)
  | { readonly kind: 'damaged' }
  /** Written by a later version of the app. */
  | { readonly kind: 'later' };

/** Reads a kept text: what is no sheet of ours is damaged, never an exception. */
export const readKept = (text: string, ids: SheetIds): Kept => {
  const parsed = envelope.safeParse(parseJson(text));
  if (!parsed.success) return { kind: 'damaged' };
  if (parsed.data.version > version) return { kind: 'later' };
  const result = parseSheet(migrate(parsed.data.version, parsed.data.sheet), ids);
  return result === null
    ? { kind: 'damaged' }
    : { kind: 'sheet', revision: parsed.data.revision, ...result };
};
