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

/** Shows the app in a locale once all its words are there; rejects where they do not load. */
export const showLocale = async (id: LocaleId): Promise<void> => {
  chosen = await loadLocale(id);
  document.documentElement.lang = chosen.lang;
  document.documentElement.dir = chosen.dir;
  for (const listener of listeners) listener();
};

/** Shows the app in a locale, and keeps the choice for later visits where the browser lets it. */
export const chooseLocale = async (id: LocaleId): Promise<void> => {
  await showLocale(id);
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
