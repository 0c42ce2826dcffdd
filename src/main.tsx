import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app';
import { parseRoute } from './routes';
import { english, loadLocale, localeIdOf } from './text';

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

const id = localeIdOf(wanted());
const atStart = parseRoute(location.hash).page === 'start';

if (id === 'en' && atStart && root.hasChildNodes()) {
  hydrateRoot(
    root,
    <StrictMode>
      <App locale={english} />
    </StrictMode>,
  );
} else {
  // The page was drawn for the start in English; any other is drawn afresh.
  root.replaceChildren();
  const locale = await loadLocale(id);
  document.documentElement.lang = locale.lang;
  document.documentElement.dir = locale.dir;
  createRoot(root).render(
    <StrictMode>
      <App locale={locale} />
    </StrictMode>,
  );
}
