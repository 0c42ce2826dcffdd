import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SheetIds } from '../../src/state';
import * as state from '../../src/state';

const ids: SheetIds = { questions: ['orgType', 'domicile', 'scale'], criteria: ['coding', 'cost'] };
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
const reload = () => {
  sheetStore.setState(blank, true);
  state.hydrate(ids);
};

describe('Answers are kept', () => {
  it('over a reload', () => {
    state.hydrate(ids);
    state.answer('orgType', company);
    state.movePoints('coding', 12);
    state.note('domicile', 'ask the registrar');
    reload();
    expect(current().sheet).toMatchObject({
      answers: { orgType: company },
      points: { coding: 12 },
      notes: { domicile: 'ask the registrar' },
    });
    expect(current().keeping).toBe('kept');
  });

  it('when they were given before storage was read', () => {
    state.answer('orgType', company);
    state.hydrate(ids);
    reload();
    expect(current().sheet.answers.orgType).toEqual(company);
  });

  it('and can be taken back and given again', () => {
    state.hydrate(ids);
    state.answer('orgType', company);
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
    (text) => {
      localStorage.setItem(state.keys.sheet, text);
      state.hydrate(ids);
      expect(current().found).toBe('damaged');
      expect(localStorage.getItem(state.keys.damaged)).toBe(text);
      state.answer('orgType', company);
      expect(localStorage.getItem(state.keys.damaged)).toBe(text);
    },
  );

  it('fields that cannot be read are named and set aside, the others open', () => {
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
    state.hydrate(ids);
    expect(current().sheet.answers).toEqual({ orgType: company });
    expect(current().dropped).toEqual(['answers.domicile', 'answers.?', 'points.coding']);
    expect(localStorage.getItem(state.keys.damaged)).toBe(text);
  });

  it('prototype keys stay text', () => {
    localStorage.setItem(
      state.keys.sheet,
      '{"version":1,"revision":0,"sheet":{"title":"","answers":{"__proto__":{"kind":"unsure"}},"points":{},"overrides":{},"notes":{}}}',
    );
    state.hydrate(ids);
    expect(Object.prototype).not.toHaveProperty('kind');
    expect(current().sheet.answers).toEqual({});
  });

  it('content of a later version is left as it is', () => {
    const text = '{"version":2,"revision":9,"sheet":{}}';
    localStorage.setItem(state.keys.sheet, text);
    state.hydrate(ids);
    state.answer('orgType', company);
    expect(current().found).toBe('later');
    expect(localStorage.getItem(state.keys.sheet)).toBe(text);
  });

  it('full storage is said, and the app goes on', () => {
    state.hydrate(ids);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    state.answer('orgType', company);
    expect(current().keeping).toBe('full');
    expect(current().sheet.answers.orgType).toEqual(company);
  });

  it('blocked storage is said, and the app goes on', () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    state.hydrate(ids);
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

  it('a tab without changes takes over', () => {
    state.hydrate(ids);
    const stop = state.follow(ids);
    tell(envelope(5));
    stop();
    expect(current().sheet.title).toBe('theirs');
  });

  it('a tab with changes asks', () => {
    state.hydrate(ids);
    const stop = state.follow(ids);
    state.answer('orgType', company);
    tell(envelope(5));
    stop();
    expect(current().sheet.answers.orgType).toEqual(company);
    expect(current().elsewhere?.title).toBe('theirs');
    state.settleElsewhere('theirs');
    expect(current().sheet.title).toBe('theirs');
    state.undo();
    expect(current().sheet.answers.orgType).toEqual(company);
  });
});

describe('Contradictions', () => {
  it('air-gapped and hosted are told, a plain answer is not', () => {
    const hosting = (...options: string[]) =>
      state.contradictions({ hosting: { kind: 'choices', options } }).map(({ kind }) => kind);
    expect(hosting('airGapped', 'hosted')).toEqual(['airGappedAndHosted']);
    expect(hosting('airGapped')).toEqual([]);
  });
});
