import * as z from 'zod/mini';
import type { LinkCodes } from '../link';
import { known, setAside } from './storage-place';
import { keys, version } from './storage-keys';
import type { Names, SheetIds } from './sheet-ids';
import { idsOf, parseSheet, type ParsedSheet } from './sheet-schema';

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

/**
 * Reads a kept text: what is no sheet of ours is damaged, never an exception. With `codes` everything
 * on the sheet is what the engine takes.
 */
export const readKept = (text: string, ids: SheetIds, codes: LinkCodes | null): Kept =>
  readEnvelope(parseJson(text), ids, codes);

/** Reads a kept sheet from JSON that was parsed already. */
export const readEnvelope = (value: unknown, ids: SheetIds, codes: LinkCodes | null): Kept => {
  const parsed = envelope.safeParse(value);
  if (!parsed.success) return { kind: 'damaged' };
  if (parsed.data.version > version) return { kind: 'later' };
  const result = parseSheet(migrate(parsed.data.version, parsed.data.sheet), ids, codes);
  return result === null
    ? { kind: 'damaged' }
    : { kind: 'sheet', revision: parsed.data.revision, ...result };
};

/** The ids that a sheet may name, and where they were given all that answers may name. */
export const namesOf = async (
  names: Names,
): Promise<{ readonly ids: SheetIds; readonly codes: LinkCodes | null }> => {
  if (typeof names !== 'function') return { ids: names, codes: null };
  const { known: codes } = await names();
  return { ids: idsOf(codes), codes };
};

/** Reads a text that this browser kept. */
export const readOwn = async (text: string, names: Names): Promise<Kept> => {
  const { ids, codes } = await namesOf(names);
  const kept = readKept(text, ids, codes);
  if (kept.kind !== 'sheet' || kept.sheet.later === undefined || codes === null) return kept;
  // Few sheets have anything of a later version.
  const { withLater } = await import('../link/later');
  return { ...kept, ...withLater(kept, codes) };
};

/**
 * Reads what this tab saw in the browser's storage. What is damaged is set aside, or marked as stuck
 * where there is no room for it.
 */
export const readStored = async (names: Names): Promise<Kept> => {
  const text = known.seen ?? '';
  const kept = await readOwn(text, names);
  if (kept.kind === 'later' || (kept.kind === 'sheet' && kept.dropped.length === 0)) return kept;
  try {
    setAside(localStorage, keys.damaged, text);
  } catch {
    // It stays where it is, and nothing is written over it.
    known.stuck = text;
  }
  return kept;
};
