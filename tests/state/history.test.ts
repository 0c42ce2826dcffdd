import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sheet } from '../../src/decision';
import type { SheetIds } from '../../src/state';
import {
  keepRevision,
  mostRevisions,
  removeRevision,
  renameRevision,
} from '../../src/state/history';
import { adoptOthers, fileOf, readHistory } from '../../src/state/history-read';
import { readKept } from '../../src/state/parse-kept-sheet';
import { keys } from '../../src/state/storage-keys';

const ids: SheetIds = {
  questions: ['orgType', 'domicile'],
  criteria: ['coding'],
  workloads: ['coding'],
};

const called = (title: string): Sheet => ({
  title,
  answers: { orgType: { kind: 'choice', option: 'company' } },
  points: {},
  overrides: {},
  notes: {},
});

const open = () =>
  openDB('steelyard', 1, {
    upgrade(database) {
      database.createObjectStore('revisions', { autoIncrement: true });
    },
  });

/** Puts a value among the revisions as anything on this origin could. */
const put = async (value: unknown, key?: IDBValidKey) => {
  const database = await open();
  await database.put('revisions', value, key);
  database.close();
};

const whole = { at: 1, name: 'n', reason: 'named', edition: null, sheet: called('whole') };

const listed = async () => {
  const history = await readHistory(ids);
  if (!history.ok) throw new Error('The history is not readable.');
  return history.revisions.map((one) => (one.kind === 'revision' ? one.sheet.title : one.kind));
};

beforeEach(async () => {
  await removeRevision();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const endless = (): unknown => {
  const sheet: Record<string, unknown> = { ...called('endless') };
  sheet['self'] = sheet;
  return sheet;
};

/** Forty levels, each of which holds the next twice: a million million parts when written out. */
const doubled = (): unknown => {
  let value: unknown = 'end';
  for (let level = 0; level < 40; level += 1) value = { one: value, other: value };
  return value;
};

const bad: readonly (readonly [string, unknown])[] = [
  ['nothing', null],
  ['a text', 'x'],
  ['a big number', 10n],
  ['a sheet that is none', { ...whole, sheet: 7 }],
  ['a moment after all dates', { ...whole, at: 1e20 }],
  ['a moment that is no number', { ...whole, at: Number.NaN }],
  ['a name that is no text', { ...whole, name: 5 }],
  ['a reason that is unknown', { ...whole, reason: 'magic' }],
  ['an edition of no day', { ...whole, edition: { date: 'yesterday', hash: 'x' } }],
  ['a list that holds itself', { ...whole, sheet: [endless()] }],
  ['parts that double', { ...whole, sheet: [doubled()] }],
];

describe('One bad revision does not hide the others', () => {
  it.each(bad)('%s', async (_, value) => {
    await keepRevision(called('before'), { reason: 'named', name: 'before' });
    await put(value);
    await keepRevision(called('after'), { reason: 'named', name: 'after' });
    expect(await listed()).toEqual(['after', 'damaged', 'before']);
  });

  it.each([
    ['a big number in an answer', { ...called('x'), answers: { orgType: 10n } }],
    ['itself in an unknown part', endless()],
    ['answers as a map', { ...called('map'), answers: new Map([['a', 1]]) }],
  ])('what cannot be written as JSON is left out: %s', async (_, sheet) => {
    await put({ ...whole, sheet });
    const history = await readHistory(ids);
    expect(history.ok && history.revisions).toMatchObject([{ kind: 'revision' }]);
  });

  it('a part that cannot be read is told', async () => {
    await put({ ...whole, sheet: { ...called('x'), answers: { orgType: 10n } } });
    const history = await readHistory(ids);
    expect(history.ok && history.revisions).toMatchObject([{ partial: true }]);
  });

  it('and does not stop the next from being kept', async () => {
    for (const [, value] of bad) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await put(value);
      // oxlint-disable-next-line no-await-in-loop -- each is kept beside the one before
      expect(await keepRevision(called('next'), { reason: 'seen', name: 'n' })).toBe('kept');
    }
    expect(await keepRevision(called('other'), { reason: 'elsewhere' })).toBe('kept');
  });

  it('a value that the browser cannot read back is damaged alone', async () => {
    await put(whole, 1);
    await put(whole, 2);
    await put(whole, 3);
    // oxlint-disable-next-line typescript/unbound-method -- it is called on its own store
    const { get } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('large', 'UnknownError');
    });
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function one(
      this: IDBObjectStore,
      key,
    ) {
      if (key === 2) throw new DOMException('large', 'UnknownError');
      return get.call(this, key);
    });
    expect(await listed()).toEqual(['whole', 'damaged', 'whole']);
  });

  it('names that are no numbers are listed and removed', async () => {
    await put(whole, 'a');
    await put(whole, [1, 2]);
    await put(null, new Date(0));
    expect(await listed()).toHaveLength(3);
    expect(await removeRevision('a')).toBe(true);
    expect(await removeRevision([1, 2])).toBe(true);
    expect(await listed()).toEqual(['damaged']);
  });
});

describe('A damaged revision as a file', () => {
  it('opens again with what is readable in it', () => {
    const text = fileOf({ ...whole, at: 1e20 });
    expect(readKept(text ?? '', ids, null)).toMatchObject({
      kind: 'sheet',
      sheet: { title: 'whole' },
    });
  });

  it.each(bad)('is always a text: %s', (_, value) => {
    const text = fileOf(value);
    expect(text).not.toBeNull();
    expect(JSON.stringify(JSON.parse(text ?? ''))).toBe(text);
  });
});

describe('Revisions are kept', () => {
  it('once, where the newest is the same', async () => {
    expect(await keepRevision(called('a'), { reason: 'seen' })).toBe('kept');
    expect(await keepRevision(called('a'), { reason: 'seen' })).toBe('same');
    expect(await keepRevision(called('b'), { reason: 'seen' })).toBe('kept');
    expect(await keepRevision(called('a'), { reason: 'seen' })).toBe('kept');
    expect(await keepRevision(called('b'), { reason: 'elsewhere' })).toBe('same');
    expect(await listed()).toEqual(['a', 'b', 'a']);
  });

  it('up to the most; beyond it the oldest unnamed go, and nothing named or damaged', async () => {
    await put(null);
    await keepRevision(called('named'), { reason: 'named', name: 'n' });
    for (let count = 0; count < mostRevisions; count += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await keepRevision(called(String(count)), { reason: 'seen' });
    }
    const titles = await listed();
    expect(titles).toHaveLength(mostRevisions);
    expect(titles.slice(-3)).toEqual(['2', 'named', 'damaged']);
  });

  it('under another name, with what a later version keeps beside', async () => {
    await put({ ...whole, later: 'kept on' }, 1);
    expect(await renameRevision(1, 'other')).toBe(true);
    const database = await open();
    expect(await database.get('revisions', 1)).toMatchObject({ name: 'other', later: 'kept on' });
    database.close();
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['InvalidStateError', 'blocked'],
  ] as const)('or it is said why not: %s', async (name, said) => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    expect(await keepRevision(called('a'), { reason: 'seen' })).toBe(said);
    expect(await listed()).toEqual([]);
  });

  it('nowhere where the browser has no database, and that is said', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(await readHistory(ids)).toEqual({ ok: false });
    expect(await keepRevision(called('a'), { reason: 'seen' })).toBe('blocked');
    expect(await removeRevision(1)).toBe(false);
    expect(await renameRevision(1, 'n')).toBe(false);
  });
});

describe('What another tab kept', () => {
  const other = (title: string) =>
    JSON.stringify({ version: 1, revision: 1, sheet: called(title) });

  it('is taken up from every place, and stands there no more', async () => {
    localStorage.setItem(keys.other, other('one'));
    localStorage.setItem(`${keys.other}.2`, other('two'));
    await adoptOthers(ids);
    expect((await listed()).sort()).toEqual(['one', 'two']);
    expect(localStorage.length).toBe(0);
  });

  it('stays set aside where it cannot be read in full, or no state can be kept', async () => {
    const partial = other('x').replace('choice', 'magic');
    localStorage.setItem(keys.other, partial);
    localStorage.setItem(`${keys.other}.2`, '{');
    await adoptOthers(ids);
    expect(await listed()).toEqual([]);
    localStorage.setItem(`${keys.other}.3`, other('three'));
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    await adoptOthers(ids);
    expect(localStorage.getItem(keys.other)).toBe(partial);
    expect(localStorage.getItem(`${keys.other}.2`)).toBe('{');
    expect(localStorage.getItem(`${keys.other}.3`)).toBe(other('three'));
  });

  it('does not hide the history where storage is blocked', async () => {
    await keepRevision(called('a'), { reason: 'seen' });
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(await listed()).toEqual(['a']);
  });
});
