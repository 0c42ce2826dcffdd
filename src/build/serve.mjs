import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { forever, fresh, headers, types } from './hosts/told.mjs';

/**
 * The file that an address asks for; null where there is none, or none that is handed out.
 * @param {string} folder
 * @param {string} address path and query of a request
 * @returns {{ path: string, size: number, changed: Date, name: string } | null}
 */
function fileAt(folder, address) {
  try {
    const asked = decodeURIComponent(address.replace(/[?#].*$/s, '').replace(/^\/+/, ''));
    const name = asked === '' ? 'index.html' : asked;
    // No way up, no hidden files, and no other way to write a name.
    if (/(?:^|\/)\.|[\\\0:]/.test(name)) return null;
    const path = join(folder, name);
    const found = statSync(path);
    return found.isFile() ? { path, size: found.size, changed: found.mtime, name } : null;
  } catch {
    // No such file, or nothing that could be the name of one.
    return null;
  }
}

/**
 * Answers requests with the files of a folder: what is missing with 404, and with the folder's
 * 404.html where it has one.
 * @param {string} folder an absolute path
 */
export function serverOf(folder) {
  return createServer((request, response) => {
    const { method = 'GET', url = '/' } = request;
    /**
     * @param {number} status
     * @param {Record<string, string>} further
     * @param {string} [words]
     */
    const answer = (status, further, words = '') => {
      response.writeHead(status, {
        ...headers,
        'Content-Type': 'text/plain; charset=utf-8',
        'Cache-Control': fresh,
        ...further,
      });
      response.end(method === 'HEAD' ? undefined : words);
    };
    if (method !== 'GET' && method !== 'HEAD') {
      answer(405, { Allow: 'GET, HEAD' }, 'Only files are served here.\n');
      return;
    }
    const found = fileAt(folder, url);
    const file = found ?? fileAt(folder, '404.html');
    if (file === null) {
      answer(404, {}, 'There is nothing at this address.\n');
      return;
    }
    const status = found === null ? 404 : 200;
    const tag = `"${file.size.toString(36)}-${file.changed.getTime().toString(36)}"`;
    const known = {
      ETag: tag,
      'Cache-Control': found?.name.startsWith('assets/') === true ? forever : fresh,
    };
    if (status === 200 && request.headers['if-none-match'] === tag) {
      answer(304, known);
      return;
    }
    response.writeHead(status, {
      ...headers,
      ...known,
      'Content-Type': types[extname(file.path)] ?? 'application/octet-stream',
      'Content-Length': String(file.size),
    });
    if (method === 'HEAD') {
      response.end();
      return;
    }
    // A file that goes away under way ends the answer early, which the browser takes as a failure.
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
  });
}

/**
 * Listens on this machine alone; resolves to the port, rejects where it cannot be had.
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any that is free
 * @returns {Promise<number>}
 */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
