import type { Edition } from '../catalogue/model';
import type { Sheet } from '../decision/sheet/sheet';
import { cut } from '../decision/sheet/texts';
import {
  longestName,
  openDatabase,
  storedRevision,
  textOf,
  type RevisionId,
} from './history-database';

/** Why a revision was kept: by its user, when its verdict was seen, or before it was replaced. */
export type RevisionReason = 'named' | 'seen' | 'replaced' | 'elsewhere';

/** How keeping went: kept, the same as the newest, or refused by the browser. */
export type HistoryKeeping = 'kept' | 'same' | 'blocked' | 'full';

/** Most revisions; unnamed ones beyond it go, the oldest first. */
export const mostRevisions = 200;

const problemOf = (error: unknown): 'full' | 'blocked' =>
  error instanceof DOMException && /quota/iu.test(error.name) ? 'full' : 'blocked';

/** The sheet of a stored value as text; null where it is no revision. */
const sheetText = (value: unknown): string | null => {
  const parsed = storedRevision.safeParse(value);
  return parsed.success ? textOf(parsed.data.sheet) : null;
};

/** Whether a stored value may go where there are too many: not what is named, nor what is damaged. */
const mayGo = (value: unknown): boolean => {
  const parsed = storedRevision.safeParse(value);
  return parsed.success && parsed.data.name === '';
};

interface Kept {
  readonly at: number;
  readonly name: string;
  readonly reason: RevisionReason;
  readonly edition: Edition | null;
  readonly sheet: Sheet;
}

const addRevision = async (kept: Kept): Promise<'kept' | 'same'> => {
  const database = await openDatabase();
  const work = database.transaction('revisions', 'readwrite');
  try {
    const newest = await work.store.openCursor(null, 'prev');
    const known = kept.reason === 'elsewhere' ? await work.store.getAll() : [newest?.value];
    const text = textOf(kept.sheet);
    if (kept.name === '' && known.some((one) => sheetText(one) === text)) return 'same';
    await work.store.add(kept);
    const count = await work.store.count();
    let cursor = count > mostRevisions ? await work.store.openCursor() : null;
    for (let over = count - mostRevisions; cursor !== null && over > 0; ) {
      if (mayGo(cursor.value)) {
        await cursor.delete();
        over -= 1;
      }
      cursor = await cursor.continue();
    }
    await work.done;
    return 'kept';
  } catch (error) {
    work.done.catch(() => undefined);
    work.abort();
    throw error;
  } finally {
    database.close();
  }
};

/** Adds a revision without a look at those that are there: one of them cannot be read. */
const addUnseen = async (kept: Kept): Promise<'kept'> => {
  const database = await openDatabase();
  try {
    await database.add('revisions', kept);
    return 'kept';
  } finally {
    database.close();
  }
};

/**
 * Keeps a sheet as a revision, unless the newest is the same and no name is given. Several tabs may
 * do so at once: each is one transaction. Says how keeping went, and never throws.
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
  const kept = { at, name: cut(name, longestName), reason, edition, sheet };
  try {
    return await addRevision(kept).catch(() => addUnseen(kept));
  } catch (error) {
    return problemOf(error);
  }
};

/** Gives a revision another name; an empty one takes its name away. Says whether it was done. */
export const renameRevision = async (id: RevisionId, name: string): Promise<boolean> => {
  try {
    const database = await openDatabase();
    const work = database.transaction('revisions', 'readwrite');
    const value = await work.store.get(id);
    const known = storedRevision.safeParse(value).success && typeof value === 'object';
    // What a later version keeps beside is kept on.
    if (known) await work.store.put({ ...value, name: cut(name, longestName) }, id);
    await work.done;
    database.close();
    return known;
  } catch {
    return false;
  }
};

/** Removes a revision, or all where no id is given. Says whether it was done. */
export const removeRevision = async (id?: RevisionId): Promise<boolean> => {
  try {
    const database = await openDatabase();
    await (id === undefined ? database.clear('revisions') : database.delete('revisions', id));
    database.close();
    return true;
  } catch {
    return false;
  }
};
