import { afterEach, describe, expect, test, vi } from 'vitest';
import { copyText } from '../../src/platform/clipboard';

const refused = () => Promise.reject(new DOMException('no', 'NotAllowedError'));

/** Offers a clipboard, and a command that notes what was selected as it ran. */
const given = (clipboard: Partial<Clipboard> | undefined, works: boolean) => {
  const selected: string[] = [];
  vi.stubGlobal('navigator', { clipboard });
  Object.assign(document, {
    execCommand: () => {
      const field = document.activeElement;
      if (field instanceof HTMLTextAreaElement) selected.push(field.value);
      return works;
    },
  });
  return selected;
};

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
  document.body.replaceChildren();
});

describe('a text is copied', () => {
  test('by the clipboard where one is granted, and by nothing else', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    const selected = given({ writeText }, true);
    expect(await copyText({ plain: 'a link' })).toBe(true);
    expect(writeText).toHaveBeenCalledWith('a link');
    expect(selected).toEqual([]);
  });

  test('in one form where the browser takes no other', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    given({ write: refused, writeText }, true);
    expect(await copyText({ plain: 'a mail', html: '<p>a mail' })).toBe(true);
    expect(writeText).toHaveBeenCalledWith('a mail');
  });

  test.each([
    ['none is offered', undefined],
    ['it can do nothing', {}],
    ['it is refused', { write: refused, writeText: refused }],
  ])('by the older command where %s, and the focus stays', async (_, clipboard) => {
    const selected = given(clipboard, true);
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    expect(await copyText({ plain: 'a link', html: '<p>a link' })).toBe(true);
    expect(selected).toEqual(['a link']);
    expect(document.activeElement).toBe(button);
    expect(document.querySelector('textarea')).toBeNull();
  });

  test('not, and without an error, where there is no way', async () => {
    given({ writeText: refused }, false);
    expect(await copyText({ plain: 'a link' })).toBe(false);
    given(undefined, false);
    Reflect.deleteProperty(document, 'execCommand');
    expect(await copyText({ plain: 'a link' })).toBe(false);
    expect(document.querySelector('textarea')).toBeNull();
  });
});
