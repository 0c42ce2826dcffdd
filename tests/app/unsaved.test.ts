import { afterEach, expect, it } from 'vitest';
import { holdsUnsaved } from '../../src/app/unsaved';

/** Puts a field on a page of the app. */
const fieldOn = (hash: string, kind: 'input' | 'textarea', attributes: Record<string, string>) => {
  location.hash = hash;
  const field = document.createElement(kind);
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
  document.body.append(field);
  return field;
};

afterEach(() => {
  document.body.replaceChildren();
  location.hash = '';
});

it.each([
  ['an answer that is kept', '#/questions/people', 'input', {}, false],
  ['an answer that is refused', '#/questions/people', 'input', { 'aria-invalid': 'true' }, true],
  ['a passphrase', '#/verdict', 'input', { type: 'password' }, true],
  ['a text that is to be opened', '#/open', 'textarea', {}, true],
  ['a link that is shown', '#/compare', 'input', { readonly: '' }, false],
  ['a choice', '#/open', 'input', { type: 'radio' }, false],
] as const)('%s is lost by a reload or not', (_, hash, kind, attributes, lost) => {
  const field = fieldOn(hash, kind, attributes);
  expect(holdsUnsaved()).toBe(false);
  field.value = 'typed';
  expect(holdsUnsaved()).toBe(lost);
});
