import { readFile } from 'node:fs/promises';
import { type ServerResponse, createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The built app on a static host of its own, as plain as a host can be. */
export type Site = {
  /** Where the app is; a folder and not the root, as on many hosts. */
  readonly url: string;
  /** The files that were asked for so far, by their path in the build. */
  readonly requested: readonly string[];
  /** From now on serves another folder, as after a deploy. */
  deploy(folder: string): void;
  /** From now on answers 404 to files whose path matches; undefined ends it. */
  refuse(pattern: RegExp | undefined): void;
  /** From now on breaks the text of files whose path matches; undefined ends it. */
  tamper(pattern: RegExp | undefined): void;
  close(): Promise<void>;
};

const base = '/tools/steelyard/';

function send(response: ServerResponse, status: number, type: string, body: string | Buffer) {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}

/**
 * Serves a folder on a free port of this machine, with no header that a plain host would not send. What
 * is missing is answered with the folder's 404.html.
 */
export async function serve(first: string): Promise<Site> {
  const requested: string[] = [];
  let folder = first;
  let refused: RegExp | undefined;
  let tampered: RegExp | undefined;

  const answer = async (address: string, response: ServerResponse) => {
    const { pathname } = new URL(address, 'http://localhost');
    const path = normalize(decodeURIComponent(pathname));
    if (!path.startsWith(base)) {
      // Browsers ask for /favicon.ico unbidden; a host has that file, the app does not need it.
      send(response, path === '/favicon.ico' ? 204 : 404, 'text/plain', '');
      return;
    }
    const file = path.slice(base.length) || 'index.html';
    requested.push(file);
    if (refused?.test(file) === true) {
      send(response, 404, 'text/plain', 'refused');
      return;
    }
    try {
      const body = await readFile(join(folder, file));
      const broken = tampered?.test(file) === true;
      const type = types[extname(file)] ?? 'application/octet-stream';
      send(response, 200, type, broken ? `}{ ${body.toString()}` : body);
    } catch {
      send(response, 404, types['.html'] ?? '', await readFile(join(folder, '404.html')));
    }
  };

  const server = createServer((request, response) => {
    answer(request.url ?? '/', response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');

  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    requested,
    deploy(next) {
      folder = next;
    },
    refuse(pattern) {
      refused = pattern;
    },
    tamper(pattern) {
      tampered = pattern;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
