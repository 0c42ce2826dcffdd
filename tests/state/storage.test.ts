import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import type { Sheet } from '../../src/decision';
import * as state from '../../src/state';
import type { SheetIds } from '../../src/state';
import { setTitle } from '../../src/state/edits';
import { follow } from '../../src/state/follow';
import { rescue } from '../../src/state/rescue';
import { asideIn, discardAside, keepAgain, listAside } from '../../src/state/set-aside';
import { writeSheet, load } from '../../src/state/storage';
import { waitFor } from '@testing-library/dom';

const ids: SheetIds = {
  questions: ['orgType', 'domicile'],
  criteria: ['coding'],
  workloads: ['coding'],
};
const { sheetStore, keys } = state;
const blank = sheetStore.getInitialState();
const current = () => sheetStore.getState();
const company = { kind: 'choice', option: 'company' } as const;

const called = (title: string): Sheet => ({
  title,
  answers: {},
  points: {},
  overrides: {},
  notes: {},
});
const envelope = (title: string, revision = 1) =>
  JSON.stringify({ version: 1, revision, sheet: called(title) });
const partial = (title: string) => envelope(title).replace('"answers":{}', '"answers":{"x":1}');

/** A visit: memory is new, storage is as the visit before left it. */
const visit = async () => {
  sheetStore.setState(blank, true);
  await state.hydrate(ids);
  const stop = follow(ids);
  stops.push(stop);
  return stop;
};
const stops: (() => void)[] = [];

/** A storage that has room for so many characters in all. */
const room = (most: number) => {
  // oxlint-disable-next-line typescript/unbound-method -- it is called on its own storage
  const { setItem } = Storage.prototype;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function put(
    this: Storage,
    key: string,
    value: string,
  ) {
    const rest = Object.keys(this).filter((one) => one !== key);
    const used = rest.reduce((sum, one) => sum + (this.getItem(one)?.length ?? 0), value.length);
    if (used > most) throw new DOMException('full', 'QuotaExceededError');
    setItem.call(this, key, value);
  });
};

beforeEach(() => {
  localStorage.clear();
  sheetStore.setState(blank, true);
});

afterEach(() => {
  stops.splice(0).forEach((stop) => stop());
  vi.restoreAllMocks();
});

describe('What is damaged is set aside', () => {
  it('in a place of its own each time: the first one is never written over', async () => {
    const texts = ['{"first', '{"second', partial('third'), 'null'];
    for (const text of texts) {
      localStorage.setItem(keys.sheet, text);
      // oxlint-disable-next-line no-await-in-loop -- one visit after the other
      await visit();
      state.answer('orgType', company);
    }
    expect(listAside().map(({ text }) => text)).toEqual(texts);
    expect(current().aside).toBe(4);
  });

  it('once, however often it is met', async () => {
    localStorage.setItem(keys.sheet, '{');
    await visit();
    await visit();
    await visit();
    expect(listAside().map(({ text }) => text)).toEqual(['{']);
  });

  it('and stays offered until its user has decided', async () => {
    localStorage.setItem(keys.sheet, '{"first');
    await visit();
    state.answer('orgType', company);
    await visit();
    expect(current()).toMatchObject({ found: 'sheet', keeping: 'kept', aside: 1 });
    expect(asideIn(keys.damaged)).toBe('{"first');
    discardAside(keys.damaged);
    expect(current().aside).toBe(0);
    await visit();
    expect(current().aside).toBe(0);
    expect(current().sheet.answers.orgType).toEqual(company);
  });

  it('and is not set aside again once it was discarded', async () => {
    for (const text of ['{', partial('t')]) {
      localStorage.setItem(keys.sheet, text);
      // oxlint-disable-next-line no-await-in-loop -- one visit after the other
      await visit();
      discardAside(keys.damaged);
      // oxlint-disable-next-line no-await-in-loop -- one visit after the other
      await visit();
      expect(current()).toMatchObject({ found: 'sheet', dropped: [], aside: 0 });
    }
  });

  it('where there is no room it stays in its place, and that new answers are not kept is said', async () => {
    const text = `{"long${'x'.repeat(100)}`;
    localStorage.setItem(keys.sheet, text);
    room(150);
    await visit();
    expect(current()).toMatchObject({ found: 'damaged', keeping: 'full', aside: 1 });
    state.answer('orgType', company);
    expect(current().keeping).toBe('full');
    expect(localStorage.getItem(keys.sheet)).toBe(text);
    expect(listAside()).toEqual([{ place: keys.sheet, kind: 'damaged', text }]);
    discardAside(keys.sheet);
    expect(current()).toMatchObject({ keeping: 'kept', aside: 0 });
    await visit();
    expect(current().sheet.answers.orgType).toEqual(company);
  });

  it('and what is discarded makes room for what was not kept', async () => {
    localStorage.setItem(keys.damaged, 'y'.repeat(200));
    room(250);
    await visit();
    state.answer('orgType', company);
    setTitle('A title that is long enough');
    expect(current().keeping).toBe('full');
    discardAside(keys.damaged);
    expect(current().keeping).toBe('kept');
  });
});

describe('What another tab kept', () => {
  it('is never written over, however often this tab heard nothing of it', async () => {
    await load(ids);
    for (const title of ['one', 'two', 'three']) {
      localStorage.setItem(keys.sheet, envelope(title));
      expect(writeSheet(called('mine'), 1)).toEqual({ keeping: 'kept', unseen: envelope(title) });
    }
    expect(listAside().map(({ text }) => text)).toEqual(
      ['one', 'two', 'three'].map((title) => envelope(title)),
    );
  });

  it('is not written over where there is no room for both', async () => {
    await load(ids);
    const theirs = envelope('y'.repeat(100));
    localStorage.setItem(keys.sheet, theirs);
    room(200);
    expect(writeSheet(called('mine'), 1).keeping).toBe('full');
    expect(localStorage.getItem(keys.sheet)).toBe(theirs);
  });

  it('is offered where it cannot be read', async () => {
    await visit();
    state.answer('orgType', company);
    localStorage.setItem(keys.sheet, '{"damaged');
    setTitle('mine');
    await waitFor(() => expect(current().aside).toBe(1));
    expect(listAside()).toEqual([{ place: keys.other, kind: 'other', text: '{"damaged' }]);
  });

  it('is not written over by answers given before storage was read', async () => {
    localStorage.setItem(keys.sheet, envelope('theirs'));
    state.answer('orgType', company);
    await state.hydrate(ids);
    expect(localStorage.getItem(keys.other)).toBe(envelope('theirs'));
  });
});

describe('What is tied to kinds of work', () => {
  const sheet: Sheet = { ...called('tied'), ties: { coding: { orgType: ['company'] } } };
  const text = JSON.stringify({ version: 1, revision: 3, sheet });

  it('is kept from visit to visit, and comes from another tab', async () => {
    await visit();
    localStorage.setItem(keys.sheet, text);
    globalThis.dispatchEvent(new StorageEvent('storage', { key: keys.sheet, newValue: text }));
    await waitFor(() => expect(current().sheet).toEqual(sheet));
    await visit();
    expect(current()).toMatchObject({ sheet, found: 'sheet', dropped: [] });
  });

  it('is left out where it is damaged, and all else is kept', async () => {
    for (const [ties, path] of [
      ['"en"', 'ties'],
      ['{"coding":["en"]}', 'ties.coding'],
      ['{"coding":{"orgType":"en"}}', 'ties.coding.orgType'],
      ['{"atlantis":{"orgType":["en"]}}', 'ties.?'],
    ] as const) {
      localStorage.setItem(
        keys.sheet,
        envelope('kept').replace('"notes":{}', `"notes":{},"ties":${ties}`),
      );
      // oxlint-disable-next-line no-await-in-loop -- one visit after the other
      await visit();
      expect(current()).toMatchObject({ sheet: called('kept'), dropped: [path] });
      expect(current().sheet).not.toHaveProperty('ties');
    }
  });
});

describe('What is deleted elsewhere', () => {
  const tell = (key: string | null) =>
    globalThis.dispatchEvent(new StorageEvent('storage', { key, newValue: null }));

  it.each([
    ['the answers alone', () => tell(keys.sheet)],
    ['all of storage', () => tell(null)],
    ['while this tab slept', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['while another window was used', () => globalThis.dispatchEvent(new Event('focus'))],
  ])('is said, and nothing is written again unasked: %s', async (_, hear) => {
    await visit();
    state.answer('orgType', company);
    localStorage.clear();
    hear();
    expect(current().keeping).toBe('gone');
    expect(rescue.held?.()?.kept).toBe(false);
    expect(localStorage.length).toBe(0);
    keepAgain();
    expect(current().keeping).toBe('kept');
    await visit();
    expect(current().sheet.answers.orgType).toEqual(company);
  });

  it('is kept again by the next answer', async () => {
    await visit();
    state.answer('orgType', company);
    localStorage.clear();
    tell(null);
    setTitle('more');
    expect(current().keeping).toBe('kept');
    expect(localStorage.getItem(keys.sheet)).toContain('more');
  });

  it('is not worth a word where nothing is answered', async () => {
    await visit();
    localStorage.clear();
    tell(null);
    expect(current().keeping).toBe('kept');
  });

  it('lets answers be kept again where a later version had kept its own', async () => {
    localStorage.setItem(keys.sheet, '{"version":2,"revision":9,"sheet":{}}');
    await visit();
    state.answer('orgType', company);
    expect(current().keeping).toBe('later');
    localStorage.clear();
    tell(null);
    expect(current().keeping).toBe('gone');
  });
});

describe('What a page that does not load can take', () => {
  it.each(['blocked', 'full', 'gone', 'later', 'waiting'] as const)(
    'is not called kept while it is not: %s',
    (keeping) => {
      sheetStore.setState({ sheet: called('mine'), keeping });
      expect(rescue.held?.()).toMatchObject({ kept: false });
    },
  );

  it('is the text that the browser keeps', async () => {
    await visit();
    setTitle('mine');
    expect(rescue.held?.()).toEqual({ text: localStorage.getItem(keys.sheet), kept: true });
  });

  it('is nothing where nothing is answered', async () => {
    await visit();
    expect(rescue.held?.()).toBeNull();
  });
});
