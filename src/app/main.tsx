import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app';
import { parseRoute } from '../platform/routes';
import { english, loadLocale, localeIdOf, type Locale } from '../text';

// A file that is dropped would open in the tab, in the place of the app and of what was typed.
const keepOut = (event: DragEvent) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
};
addEventListener('dragover', keepOut);
addEventListener('drop', keepOut);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');

/** The locale asked for; a browser that blocks storage gets English. */
const wanted = (): string | null => {
  try {
    return localStorage.getItem('steelyard.locale');
  } catch {
    return null;
  }
};

const appIn = (locale: Locale) => (
  <StrictMode>
    <App locale={locale} />
  </StrictMode>
);

const id = localeIdOf(wanted());
const atStart = parseRoute(location.hash).page === 'start';

if (id === 'en' && atStart && root.hasChildNodes()) {
  hydrateRoot(root, appIn(english));
} else {
  // The page was drawn for the start in English; any other is drawn afresh.
  root.replaceChildren();
  const locale = await loadLocale(id);
  document.documentElement.lang = locale.lang;
  document.documentElement.dir = locale.dir;
  // At once: a page that is printed meanwhile would be empty.
  flushSync(() => createRoot(root).render(appIn(locale)));
}
