import { matchesEveryWord } from '../../core/matching';
import { searchedKinds, type Searched } from './searched';
import styles from './families.module.css';

const isText = (value: unknown): value is string => typeof value === 'string';
const isEntry = (value: unknown): value is Searched =>
  Array.isArray(value) && value.length === 4 && value.every(isText);

/** The entries of an index, whatever else it holds. */
const entriesOf = (found: unknown): readonly Searched[] =>
  Array.isArray(found) ? found.filter(isEntry) : [];

const linkTo = ([, shown, href]: Searched): HTMLLIElement => {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.className = styles.result ?? '';
  link.href = href;
  link.textContent = shown;
  item.append(link);
  return item;
};

/** Searches what is typed into the field of the comparison: all that it says stands in the page already. */
const start = (
  host: HTMLElement,
  field: HTMLInputElement,
  fetchIndex: () => Promise<unknown>,
): void => {
  let entries: readonly Searched[] = [];
  let state: 'waiting' | 'ready' | 'failed' = 'waiting';
  let asked = false;

  const show = (): void => {
    const wanted = field.value.trim();
    const found =
      wanted === '' || state !== 'ready'
        ? []
        : entries.filter(([, shown, , further]) => matchesEveryWord(`${shown} ${further}`, wanted));
    for (const kind of searchedKinds) {
      const section = host.querySelector<HTMLElement>(`[data-kind=${kind}]`);
      const own = found.filter((one) => one[0] === kind);
      section?.querySelector('ul')?.replaceChildren(...own.map(linkTo));
      section?.toggleAttribute('hidden', own.length === 0);
    }
    const count = host.querySelector('[data-state=found] b');
    if (count !== null) count.textContent = String(found.length);
    const told =
      state === 'failed'
        ? 'failed'
        : wanted === '' || state === 'waiting'
          ? null
          : found.length > 0
            ? 'found'
            : 'none';
    for (const one of host.querySelectorAll<HTMLElement>('[data-state]')) {
      one.hidden = one.dataset['state'] !== told;
    }
  };

  const load = async (): Promise<void> => {
    if (asked) return;
    asked = true;
    try {
      entries = entriesOf(await fetchIndex());
      state = 'ready';
    } catch {
      state = 'failed';
    }
    show();
  };

  field.addEventListener('focus', () => void load());
  field.addEventListener('input', () => {
    void load();
    show();
  });
  host.hidden = false;
};

/** Gives life to the field where the page has one; nobody who searches nothing fetches what it finds. */
export const giveLife = (fetchIndex: () => Promise<unknown>): void => {
  const host = document.getElementById('search');
  const field = host?.querySelector('input') ?? null;
  if (host !== null && field !== null) start(host, field, fetchIndex);
};
