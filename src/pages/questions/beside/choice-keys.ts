import type { KeyboardEvent } from 'react';

const isTextField = (element: Element): boolean =>
  element instanceof HTMLSelectElement ||
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && element.type === 'text');

/** Number keys pick a row of the question that has the focus; Enter on a choice goes on. */
export const press = (event: KeyboardEvent<HTMLFormElement>, nextHref: string): void => {
  const { target } = event;
  if (!(target instanceof Element) || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Enter' && target instanceof HTMLInputElement && target.type !== 'text') {
    event.preventDefault();
    // As a click: what is wrong in the fields stops both.
    event.currentTarget.querySelector<HTMLElement>(`a[href="${nextHref}"]`)?.click();
    return;
  }
  if (isTextField(target) || !/^[1-9]$/.test(event.key)) return;
  const rows = target
    .closest('fieldset')
    ?.querySelectorAll<HTMLInputElement>('input[type=radio][value],input[type=checkbox][value]');
  const row = rows?.[Number(event.key) - 1];
  if (row === undefined) return;
  event.preventDefault();
  row.focus();
  row.click();
};
