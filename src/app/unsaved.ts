import { parseRoute } from '../platform/routes';

/** Pages whose fields are kept while they are written: on these only what was refused is not. */
const kept: readonly string[] = ['questions', 'verdict'];

const fields = ['input:not([type=radio], [type=checkbox], [readonly])', 'textarea:not([readonly])'];

/** Whether a field holds text that a reload would take away: the answers themselves are kept. */
export const holdsUnsaved = (): boolean => {
  const isKept = kept.includes(parseRoute(location.hash).page);
  return [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(fields.join())].some(
    (field) =>
      field.value !== '' &&
      (!isKept || field.type === 'password' || field.getAttribute('aria-invalid') === 'true'),
  );
};
