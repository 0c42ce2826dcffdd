import { createServer, type Plugin } from 'vite';
import { finishPage } from './page';

function isRender(value: unknown): value is () => Promise<string> {
  return typeof value === 'function';
}

async function renderStart(root: string): Promise<string> {
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
    const entry = await server.ssrLoadModule('/src/app/prerender.tsx');
    const render: unknown = entry['render'];
    if (!isRender(render)) throw new Error('src/app/prerender.tsx must export render().');
    return await render();
  } finally {
    await server.close();
  }
}

/** Writes the Start page, its styles and the Content-Security-Policy into index.html. */
export function prerender(): Plugin {
  let root = process.cwd();
  return {
    name: 'steelyard:prerender',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const stylesheet = (path: string): string | undefined => {
          const asset = bundle[path];
          return asset?.type === 'asset' ? asset.source.toString() : undefined;
        };
        return finishPage({ html, body: await renderStart(root), stylesheet });
      },
    },
  };
}
