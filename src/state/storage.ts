import * as z from 'zod/mini';
import type { Sheet } from '../decision/sheet';
import { parseSheet, type SheetIds } from './sheet-schema';

/** Where answers are kept, and where content that could not be read is set aside. */
export const keys = { sheet: 'steelyard.sheet', damaged: 'steelyard.damaged' } as const;

/** Version of the envelope. A later one adds a step to `migrations`. */
const version = 1;

const envelope = z.object({
  version: z.int().check(z.minimum(1)),
  revision: z.int().check(z.minimum(0)),
  sheet: z.unknown(),
});

/** Steps from one version of the envelope to the next, by the version they start from. */
const migrations: Readonly<Record<number, (sheet: unknown) => unknown>> = {};

/** How answers are being kept. */
export type Keeping = 'kept' | 'blocked' | 'full';

export type Loaded =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'sheet';
      readonly sheet: Sheet;
      readonly revision: number;
      readonly dropped: readonly string[];
    }
  /** Could not be read; set aside under another key. */
  | { readonly kind: 'damaged' }
  /** Written by a later version of the app: left as it is. */
  | { readonly kind: 'later' }
  | { readonly kind: 'blocked' };

/** The browser's storage, or null where it is blocked. */
const storage = (): Storage | null => {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const setAside = (store: Storage, text: string): void => {
  try {
    store.setItem(keys.damaged, text);
  } catch {
    // Nothing more can be done: the content stays where it was until answers are given.
  }
};

/** Reads what is kept. Damaged content is set aside, never lost silently. */
export const load = (ids: SheetIds): Loaded => {
  const store = storage();
  if (store === null) return { kind: 'blocked' };
  let text: string | null;
  try {
    text = store.getItem(keys.sheet);
  } catch {
    return { kind: 'blocked' };
  }
  return text === null ? { kind: 'none' } : read(store, text, ids);
};

const read = (store: Storage, text: string, ids: SheetIds): Loaded => {
  const parsed = envelope.safeParse(parseJson(text));
  if (parsed.success && parsed.data.version > version) return { kind: 'later' };
  const sheet = parsed.success ? migrate(parsed.data.version, parsed.data.sheet) : null;
  const result = parseSheet(sheet, ids);
  if (!parsed.success || result === null) {
    setAside(store, text);
    return { kind: 'damaged' };
  }
  if (result.dropped.length > 0) setAside(store, text);
  return { kind: 'sheet', revision: parsed.data.revision, ...result };
};

const migrate = (from: number, sheet: unknown): unknown => {
  let current = sheet;
  for (let step = from; step < version; step += 1) current = migrations[step]?.(current) ?? null;
  return current;
};

/** Keeps a sheet; says how that went. */
export const keep = (sheet: Sheet, revision: number): Keeping => {
  const store = storage();
  if (store === null) return 'blocked';
  try {
    store.setItem(keys.sheet, JSON.stringify({ version, revision, sheet }));
    return 'kept';
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return full ? 'full' : 'blocked';
  }
};

/** What another tab has kept, from a storage event; null when it is not a sheet. */
export const readElsewhere = (
  text: string | null,
  ids: SheetIds,
): { sheet: Sheet; revision: number } | null => {
  const parsed = envelope.safeParse(text === null ? null : parseJson(text));
  if (!parsed.success || parsed.data.version > version) return null;
  const result = parseSheet(migrate(parsed.data.version, parsed.data.sheet), ids);
  return result === null ? null : { sheet: result.sheet, revision: parsed.data.revision };
};
