import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as z from 'zod/mini';

/** The name that a revision has in the browser's database. */
export type RevisionId = IDBValidKey;

interface Database extends DBSchema {
  revisions: { key: RevisionId; value: unknown };
}

/** Opens the browser's database of earlier states; refuses where the browser allows none. */
export const openDatabase = (): Promise<IDBPDatabase<Database>> =>
  openDB<Database>('steelyard', 1, {
    upgrade(database) {
      database.createObjectStore('revisions', { autoIncrement: true });
    },
    // A later version in another tab may change the store; this one lets go of it.
    blocking(_, __, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });

/** Longest name of a revision, in code points. */
export const longestName = 80;

/** Last moment that a date can name, in milliseconds since 1970. */
const lastMoment = 8.64e15;

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** What stands around the sheet of a revision. */
export const storedRevision = z.object({
  at: z.number().check(z.minimum(-lastMoment), z.maximum(lastMoment)),
  name: z.string(),
  reason: z.enum(['named', 'seen', 'replaced', 'elsewhere']),
  edition: z.nullable(z.object({ date: z.string().check(z.regex(day)), hash: z.string() })),
  sheet: z.unknown(),
});

/** Most parts of a value that are written: a value whose parts stand in it again and again is endless. */
const mostParts = 100_000;

/**
 * A value as JSON, whatever the browser's database could hold. What JSON has no way to write, such as
 * a list that holds itself, is named in its place.
 */
export const textOf = (value: unknown): string => {
  let parts = 0;
  const plain = (part: unknown, above: readonly unknown[]): unknown => {
    parts += 1;
    if (typeof part === 'bigint') return String(part);
    if (typeof part !== 'object' || part === null || part instanceof Date) return part;
    if (above.includes(part) || parts > mostParts) return '…';
    const within = [...above, part];
    if (Array.isArray(part)) return part.map((one: unknown) => plain(one, within));
    const entries = part instanceof Map ? [...part] : Object.entries(part);
    return Object.fromEntries(entries.map(([key, one]) => [key, plain(one, within)]));
  };
  return JSON.stringify(plain(value, [])) ?? 'null';
};
