import type { KeyboardEvent } from 'react';

const isTextField = (element: Element): boolean =>
  element instanceof HTMLSelectElement ||
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && element.type === 'text');

/**
 * Number keys pick a row of the question in which they were pressed; Enter on a choice goes on, by the link
 * of its form that leads to an address. The focus follows, where it has not gone elsewhere meanwhile.
 */
export const press = (
  { key, target, altKey, ctrlKey, metaKey }: KeyboardEvent,
  form: HTMLFormElement,
  nextHref: string,
): void => {
  if (!(target instanceof Element) || altKey || ctrlKey || metaKey) return;
  if (key === 'Enter' && target instanceof HTMLInputElement && target.type !== 'text') {
    // As a click: what is wrong in the fields stops both.
    form.querySelector<HTMLElement>(`a[href="${nextHref}"]`)?.click();
    return;
  }
  if (isTextField(target) || !/^[1-9]$/.test(key)) return;
  const question = target.closest('fieldset');
  const rows = question?.querySelectorAll<HTMLInputElement>(
    'input[type=radio][value],input[type=checkbox][value]',
  );
  const row = rows?.[Number(key) - 1];
  if (row === undefined) return;
  if (question?.contains(document.activeElement) === true) row.focus();
  row.click();
};
