import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SheetIds } from '../../src/state';
import * as state from '../../src/state';
import { follow } from '../../src/state/follow';
import { settleElsewhere } from '../../src/state/set-aside';
import { setTitle, movePoints, setNote } from '../../src/state/edits';

const ids: SheetIds = {
  questions: ['orgType', 'domicile', 'scale'],
  criteria: ['coding', 'cost'],
  workloads: ['coding'],
};
const { sheetStore } = state;
const current = () => sheetStore.getState();
const blank = sheetStore.getInitialState();

beforeEach(() => {
  localStorage.clear();
  sheetStore.setState(blank, true);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const company = { kind: 'choice', option: 'company' } as const;

/** As after a reload: memory is gone, storage is not. */
const reload = async () => {
  sheetStore.setState(blank, true);
  await state.hydrate(ids);
};

describe('Answers are kept', () => {
  it('over a reload', async () => {
    await state.hydrate(ids);
    state.answer('orgType', company);
    movePoints('coding', 12);
    setNote('domicile', 'ask the registrar');
    await reload();
    expect(current().sheet).toMatchObject({
      answers: { orgType: company },
      points: { coding: 12 },
      notes: { domicile: 'ask the registrar' },
    });
    expect(current().keeping).toBe('kept');
  });

  it('when they were given before storage was read', async () => {
    state.answer('orgType', company);
    await state.hydrate(ids);
    await reload();
    expect(current().sheet.answers.orgType).toEqual(company);
  });

  it('and can be taken back and given again', async () => {
    await state.hydrate(ids);
    state.answer('orgType', company);
    state.leaveField();
    state.answer('orgType', null);
    expect(current().sheet.answers).toEqual({});
    state.undo();
    expect(current().sheet.answers.orgType).toEqual(company);
    state.undo();
    expect(current().sheet.answers).toEqual({});
    state.redo();
    expect(current().sheet.answers.orgType).toEqual(company);
  });
});

describe('Bad storage loses nothing', () => {
  it.each(['{', 'null', '"x"', '{"version":1}', '{"version":0,"revision":0,"sheet":{}}'])(
    'damaged content is set aside: %s',
    async (text) => {
      localStorage.setItem(state.keys.sheet, text);
      await state.hydrate(ids);
      expect(current().found).toBe('damaged');
      expect(localStorage.getItem(state.keys.damaged)).toBe(text);
      state.answer('orgType', company);
      expect(localStorage.getItem(state.keys.damaged)).toBe(text);
    },
  );

  it('fields that cannot be read are named and set aside, the others open', async () => {
    const text = JSON.stringify({
      version: 1,
      revision: 3,
      sheet: {
        title: 'T',
        answers: { orgType: company, domicile: { kind: 'magic' }, nothing: 1 },
        points: { coding: 1e99 },
        overrides: {},
        notes: {},
      },
    });
    localStorage.setItem(state.keys.sheet, text);
    await state.hydrate(ids);
    expect(current().sheet.answers).toEqual({ orgType: company });
    expect(current().dropped).toEqual(['answers.domicile', 'answers.?', 'points.coding']);
    expect(localStorage.getItem(state.keys.damaged)).toBe(text);
  });

  it('prototype keys stay text', async () => {
    localStorage.setItem(
      state.keys.sheet,
      '{"version":1,"revision":0,"sheet":{"title":"","answers":{"__proto__":{"kind":"unsure"}},"points":{},"overrides":{},"notes":{}}}',
    );
    await state.hydrate(ids);
    expect(Object.prototype).not.toHaveProperty('kind');
    expect(current().sheet.answers).toEqual({});
  });

  it('content of a later version is left as it is', async () => {
    const text = '{"version":2,"revision":9,"sheet":{}}';
    localStorage.setItem(state.keys.sheet, text);
    await state.hydrate(ids);
    state.answer('orgType', company);
    expect(current().found).toBe('later');
    expect(localStorage.getItem(state.keys.sheet)).toBe(text);
  });

  it('full storage is said, and the app goes on', async () => {
    await state.hydrate(ids);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    state.answer('orgType', company);
    expect(current().keeping).toBe('full');
    expect(current().sheet.answers.orgType).toEqual(company);
  });

  it('blocked storage is said, and the app goes on', async () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    await state.hydrate(ids);
    state.answer('orgType', company);
    expect(current().keeping).toBe('blocked');
    expect(current().sheet.answers.orgType).toEqual(company);
  });
});

describe('Two tabs do not overwrite each other', () => {
  const envelope = (revision: number) =>
    JSON.stringify({
      version: 1,
      revision,
      sheet: { title: 'theirs', answers: {}, points: {}, overrides: {}, notes: {} },
    });
  const tell = (newValue: string) =>
    globalThis.dispatchEvent(new StorageEvent('storage', { key: state.keys.sheet, newValue }));

  it('a tab without changes takes over', async () => {
    await state.hydrate(ids);
    const stop = follow(ids);
    tell(envelope(5));
    stop();
    await waitFor(() => expect(current().sheet.title).toBe('theirs'));
  });

  it('a tab that heard nothing still finds what another kept, and asks', async () => {
    await state.hydrate(ids);
    const stop = follow(ids);
    localStorage.setItem(state.keys.sheet, envelope(9));
    state.answer('orgType', company);
    stop();
    await waitFor(() => expect(current().elsewhere?.title).toBe('theirs'));
    expect(current().sheet.answers.orgType).toEqual(company);
    // Its own next change is not taken for another's.
    settleElsewhere('mine');
    setTitle('mine');
    await Promise.resolve();
    expect(current().elsewhere).toBeNull();
  });

  it('what it writes over unmet is set aside first', async () => {
    await state.hydrate(ids);
    localStorage.setItem(state.keys.sheet, envelope(9));
    state.answer('orgType', company);
    expect(localStorage.getItem(state.keys.other)).toBe(envelope(9));
  });

  it('what a later version wrote meanwhile is not written over', async () => {
    await state.hydrate(ids);
    const stop = follow(ids);
    const later = envelope(9).replace('"version":1', '"version":2');
    localStorage.setItem(state.keys.sheet, later);
    state.answer('orgType', company);
    await waitFor(() => expect(current().found).toBe('later'));
    setTitle('mine');
    stop();
    expect(localStorage.getItem(state.keys.sheet)).toBe(later);
  });

  it('a tab that is looked at again looks at what is kept', async () => {
    await state.hydrate(ids);
    const stop = follow(ids);
    localStorage.setItem(state.keys.sheet, envelope(9));
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(current().sheet.title).toBe('theirs'));
    stop();
  });

  it('the same answers in another order are no difference', async () => {
    await state.hydrate(ids);
    const stop = follow(ids);
    state.answer('domicile', { kind: 'choice', option: 'eu' });
    state.answer('orgType', company);
    const { sheet } = current();
    const answers = Object.fromEntries(Object.entries(sheet.answers).reverse());
    const offered: (string | undefined)[] = [];
    const leave = sheetStore.subscribe(({ elsewhere }) => offered.push(elsewhere?.title));
    tell(JSON.stringify({ version: 1, revision: 9, sheet: { ...sheet, answers } }));
    // What is told afterwards is met afterwards.
    tell(envelope(10));
    await waitFor(() => expect(current().elsewhere?.title).toBe('theirs'));
    stop();
    leave();
    expect(offered).toEqual(['theirs']);
  });

  it('answers given before storage was read do not write over what is kept there', async () => {
    localStorage.setItem(state.keys.sheet, envelope(3));
    state.answer('orgType', company);
    await state.hydrate(ids);
    expect(current().elsewhere?.title).toBe('theirs');
    expect(current().sheet.answers.orgType).toEqual(company);
  });

  it('a tab with changes asks', async () => {
    await state.hydrate(ids);
    const stop = follow(ids);
    state.answer('orgType', company);
    tell(envelope(5));
    stop();
    await waitFor(() => expect(current().elsewhere?.title).toBe('theirs'));
    expect(current().sheet.answers.orgType).toEqual(company);
    settleElsewhere('theirs');
    expect(current().sheet.title).toBe('theirs');
    state.undo();
    expect(current().sheet.answers.orgType).toEqual(company);
  });
});
