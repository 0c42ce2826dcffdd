import { startTransition, StrictMode } from 'react';
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
  // The page was drawn for the start in English; any other is drawn afresh in its place.
  const drawing = createRoot(root);
  const draw = () => drawing.render(app);
  // A little at a time, so that a slow machine answers meanwhile.
  const drawSoon = () => startTransition(draw);
  // Paper waits neither for that nor for words, and has the app in English where they are not there yet.
  addEventListener('beforeprint', () => flushSync(draw), { once: true });
  if (id === 'en') drawSoon();
  else {
    // Where its words do not load, the app is shown in English.
    void showLocale(id)
      .catch(() => undefined)
      .then(drawSoon);
  }
}

// Nothing waits for what works without a network, and nothing is lost where it does not load.
addEventListener('load', () => {
  import('./edition').catch(() => undefined);
});
