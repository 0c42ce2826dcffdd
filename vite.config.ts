import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { disclosure } from './src/build/disclosure';
import { scopedName } from './src/build/names';
import { prerender } from './src/build/prerender';
import { cataloguePlugin } from './src/catalogue/vite';

export default defineConfig({
  base: './',
  plugins: [react(), cataloguePlugin(), disclosure(), prerender()],
  css: { modules: { generateScopedName: scopedName } },
  build: {
    target: 'es2022',
    // Lightning CSS rewrites light-dark() into variable tricks for anything older.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    manifest: true,
    modulePreload: { polyfill: false },
    // A data: URI would need an exception in the Content-Security-Policy.
    assetsInlineLimit: 0,
    // Many small files compress worse than a few: what always loads together is one file.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'start',
              test: /node_modules\/(?:react|react-dom|scheduler)\/|src\/(?:routes\.ts|text\/(?:index|area|locale|format|en\/(?:shell|start))\.ts|ui\/(?:locale|parts|mark|base)\.|pages\/(?:shell\/(?!keeping)|start\/)|state\/(?:glance|storage-keys))|vite\/|rolldown/,
            },
            {
              name: 'questions',
              test: /react-hook-form|zustand|src\/(?:state\/(?!kept|sheet-schema|record-file|open|history)|catalogue\/index|pages\/(?:once|questionnaire|shell\/keeping\.|questions\/(?:questions|section|asked|inputs|draft|keys|questions\.module))|ui\/(?:choice-rows|fields|progress)|text\/en\/(?:questions|wording\/(?:sections|organisation)))/,
            },
            // What reports are made of comes as one file of facts.
            { name: 'catalogue-background', test: /\0catalogue-(?:claims|sources|serving)/ },
            { name: (id) => /\0(catalogue-\w+)/.exec(id)?.[1] ?? null },
            {
              name: 'engine',
              test: /src\/(?:decision\/|sizing\/|record\/sentences|pages\/(?:world|slices|sentences|interval|beam-of)|ui\/(?:beam\/|announce|document)|text\/en\/(?:decision|beam|wording\/index))/,
            },
            { name: 'link', test: /src\/(?:link\/(?!sealed)|pages\/(?:codes|address))/ },
            {
              name: 'report',
              test: /src\/(?:record\/(?!json|csv|mail|markdown|plain|digest|verify|compare|diff)|pages\/(?:made|no-verdict|evidence\/basis|verdict\/parts)|text\/en\/(?:record|running|evidence))/,
            },
            { name: 'words', test: /src\/text\/en\/wording\// },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
});
