import { useSyncExternalStore } from 'react';
import { english, loadLocale, localeIdOf, type Locale, type LocaleId } from '../text';

const key = 'steelyard.locale';

let chosen: Locale = english;
const listeners = new Set<() => void>();

/** The locale that was chosen on an earlier visit; English where the browser keeps none. */
export const keptLocale = (): LocaleId => {
  try {
    return localeIdOf(localStorage.getItem(key));
  } catch {
    return 'en';
  }
};

/**
 * Shows the app in a locale once all its words are there, and says whether it does: it does not where
 * another was chosen meanwhile. Rejects where the words do not load.
 */
export const showLocale = async (id: LocaleId): Promise<boolean> => {
  const locale = await loadLocale(id);
  if (locale === null) return false;
  chosen = locale;
  document.documentElement.lang = chosen.lang;
  document.documentElement.dir = chosen.dir;
  for (const listener of listeners) listener();
  return true;
};

/** Shows the app in a locale, and keeps the choice for later visits where the browser lets it. */
export const chooseLocale = async (id: LocaleId): Promise<void> => {
  if (!(await showLocale(id))) return;
  try {
    localStorage.setItem(key, id);
  } catch {
    // It lasts as long as the tab.
  }
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** The locale that is chosen; English while the first screen is drawn on the build machine. */
export const useChosenLocale = (): Locale =>
  useSyncExternalStore(
    subscribe,
    () => chosen,
    () => english,
  );
