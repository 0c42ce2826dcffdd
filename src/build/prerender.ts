import { posix } from 'node:path';
import { createServer, type Plugin, type Rolldown, type ViteDevServer } from 'vite';
import type * as rendering from '../app/prerender';
import { workerPolicy } from '../platform/trusted';
import { finishPage } from './page';
import { descriptionOf, searchIndexMark, structuredOf } from './comparison-page';

type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

/** The pages that the build draws, by the file that each is written into. */
const start = 'index.html';
const comparison = 'qwen-and-llama.html';

/** What the search of the comparison finds, as a module while the app is developed. */
const devIndex = 'virtual:search-index';

/** Styles of every page, where no bundler has put them into one file. */
const baseStyles = [
  '/src/ui/base.css',
  '/src/report/page/page.module.css',
  '/src/ui/primitives.module.css',
];

type Render = typeof rendering;

const isRender = (value: Readonly<Record<string, unknown>>): value is Render =>
  typeof value['render'] === 'function' && typeof value['renderComparison'] === 'function';

const loadRender = async (server: ViteDevServer): Promise<Render> => {
  const entry: Readonly<Record<string, unknown>> =
    await server.ssrLoadModule('/src/app/prerender.tsx');
  if (!isRender(entry)) throw new Error('src/app/prerender.tsx must export what draws each page.');
  return entry;
};

/** Draws both pages by the app's own code. */
async function renderPages(root: string) {
  const server = await createServer({
    root,
    configLoader: 'runner',
    mode: 'production',
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const { render, renderComparison } = await loadRender(server);
    return { start: await render(), comparison: await renderComparison(searchIndexMark) };
  } finally {
    await server.close();
  }
}

/** The stylesheets of the start page, which every page begins with. */
const startStyles = (bundle: Bundle): readonly string[] =>
  Object.values(bundle).flatMap((one) =>
    one.type === 'chunk' && one.isEntry && one.facadeModuleId?.endsWith(`/${start}`) === true
      ? [...(one.viteMetadata?.importedCss ?? [])]
      : [],
  );

const linksTo = (styles: readonly string[]): string =>
  styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n    ');

/**
 * Writes the Start page and the comparison, with their styles and the Content-Security-Policy, into their
 * files, and what the search of the comparison finds into a file beside them.
 */
export function prerender(): Plugin {
  let root = process.cwd();
  let pages: ReturnType<typeof renderPages> | null = null;
  let dev: ViteDevServer | null = null;
  const drawn = () => (pages ??= renderPages(root));
  return {
    name: 'steelyard:prerender',
    config: (_, { command }) =>
      command === 'build' ? { build: { rolldownOptions: { input: [start, comparison] } } } : {},
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === devIndex ? `\0${devIndex}` : null),
    async load(id) {
      if (id !== `\0${devIndex}` || dev === null) return null;
      const { index } = await (await loadRender(dev)).renderComparison('');
      return `export default ${index};`;
    },
    configureServer(server) {
      dev = server;
    },
    async renderStart() {
      const { index } = (await drawn()).comparison;
      this.emitFile({ type: 'asset', name: 'search.js', source: `export default ${index};\n` });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path, bundle, server }) {
        const isComparison = posix.basename(path) === comparison;
        if (server !== undefined) {
          if (!isComparison) return html;
          const page = await (await loadRender(server)).renderComparison(`/@id/${devIndex}`);
          return html
            .replace('<div id="root"></div>', () => `<div id="root">${page.body}</div>`)
            .replace('</head>', (end) => `${linksTo(baseStyles)}${end}`);
        }
        const files = bundle ?? {};
        const stylesheet = (name: string): string | undefined => {
          const asset = files[name];
          return asset?.type === 'asset' ? asset.source.toString() : undefined;
        };
        if (!isComparison)
          return finishPage({ html, body: (await drawn()).start, stylesheet, workerPolicy });
        const page = (await drawn()).comparison;
        const index = Object.values(files).find(
          (one) => one.type === 'asset' && one.names.includes('search.js'),
        );
        if (index === undefined)
          throw new Error('What the search of the comparison finds is not built.');
        const styled = html.replace(
          '<link rel="stylesheet"',
          (link) => `${linksTo(startStyles(files).map((name) => `./${name}`))}\n    ${link}`,
        );
        return finishPage({
          html: styled,
          body: page.body.replace(searchIndexMark, `./${index.fileName}`),
          stylesheet,
          head: descriptionOf(page),
          foot: structuredOf(page.structured),
        });
      },
    },
  };
}
