import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app';
import { parseRoute } from '../platform/routes';
import { keptLocale, showLocale } from './locale-choice';

// A file that is dropped would open in the tab, in the place of the app and of what was typed.
const keepOut = (event: DragEvent) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
};
addEventListener('dragover', keepOut);
addEventListener('drop', keepOut);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');

const app = (
  <StrictMode>
    <App />
  </StrictMode>
);

const id = keptLocale();
const atStart = parseRoute(location.hash).page === 'start';

if (id === 'en' && atStart && root.hasChildNodes()) {
  hydrateRoot(root, app);
} else {
  // The page was drawn for the start in English; any other is drawn afresh.
  root.replaceChildren();
  let drawn = false;
  const draw = () => {
    if (drawn) return;
    drawn = true;
    // At once: a page that is printed meanwhile would be empty.
    flushSync(() => createRoot(root).render(app));
  };
  if (id === 'en') draw();
  else {
    // Where its words do not load, and on paper that does not wait for them, the app is shown in English.
    addEventListener('beforeprint', draw, { once: true });
    void showLocale(id)
      .catch(() => undefined)
      .then(draw);
  }
}

// Nothing waits for what works without a network, and nothing is lost where it does not load.
addEventListener('load', () => {
  import('./edition').catch(() => undefined);
});
