import { leaveField } from './store';

/** What counts as one field: the choices of a question together, any other control alone. */
const fieldOf = (target: EventTarget | null): EventTarget | null =>
  target instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(target.type)
    ? target.closest('fieldset')
    : target;

const follow = ({ target, relatedTarget }: FocusEvent) => {
  // A window that is left keeps its focus, and so does the visit.
  if (target === document.activeElement || fieldOf(target) === fieldOf(relatedTarget)) return;
  leaveField();
};

/** Ends the visit to a field when the focus leaves it, and when the page changes. */
export const followVisits = (): void => {
  document.addEventListener('focusout', follow);
  globalThis.addEventListener('hashchange', leaveField);
};
