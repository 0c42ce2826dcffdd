import { afterEach, expect, it } from 'vitest';
import { textOf, unpack } from '../../src/platform/inside/packed';

const hold = (text: string) => {
  const element = document.createElement('script');
  element.id = 'packed';
  element.type = 'text/plain';
  element.textContent = text;
  document.body.append(element);
};

afterEach(() => {
  document.body.replaceChildren();
});

it('refuses what is not packed', async () => {
  hold('not base64 at all!');
  await expect(unpack()).rejects.toThrow(/./);
  expect(() => textOf('facts')).toThrow('facts is not in the one file.');
});
