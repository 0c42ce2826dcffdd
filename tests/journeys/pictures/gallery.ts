import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { scopedName } from '../../../src/build/names';
import { cataloguePlugin } from '../../../src/build/facts/vite-plugin';
import { messagesPlugin } from '../../../src/build/messages/vite-plugin';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let built: Promise<string> | undefined;

async function made(): Promise<string> {
  const folder = here('../../../.cache/gallery');
  await build({
    configFile: false,
    root: here('../../..'),
    publicDir: false,
    base: './',
    logLevel: 'error',
    plugins: [react(), cataloguePlugin(), messagesPlugin()],
    css: { modules: { generateScopedName: scopedName } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      target: 'es2023',
      rolldownOptions: { input: here('./index.html') },
    },
  });
  return folder;
}

/** Where the page of primitives is in its folder. */
export const galleryPage = './tests/journeys/pictures/index.html';

/** The folder of the page of primitives, which is built once. */
export const galleryFolder = (): Promise<string> => (built ??= made());
