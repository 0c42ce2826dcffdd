import type { Plugin } from 'vite';
import { buildAside } from './aside';
import { cataloguePlugin } from './facts/vite-plugin';

const id = 'virtual:saved-page';
const resolved = '\0saved-page';

/** What a saved page brings with it: its script and its styles. */
export type SavedPageParts = { readonly script: string; readonly styles: string };

/** The outputs of one source that is built by itself, as nothing else will be there when it is used. */
const built = (root: string, entry: string) =>
  buildAside(root, entry, [cataloguePlugin()], {
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Styles stay where their names are asked for.
      preserveEntrySignatures: 'strict',
      output: { codeSplitting: false },
    },
  });

/** Faces of letters that are fetched: a page that stands by itself takes those of the system. */
const fetchedFace = /@font-face\s*\{[^}]*url\([^}]*\}/g;

/** Builds what a saved page brings with it, from the project in a folder. */
export async function savedPageParts(root: string): Promise<SavedPageParts> {
  const [code, look] = [
    await built(root, 'src/pages/saved/inside.ts'),
    await built(root, 'src/pages/saved/look.ts'),
  ];
  const [chunk, ...more] = code;
  if (more.length > 0) throw new Error('The script of a saved page must be one file.');
  const foreign = chunk.moduleIds.filter((one) => one.includes('node_modules'));
  // A licence would have to go with it.
  if (foreign.length > 0)
    throw new Error(`A saved page must hold our own code alone: ${foreign.join()}`);
  const styles = look
    .flatMap((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? [one.source] : []))
    .join('\n')
    .replace(fetchedFace, '')
    .trim();
  const script = `${chunk.code.trim()}\n`;
  // What ends an element inside of it, or begins a comment, would be read as the page's own.
  if (/<\/script|<script|<!--/i.test(script)) throw new Error('The script holds what ends it.');
  if (/<\/style|url\(/i.test(styles)) throw new Error('The styles hold what ends or leaves them.');
  return { script, styles };
}

/** Serves what a saved page brings with it as a module, which loads where a decision is saved so. */
export function savedPage(): Plugin {
  let root = '';
  let parts: Promise<SavedPageParts> | null = null;
  return {
    name: 'steelyard:saved-page',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (source) => (source === id ? resolved : null),
    async load(source) {
      if (source !== resolved) return null;
      const { script, styles } = await (parts ??= savedPageParts(root));
      return `export const script=${JSON.stringify(script)};export const styles=${JSON.stringify(styles)};`;
    },
  };
}
