import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as z from 'zod/mini';
import type { Edition } from '../../catalogue/model';
import type { Sheet } from '../../sheet/sheet';
import { namesOf, readOwn } from '../kept';
import type { Names } from '../sheet-ids';
import { parseSheet } from '../sheet-schema';
import { keys } from '../storage-keys';

/** Why a revision was kept: by its user, when its verdict was seen, or before it was replaced. */
export type RevisionReason = 'named' | 'seen' | 'replaced' | 'elsewhere';

/** A state of one's own sheet that was kept. */
export interface Revision {
  readonly kind: 'revision';
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly name: string;
  readonly reason: RevisionReason;
  /** The edition it was kept under; null where that was not known. */
  readonly edition: Edition | null;
  readonly sheet: Sheet;
}

/** Something in the list that is no revision any more. */
export interface DamagedRevision {
  readonly kind: 'damaged';
  readonly id: number;
}

/** How keeping went: kept, the same as the newest, or refused by the browser. */
export type HistoryKeeping = 'kept' | 'same' | 'blocked' | 'full';

/** Most revisions; unnamed ones beyond it go, the oldest first. */
export const mostRevisions = 200;
/** Longest name of a revision, in characters. */
export const longestName = 80;

interface Database extends DBSchema {
  revisions: { key: number; value: unknown };
}

const stored = z.object({
  at: z.number(),
  name: z.string(),
  reason: z.enum(['named', 'seen', 'replaced', 'elsewhere']),
  edition: z.nullable(z.object({ date: z.string(), hash: z.string() })),
  sheet: z.unknown(),
});

const open = (): Promise<IDBPDatabase<Database>> =>
  openDB<Database>('steelyard', 1, {
    upgrade(database) {
      database.createObjectStore('revisions', { autoIncrement: true });
    },
    // A later version in another tab may change the store; this one lets go of it.
    blocking(_, __, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });

const problemOf = (error: unknown): 'full' | 'blocked' =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';

const textOf = (value: unknown): string => {
  const parsed = stored.safeParse(value);
  return parsed.success ? JSON.stringify(parsed.data.sheet) : '';
};

const isNamed = (value: unknown): boolean => {
  const parsed = stored.safeParse(value);
  return parsed.success && parsed.data.name !== '';
};

/**
 * Keeps a sheet as a revision, unless the newest is the same and no name is given. Several tabs may
 * do so at once: each is one transaction.
 */
export const keepRevision = async (
  sheet: Sheet,
  {
    name = '',
    reason,
    edition = null,
    at = Date.now(),
  }: {
    readonly name?: string;
    readonly reason: RevisionReason;
    readonly edition?: Edition | null;
    readonly at?: number;
  },
): Promise<HistoryKeeping> => {
  try {
    const database = await open();
    const work = database.transaction('revisions', 'readwrite');
    const newest = await work.store.openCursor(null, 'prev');
    const known = reason === 'elsewhere' ? await work.store.getAll() : [newest?.value];
    const same = known.some((one) => textOf(one) === JSON.stringify(sheet));
    if (same && name === '') return 'same';
    await work.store.add({ at, name: name.slice(0, longestName), reason, edition, sheet });
    const count = await work.store.count();
    let cursor = count > mostRevisions ? await work.store.openCursor() : null;
    for (let over = count - mostRevisions; cursor !== null && over > 0; ) {
      if (!isNamed(cursor.value)) {
        await cursor.delete();
        over -= 1;
      }
      cursor = await cursor.continue();
    }
    await work.done;
    database.close();
    return 'kept';
  } catch (error) {
    return problemOf(error);
  }
};

export type History =
  | { readonly ok: true; readonly revisions: readonly (Revision | DamagedRevision)[] }
  | { readonly ok: false };

/** Sheets by their texts, so that the same is one object and its verdict computed once. */
const sheets = new Map<string, Sheet>();

const once = (sheet: Sheet): Sheet => {
  const text = JSON.stringify(sheet);
  const known = sheets.get(text) ?? sheet;
  if (sheets.size > 2 * mostRevisions) sheets.clear();
  sheets.set(text, known);
  return known;
};

/** Takes up what another tab kept and was written over before it was met. */
const adoptOther = async (names: Names): Promise<void> => {
  const text = localStorage.getItem(keys.other);
  const kept = text === null ? null : await readOwn(text, names);
  const result =
    kept?.kind === 'sheet' ? await keepRevision(kept.sheet, { reason: 'elsewhere' }) : 'blocked';
  if (result === 'kept' || result === 'same') localStorage.removeItem(keys.other);
};

/** All revisions, the newest first. What is damaged is listed as such. */
export const readHistory = async (names: Names): Promise<History> => {
  try {
    await adoptOther(names);
    const { ids, codes } = await namesOf(names);
    const database = await open();
    const work = database.transaction('revisions');
    const [keys, values] = await Promise.all([work.store.getAllKeys(), work.store.getAll()]);
    database.close();
    const revisions = keys.map((id, place): Revision | DamagedRevision => {
      const parsed = stored.safeParse(values[place]);
      const read = parsed.success ? parseSheet(parsed.data.sheet, ids, codes) : null;
      return parsed.success && read !== null
        ? { kind: 'revision', id, ...parsed.data, sheet: once(read.sheet) }
        : { kind: 'damaged', id };
    });
    return { ok: true, revisions: revisions.reverse() };
  } catch {
    return { ok: false };
  }
};

/** Gives a revision another name; an empty one takes its name away. Says whether it was done. */
export const renameRevision = async (id: number, name: string): Promise<boolean> => {
  try {
    const database = await open();
    const work = database.transaction('revisions', 'readwrite');
    const parsed = stored.safeParse(await work.store.get(id));
    if (parsed.success) {
      await work.store.put({ ...parsed.data, name: name.slice(0, longestName) }, id);
    }
    await work.done;
    database.close();
    return parsed.success;
  } catch {
    return false;
  }
};

/** Removes a revision, or all where no id is given. Says whether it was done. */
export const removeRevision = async (id?: number): Promise<boolean> => {
  try {
    const database = await open();
    await (id === undefined ? database.clear('revisions') : database.delete('revisions', id));
    database.close();
    return true;
  } catch {
    return false;
  }
};
