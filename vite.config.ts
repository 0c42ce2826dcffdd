import { realpathSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { browsers, css } from './src/build/aside';
import { chunkGroups, filesOfStages } from './src/build/chunks';
import { disclosure } from './src/build/disclosure';
import { worker } from './src/build/worker';
import { fontPackages, fonts } from './src/build/fonts';
import { hosts } from './src/build/hosts/vite-plugin';
import { licences } from './src/build/licences';
import { messagesPlugin } from './src/build/messages/vite-plugin';
import { oneFile } from './src/build/one-file';
import { prerender } from './src/build/prerender';
import { savedPage } from './src/build/saved-page';
import { cataloguePlugin } from './src/build/facts/vite-plugin';

// Modules are known by their real paths, and the folder may be reached through a link.
const root = realpathSync(import.meta.dirname);

/** What serves facts, words and letters, to the app and to the one file. */
const shared = [cataloguePlugin(), messagesPlugin(), disclosure(), savedPage(), fonts(root)];

export default defineConfig({
  base: './',
  plugins: [
    react(),
    ...shared,
    prerender(),
    licences(fontPackages(root)),
    filesOfStages(root),
    oneFile(root, shared),
    worker(root),
    hosts(),
  ],
  css,
  build: {
    ...browsers,
    manifest: true,
    modulePreload: {
      polyfill: false,
      // Whoever asks for a part has the start already, so no list of parts has to name it.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => !/\/index-[\w-]{7}\.js$/.test(file)),
    },
    // A data: URI would need an exception in the Content-Security-Policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: chunkGroups(root) },
        // Names of files are a good part of the first ones: seven letters tell their contents apart.
        entryFileNames: 'assets/[name]-[hash:7].js',
        // The words of a stage are one file a language, named by both.
        chunkFileNames: ({ facadeModuleId }) =>
          `assets/${/\0(words\/[\w/-]+)$/.exec(facadeModuleId ?? '')?.[1]?.replaceAll('/', '-') ?? '[name]'}-[hash:7].js`,
        assetFileNames: 'assets/[name]-[hash:7][extname]',
      },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
});
