import type { Edition } from '../catalogue/model';
import type { Sheet } from '../decision/sheet/sheet';
import { cut } from '../decision/sheet/texts';
import type { LinkCodes } from '../link';
import { namesOf, readOwn } from './parse-kept-sheet';
import type { Names, SheetIds } from './sheet-ids';
import { asidePlaces } from './set-aside';
import { parseSheet } from './sheet-schema';

import { keys as places, version } from './storage-keys';
import {
  longestName,
  openDatabase,
  storedRevision,
  textOf,
  type RevisionId,
} from './history-database';
import { keepRevision, mostRevisions, type RevisionReason } from './history';

/** A state of one's own sheet that was kept. */
export interface Revision {
  readonly kind: 'revision';
  readonly id: RevisionId;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly name: string;
  readonly reason: RevisionReason;
  /** The edition it was kept under; null where that was not known. */
  readonly edition: Edition | null;
  readonly sheet: Sheet;
  /** Whether parts of it could not be read. */
  readonly partial: boolean;
}

/** Something in the list that is no revision any more. */
export interface DamagedRevision {
  readonly kind: 'damaged';
  readonly id: RevisionId;
  /** What stands there, as a file to keep; null where the browser itself cannot read it. */
  readonly text: string | null;
}

export type KeptStates =
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

/**
 * A stored value as a file: its answers as the browser keeps them, so that what is readable in it
 * opens at #/open; the value as it is where it has none.
 */
export const fileOf = (value: unknown): string | null => {
  try {
    const sheet = typeof value === 'object' && value !== null && 'sheet' in value;
    return textOf(sheet ? { version, revision: 0, sheet: value.sheet } : value);
  } catch {
    return null;
  }
};

const revisionOf = (
  id: RevisionId,
  value: unknown,
  { ids, codes }: { readonly ids: SheetIds; readonly codes: LinkCodes | null },
): Revision | DamagedRevision => {
  try {
    const parsed = storedRevision.safeParse(value);
    const read = parsed.success ? parseSheet(parsed.data.sheet, ids, codes) : null;
    if (parsed.success && read !== null) {
      return {
        kind: 'revision',
        id,
        ...parsed.data,
        name: cut(parsed.data.name, longestName),
        sheet: once(read.sheet),
        partial: read.dropped.length > 0,
      };
    }
  } catch {
    // What throws while it is read is damaged, and the others are read on.
  }
  return { kind: 'damaged', id, text: fileOf(value) };
};

/** Takes up what other tabs kept and were written over; what is taken up is set aside no more. */
export const adoptOthers = async (names: Names): Promise<void> => {
  for (const place of asidePlaces()) {
    const text = place.startsWith(places.other) ? localStorage.getItem(place) : null;
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the same is met
    const kept = text === null ? null : await readOwn(text, names);
    if (kept?.kind !== 'sheet' || kept.dropped.length > 0) continue;
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the same is met
    const result = await keepRevision(kept.sheet, { reason: 'elsewhere' });
    if (result === 'kept' || result === 'same') localStorage.removeItem(place);
  }
};

type Stored = readonly [RevisionId, unknown];

/** All that is stored, one by one where one of them cannot be read. */
const readStored = async (): Promise<readonly Stored[]> => {
  const database = await openDatabase();
  try {
    const ids = await database.getAllKeys('revisions');
    const values = await database.getAll('revisions').catch(() => null);
    if (values !== null) return ids.map((id, place): Stored => [id, values[place]]);
    return await Promise.all(
      ids.map(
        async (id): Promise<Stored> => [
          id,
          await database.get('revisions', id).catch(() => undefined),
        ],
      ),
    );
  } finally {
    database.close();
  }
};

/** All revisions, the newest first. What is damaged is listed as such and hides no other. */
export const readHistory = async (names: Names): Promise<KeptStates> => {
  // Where they cannot be taken up, they stay set aside.
  await adoptOthers(names).catch(() => undefined);
  try {
    const known = await namesOf(names);
    const stored = await readStored();
    return {
      ok: true,
      revisions: stored.map(([id, value]) => revisionOf(id, value, known)).reverse(),
    };
  } catch {
    return { ok: false };
  }
};
