import 'fake-indexeddb/auto';
import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SheetIds } from '../../src/state';
import * as state from '../../src/state';
import * as edits from '../../src/state/edits';
import { follow } from '../../src/state/follow';
import { clear, replace } from '../../src/state/replace';
import { settleElsewhere } from '../../src/state/set-aside';
import { known } from '../../src/state/storage-place';

const ids: SheetIds = {
  questions: ['orgType', 'domicile', 'scale'],
  criteria: ['coding', 'cost'],
  workloads: ['coding'],
};
const { sheetStore } = state;
const current = () => sheetStore.getState();
const blank = sheetStore.getInitialState();

beforeEach(async () => {
  localStorage.clear();
  sheetStore.setState(blank, true);
  await state.hydrate(ids);
});

const company = { kind: 'choice', option: 'company' } as const;
const number = (value: number) => ({ kind: 'number', value }) as const;

/** Changes something a letter at a time, as it is typed. */
const type = (text: string, put: (text: string) => void) => {
  Array.from(text).forEach((_, i, all) => put(all.slice(0, i + 1).join('')));
};

const title =
  'A title that is a good deal longer than a hundred letters, as those of committees often are: every word counts';

describe('Undo goes back a field visited', () => {
  it('and not a letter: a title, then the answer before it', () => {
    state.answer('orgType', company);
    type(title, edits.setTitle);
    expect(current().sheet.title).toBe(title);
    state.undo();
    expect(current().sheet.title).toBe('');
    expect(current().sheet.answers.orgType).toEqual(company);
    state.undo();
    expect(current().sheet.answers).toEqual({});
    expect(current().past).toEqual([]);
  });

  it('and redo mirrors it', () => {
    state.answer('orgType', company);
    type(title, edits.setTitle);
    state.undo();
    state.undo();
    state.redo();
    expect(current().sheet).toMatchObject({ title: '', answers: { orgType: company } });
    state.redo();
    expect(current().sheet.title).toBe(title);
    expect(current().future).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['a title', () => type('Title', edits.setTitle)],
    ['a note', () => type('Ask them', (text) => edits.setNote('orgType', text))],
    ['an answer', () => [1, 12, 120].forEach((value) => state.answer('scale', number(value)))],
    ['points', () => [1, 2, 3].forEach((value) => edits.movePoints('coding', value))],
  ])('one step for %s', (_, edit) => {
    edit();
    const whole = current().sheet;
    state.undo();
    expect(current().sheet).toEqual(blank.sheet);
    state.redo();
    expect(current().sheet).toEqual(whole);
  });

  it('a step for each of two fields, and for a field that is visited again', () => {
    type('One', edits.setTitle);
    type('Note', (text) => edits.setNote('orgType', text));
    type('Other', (text) => edits.setNote('domicile', text));
    type('One two', edits.setTitle);
    expect(current().past).toHaveLength(4);
    state.undo();
    expect(current().sheet.title).toBe('One');
    expect(current().sheet.notes).toEqual({ orgType: 'Note', domicile: 'Other' });
  });

  it('a step for each visit to one field', () => {
    type('One', edits.setTitle);
    state.leaveField();
    edits.setTitle('One two');
    state.undo();
    expect(current().sheet.title).toBe('One');
  });

  it('no step where the field ends as it began', () => {
    state.answer('orgType', company);
    type('One', edits.setTitle);
    edits.setTitle('');
    expect(current().past).toHaveLength(1);
    edits.setTitle('Two');
    expect(current().past).toHaveLength(2);
    state.undo();
    expect(current().sheet).toMatchObject({ title: '', answers: { orgType: company } });
  });

  it('what is typed after an undo or a redo is a step of its own', () => {
    type('One', edits.setTitle);
    state.leaveField();
    type('One two', edits.setTitle);
    state.undo();
    edits.setTitle('One!');
    expect(current().future).toEqual([]);
    state.undo();
    expect(current().sheet.title).toBe('One');
    state.redo();
    edits.setTitle('One!!');
    state.undo();
    expect(current().sheet.title).toBe('One!');
  });

  it('own scores and points that were given at once are a step each', () => {
    const own = { qwen: 62.5, llama: 50, spread: 5, reason: 'measured' };
    edits.setOwnScores('coding', own);
    edits.setOwnScores('coding', { ...own, qwen: 70 });
    edits.givePoints({ coding: 3 });
    edits.givePoints({ coding: 4 });
    expect(current().past).toHaveLength(4);
  });

  it('a hundred fields back', () => {
    for (let visit = 0; visit < 120; visit += 1) {
      type(`Title ${visit}`, edits.setTitle);
      state.leaveField();
    }
    expect(current().past).toHaveLength(100);
    for (let step = 0; step < 200; step += 1) state.undo();
    expect(current().sheet.title).toBe('Title 19');
  });
});

describe('A text that is refused', () => {
  it('takes back what was kept on the way to it: 62 on the way to 62.7', () => {
    state.answer('scale', number(128));
    state.leaveField();
    state.answer('scale', number(6));
    state.answer('scale', number(62));
    state.refuse('answers.scale');
    expect(current().sheet.answers.scale).toEqual(number(128));
    expect(current().past).toHaveLength(1);
    state.answer('scale', number(627));
    state.undo();
    expect(current().sheet.answers.scale).toEqual(number(128));
  });

  it('leaves what was kept of the text before it, where it was begun anew', () => {
    state.answer('scale', number(200));
    state.writeAnew('answers.scale');
    state.answer('scale', number(9));
    state.refuse('answers.scale');
    expect(current().sheet.answers.scale).toEqual(number(200));
    expect(current().past).toHaveLength(1);
  });

  it('changes nothing of a field that is not visited', () => {
    state.answer('scale', number(200));
    state.leaveField();
    state.refuse('answers.scale');
    state.answer('orgType', company);
    state.writeAnew('answers.scale');
    state.refuse('answers.scale');
    expect(current().sheet.answers).toEqual({ scale: number(200), orgType: company });
  });
});

describe('Fields are shown an answer', () => {
  const heard = () => {
    const answers: unknown[] = [];
    return { answers, stop: state.whenRestored('orgType', (answer) => answers.push(answer)) };
  };

  it('that came from elsewhere, and none of their own', async () => {
    const { answers, stop } = heard();
    state.answer('orgType', company);
    expect(answers).toEqual([]);
    state.undo();
    state.redo();
    state.takeBack('orgType');
    expect(answers).toEqual([undefined, company, undefined]);
    replace({ ...blank.sheet, answers: { orgType: company } });
    replace({ ...current().sheet, title: 'Same' });
    expect(answers).toHaveLength(4);
    stop();
    clear();
    expect(answers).toHaveLength(4);
  });

  it('that another tab gave, or storage held', { tags: 'thorough' }, async () => {
    const text = JSON.stringify({
      version: 1,
      revision: 9,
      sheet: { ...blank.sheet, answers: { orgType: company } },
    });
    localStorage.setItem(state.keys.sheet, text);
    sheetStore.setState(blank, true);
    const { answers, stop } = heard();
    await state.hydrate(ids);
    expect(answers).toEqual([company]);
    const other = text.replace('company', 'health').replace('9', '10');
    localStorage.setItem(state.keys.sheet, other);
    const leave = follow(ids);
    await waitFor(() => expect(answers).toEqual([company, { kind: 'choice', option: 'health' }]));
    leave();
    stop();
  });
});

describe('Steps outlive what happens beside them', () => {
  const envelope = JSON.stringify({
    version: 1,
    revision: 9,
    sheet: { ...blank.sheet, title: 'theirs' },
  });
  /** Keeps a sheet as another tab does, and waits until this one has taken it up. */
  const tell = async () => {
    localStorage.setItem(state.keys.sheet, envelope);
    globalThis.dispatchEvent(
      new StorageEvent('storage', { key: state.keys.sheet, newValue: envelope }),
    );
    await waitFor(() => expect(known.seen).toBe(envelope));
  };

  it('a title that is typed while storage is read stays one step', async () => {
    sheetStore.setState(blank, true);
    edits.setTitle('On');
    await state.hydrate(ids);
    edits.setTitle('One');
    state.undo();
    expect(current().sheet.title).toBe('');
  });

  it('a sheet that is read from storage is no part of a visit', async () => {
    localStorage.setItem(state.keys.sheet, envelope);
    sheetStore.setState(blank, true);
    edits.setNote('orgType', 'x');
    state.leaveField();
    edits.setNote('orgType', '');
    await state.hydrate(ids);
    expect(current().sheet.title).toBe('theirs');
    edits.setNote('orgType', 'y');
    state.undo();
    expect(current().sheet.title).toBe('theirs');
  });

  it('another tab’s sheet that was taken over is what undo comes back to', async () => {
    const stop = follow(ids);
    await tell();
    expect(current().sheet.title).toBe('theirs');
    stop();
    type('theirs and mine', edits.setTitle);
    state.undo();
    expect(current().sheet.title).toBe('theirs');
  });

  it('another tab’s sheet that was chosen is a step, and so is the title before it', async () => {
    const stop = follow(ids);
    type('mine', edits.setTitle);
    await tell();
    expect(current().elsewhere?.title).toBe('theirs');
    stop();
    settleElsewhere('theirs');
    edits.setTitle('theirs!');
    state.undo();
    expect(current().sheet.title).toBe('theirs');
    state.undo();
    expect(current().sheet.title).toBe('mine');
    state.undo();
    expect(current().sheet.title).toBe('');
  });

  it('keeping one’s own goes on with the field', async () => {
    const stop = follow(ids);
    type('mine', edits.setTitle);
    await tell();
    expect(current().elsewhere?.title).toBe('theirs');
    stop();
    settleElsewhere('mine');
    state.undo();
    expect(current().sheet.title).toBe('');
  });

  it.each<[string, () => void]>([
    ['another sheet', () => replace({ ...blank.sheet, title: 'Other' })],
    ['an empty one', clear],
  ])('%s put in its place is a step of its own', (_, put) => {
    type('mine', edits.setTitle);
    put();
    const placed = current().sheet;
    type('more', edits.setTitle);
    state.undo();
    expect(current().sheet).toEqual(placed);
    state.undo();
    expect(current().sheet.title).toBe('mine');
    state.undo();
    expect(current().sheet.title).toBe('');
  });

  it('what is undone is kept', async () => {
    type('mine', edits.setTitle);
    state.undo();
    sheetStore.setState(blank, true);
    await state.hydrate(ids);
    expect(current().sheet.title).toBe('');
  });
});

describe('A visit ends', () => {
  let page: HTMLElement;
  const control = (id: string) => {
    const found = page.querySelector<HTMLElement>(`#${id}`);
    if (found === null) throw new Error(id);
    return found;
  };

  beforeEach(() => {
    state.followVisits();
    page = document.createElement('div');
    page.innerHTML =
      '<fieldset><input type="radio" id="a" name="x"><input type="radio" id="b" name="x">' +
      '<textarea id="note"></textarea><button id="button"></button></fieldset>' +
      '<fieldset><input type="radio" id="c" name="y"></fieldset><input id="title">';
    document.body.append(page);
  });

  afterEach(() => {
    page.remove();
  });

  const steps = (from: string, leave: () => void) => {
    control(from).focus();
    edits.setTitle('one');
    leave();
    edits.setTitle('two');
    return current().past.length;
  };

  it.each([
    ['title', 'a'],
    ['title', 'note'],
    ['a', 'c'],
    ['a', 'note'],
    ['a', 'button'],
    ['note', 'a'],
    ['button', 'title'],
  ])('when the focus goes from %s to %s', (from, to) => {
    expect(steps(from, () => control(to).focus())).toBe(2);
  });

  it('when the focus goes nowhere', () => {
    expect(steps('title', () => control('title').blur())).toBe(2);
  });

  it('when the page changes', () => {
    expect(steps('title', () => globalThis.dispatchEvent(new Event('hashchange')))).toBe(2);
  });

  it('not between the choices of one question', () => {
    expect(steps('a', () => control('b').focus())).toBe(1);
  });

  it('not when the window is left, which keeps its focus', () => {
    const leave = () =>
      control('title').dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    expect(steps('title', leave)).toBe(1);
  });
});
